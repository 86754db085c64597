// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readSchoolFile.h"

#include "exchange/DocumentPlacer.h"
#include "exchange/PieceFlow.h"

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

} // namespace

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
