// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/RichText.h"

namespace shanke {

// What a field shows that has no result in the file: EQ fields draw it from their own instruction, among them
// the pinyin above characters and the numbers in circles of older programs. Empty for other fields.
RichText textOfFieldCode(const QString& code);

// Whether the field stands for a table of contents, which is made from the document and says nothing new.
bool isContentsField(const QString& code);

} // namespace shanke
