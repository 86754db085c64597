// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportedDocument.h"
#include "exchange/LabelDictionary.h"
#include "ooxml/WordDocument.h"

namespace shanke {

// Reads a file of a school, told by its bytes and never by its name, and puts what it says where it belongs.
// Nothing is stored. InvalidInput: it is no text document, or protected with a password. Forbidden: it holds
// macros. TooLarge, Damaged, NotFound. Blocks; may be called in any thread.
Result<ImportedFile> readSchoolFile(const QString& path, const LabelDictionary& dictionary);

// Of a PDF are its words, in their order, and none of its tables.
bool isFromPdf(const ImportedFile& file);

// The same, with the file as it reads, for a person to compare.
struct OpenedFile
{
    ImportedFile found;
    WordBlocks text;
};
Result<OpenedFile> openSchoolFile(const QString& path, const LabelDictionary& dictionary);

// The documents in a text document.
ImportedFile placedFile(const WordDocument& document, const LabelDictionary& dictionary);

} // namespace shanke
