// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ooxml/WordDocument.h"

namespace shanke {

// Reads a text document of Word or WPS (.docx, .dotx), strict or transitional, by its relationships and not
// by the names of its parts. InvalidInput: it is none. Forbidden: it holds macros. TooLarge: it unpacks to
// more than any document. Damaged: a part of it is no XML. Keeps every character, or names the rule that
// dropped it.
Result<WordDocument> readWord(const QString& path);

} // namespace shanke
