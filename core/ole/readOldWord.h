// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "ooxml/WordDocument.h"

namespace shanke {

class CompoundFile;

// Refuses what is no text document of Word or WPS (InvalidInput), has a password (InvalidInput) or macros
// (Forbidden), each with a sentence.
Result<> checkOldWord(const CompoundFile& file, const QString& path);

// The text of an old Word or WPS file (.doc, .wps of 1997 and later) by its piece table: paragraphs and
// tables, without looks and without the numbers of lists. Headers, footers and notes are counted.
Result<WordDocument> readOldWord(const QString& path);

} // namespace shanke
