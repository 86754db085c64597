// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readSchoolFile.h"

#include "exchange/DocumentPlacer.h"
#include "exchange/FileKind.h"
#include "exchange/OfficeConverter.h"
#include "exchange/PieceFlow.h"
#include "exchange/TermPlacer.h"
#include "exchange/lessonOf.h"
#include "exchange/paragraphsOfPdf.h"
#include "exchange/textOfPdf.h"
#include "ole/CompoundFile.h"
#include "ole/readOldWord.h"
#include "ooxml/FileRefusal.h"
#include "ooxml/readWord.h"
#include "package/Package.h"
#include "workbook/TextFile.h"

#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostOfPdf = 2'000'000; // characters
const QString PdfReader = u"poppler"_s;

// A form that nobody filled in is no document; what is printed on it is counted.
void leaveOutForms(ImportedFile& file)
{
    const size_t before = file.documents.size();
    std::erase_if(file.documents, [&](const ImportedDocument& document) {
        if (!document.isEmptyForm())
            return false;
        file.dropped.add(u"form that nobody filled in"_s, document.placed() + document.left());
        file.dropped.add(document.dropped);
        file.pictures.dropped.add(u"form that nobody filled in"_s, document.pictures().size());
        file.added += document.added;
        return true;
    });
    file.isEmptyForm = file.documents.empty() && before > 0;
}

// A picture that hung on a text of which only the words are kept.
void countLostPictures(ImportedFile& file)
{
    qsizetype known = file.pictures.dropped.total();
    for (const ImportedDocument& document : file.documents)
        known += document.pictures().size();
    file.pictures.dropped.add(u"picture in a text of words alone"_s, file.pictures.shown - known);
}

void nameWhatGoesOn(std::vector<ImportedDocument>& documents)
{
    QString title;
    for (ImportedDocument& document : documents) {
        document.titleBefore = title;
        if (const QString own = headerOf(document).title; !own.isEmpty() || !document.goesOn)
            title = own;
    }
}

WordDocument documentOf(const QStringList& paragraphs)
{
    WordDocument document;
    for (const QString& line : paragraphs) {
        WordBlock block;
        block.paragraph.text = RichText(line);
        document.blocks.push_back(std::move(block));
    }
    return document;
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
    return documentOf(text.split(u'\n'));
}

struct ReadFile
{
    WordDocument document;
    QString through{}; // the program that converted it
};

Result<ReadFile> readConverted(const QString& path)
{
    OfficeConverter converter;
    SHANKE_LET(const QString made, converter.convert(path));
    return readWord(made).map([](WordDocument document) {
        return ReadFile{std::move(document), u"LibreOffice"_s};
    });
}

size_t cellsIn(const WordDocument& document)
{
    size_t cells = 0;
    for (const WordBlock& block : document.blocks) {
        if (!block.table)
            continue;
        for (const WordRow& row : block.table->rows)
            cells += row.cells.size();
    }
    return cells;
}

// The other program knows looks and the numbers of lists, and now and then takes tables for running text, so
// that words of several cells stand together. Where this one finds more of them, it is right.
Result<ReadFile> readOle(const QString& path)
{
    SHANKE_LET(const CompoundFile file, CompoundFile::open(path));
    SHANKE_TRY(checkOldWord(file, path));
    auto converted = readConverted(path);
    auto read = readOldWord(path);
    if (converted && (!read || cellsIn(converted->document) >= cellsIn(*read)))
        return converted;
    return std::move(read).map([](WordDocument document) { return ReadFile{std::move(document)}; });
}

Result<ReadFile> readByOffice(const QString& path, const QString& kind)
{
    auto converted = readConverted(path);
    if (converted || converted.error().kind != ErrorKind::NotFound)
        return converted;
    return refuseFile(
        FileRefusal::NeedsOffice,
        u"%1 is a file of %2: open it in Word or WPS and save it as .docx, or install LibreOffice"_s.arg(
            path, kind));
}

// As running text: a PDF says where words stand, not which of them are a table.
Result<ReadFile> readPdf(const QString& path)
{
    const auto text = textOfPdf(path, MostOfPdf + 1);
    if (!text && text.error().kind == ErrorKind::NotFound)
        return refuseFile(
            FileRefusal::Pdf,
            u"%1 is a PDF: import the Word or WPS file that it was made from, or install poppler"_s.arg(
                path));
    if (!text)
        return refuseFile(FileRefusal::NotConverted,
                          u"%1 is a PDF that cannot be read: %2"_s.arg(path, text.error().detail));
    if (text->size() > MostOfPdf)
        return fail(ErrorKind::TooLarge, u"%1 has more text than any plan"_s.arg(path), path);
    const QStringList paragraphs = paragraphsOfPdf(*text);
    if (paragraphs.isEmpty())
        return refuseFile(
            FileRefusal::Scanned,
            u"%1 holds pictures of pages and no text: it can be attached to a plan"_s.arg(path));
    return ReadFile{documentOf(paragraphs), PdfReader};
}

// Programs in it, and passwords.
Result<> checkOpenText(const QString& path)
{
    SHANKE_LET(const auto package, Package::open(path));
    for (const QString& name : package->names()) {
        if (name.startsWith(u"basic/") || name.startsWith(u"scripts/"))
            return refuseFile(
                FileRefusal::Macros,
                u"%1 holds macros, which are programs: save it as .docx, and import that"_s.arg(path));
    }
    constexpr qint64 LargestManifest = 4 * 1024 * 1024;
    const auto manifest = package->bytes(u"meta-inf/manifest.xml"_s, LargestManifest);
    if (manifest && manifest->contains("encryption-data"))
        return refuseFile(FileRefusal::Password,
                          u"%1 is protected with a password: save it without one"_s.arg(path));
    return {};
}

Result<ReadFile> readAny(const QString& path)
{
    SHANKE_LET(const FileKind kind, kindOfFile(path));
    const auto plain = [](WordDocument document) { return ReadFile{std::move(document)}; };
    switch (kind) {
    case FileKind::OfficeOpen:
        return readWord(path).map(plain);
    case FileKind::Text:
        return readText(path).map(plain);
    case FileKind::Ole:
        return readOle(path);
    case FileKind::RichText:
        return readByOffice(path, u"rich text (.rtf)"_s);
    case FileKind::Pdf:
        return readPdf(path);
    case FileKind::Html:
        return readByOffice(path, u"a web page"_s);
    case FileKind::OpenText:
        SHANKE_TRY(checkOpenText(path));
        return readByOffice(path, u"OpenDocument (.odt)"_s);
    }
    return fail(ErrorKind::InvalidInput, u"%1 is no text document"_s.arg(path), path);
}

} // namespace

Result<ImportedFile> readSchoolFile(const QString& path, const LabelDictionary& dictionary)
{
    return openSchoolFile(path, dictionary).map([](OpenedFile&& file) { return std::move(file.found); });
}

bool isFromPdf(const ImportedFile& file)
{
    return file.through == PdfReader;
}

Result<OpenedFile> openSchoolFile(const QString& path, const LabelDictionary& dictionary)
{
    SHANKE_LET(ReadFile read, readAny(path));
    OpenedFile file{placedFile(read.document, dictionary), {}};
    file.found.name = QFileInfo(path).fileName();
    file.found.through = read.through;
    file.text = std::move(read.document.blocks);
    return file;
}

ImportedFile placedFile(const WordDocument& document, const LabelDictionary& dictionary)
{
    ImportedFile file;
    file.pictures = document.pictures;
    file.characters = charactersIn(document.blocks) - addedIn(document.blocks) +
                      dropsIn(document.blocks).total() + document.dropped.total();
    std::vector<DocumentPieces> documents = splitPieces(PieceFlow(dictionary).read(document.blocks));
    joinTermPlans(documents);
    for (const DocumentPieces& pieces : documents) {
        const QString term = termKindOf(pieces);
        file.documents.push_back(term.isEmpty() ? DocumentPlacer(dictionary).place(pieces)
                                                : TermPlacer().place(pieces, term));
    }
    nameWhatGoesOn(file.documents);
    leaveOutForms(file);
    countLostPictures(file);
    // What stands on every page belongs to the first.
    (file.documents.empty() ? file.dropped : file.documents.front().dropped).add(document.dropped);
    return file;
}

} // namespace shanke
