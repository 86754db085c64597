// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readSchoolFile.h"

#include "exchange/DocumentPlacer.h"
#include "exchange/FileKind.h"
#include "exchange/PieceFlow.h"
#include "ooxml/readWord.h"
#include "workbook/TextFile.h"

#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A form that nobody filled in is no document; what is printed on it is counted.
void leaveOutForms(ImportedFile& file)
{
    const size_t before = file.documents.size();
    std::erase_if(file.documents, [&](const ImportedDocument& document) {
        if (!document.isEmptyForm())
            return false;
        file.dropped.add(u"form that nobody filled in"_s, document.placed() + document.left());
        file.dropped.add(document.dropped);
        file.added += document.added;
        return true;
    });
    file.isEmptyForm = file.documents.empty() && before > 0;
}

// A paragraph a line.
Result<WordDocument> readText(const QString& path)
{
    SHANKE_LET(const auto file, TextFile::open(path));
    QString text;
    for (;;) {
        SHANKE_LET(const QString piece, file->read());
        if (piece.isEmpty())
            break;
        text += piece;
    }
    WordDocument document;
    for (const QString& line : text.split(u'\n')) {
        WordBlock block;
        block.paragraph.text = RichText(line);
        document.blocks.push_back(std::move(block));
    }
    return document;
}

Result<WordDocument> readAny(const QString& path)
{
    SHANKE_LET(const FileKind kind, kindOfFile(path));
    switch (kind) {
    case FileKind::OfficeOpen:
        return readWord(path);
    case FileKind::Text:
        return readText(path);
    default:
        return fail(ErrorKind::InvalidInput,
                    u"%1 is of an older kind: open it in Word or WPS and save it as .docx"_s.arg(path), path);
    }
}

} // namespace

Result<ImportedFile> readSchoolFile(const QString& path, const LabelDictionary& dictionary)
{
    SHANKE_LET(const WordDocument document, readAny(path));
    ImportedFile file = placedFile(document, dictionary);
    file.name = QFileInfo(path).fileName();
    return file;
}

ImportedFile placedFile(const WordDocument& document, const LabelDictionary& dictionary)
{
    ImportedFile file;
    file.pictures = document.pictures;
    file.characters = charactersIn(document.blocks) - addedIn(document.blocks) +
                      dropsIn(document.blocks).total() + document.dropped.total();
    for (const DocumentPieces& pieces : splitPieces(PieceFlow(dictionary).read(document.blocks)))
        file.documents.push_back(DocumentPlacer(dictionary).place(pieces));
    leaveOutForms(file);
    // What stands on every page belongs to the first.
    (file.documents.empty() ? file.dropped : file.documents.front().dropped).add(document.dropped);
    return file;
}

} // namespace shanke
