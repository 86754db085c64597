// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace shanke {

// A text as it lies in the file of the index: compressed.
QByteArray packedText(const QString& text);
// Damaged when it is not what packedText() made.
Result<QString> unpackedText(const QByteArray& packed);

} // namespace shanke
