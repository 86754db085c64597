// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "exchange/ImportedDocument.h"
#include "exchange/LabelDictionary.h"
#include "ooxml/WordDocument.h"

namespace shanke {

// The documents in a text document.
ImportedFile placedFile(const WordDocument& document, const LabelDictionary& dictionary);

} // namespace shanke
