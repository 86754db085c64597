// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/WordDocument.h"

namespace shanke {

// What another program laid into a text document as a part of its own (w:altChunk) and is no .docx: a web
// page, alone or as an archive of one (MHT), or plain text. What of it cannot be read is dropped by the rule
// "laid in, not read", with the characters that it seems to have, and never fewer than one.
WordDocument readLaidIn(const QByteArray& bytes);

// The same for one that cannot be read at all.
WordDocument notReadLaidIn(qsizetype characters);

} // namespace shanke
