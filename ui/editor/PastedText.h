// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Block.h"

class QMimeData;

namespace shanke {

// What another program put on the clipboard, as blocks of ours: paragraphs, headings, list items and the rows
// of tables stay apart, bold, italic, underline, sub and sup stay; fonts, sizes, colours, pictures and the
// rest of a word processor's markup do not.
Blocks blocksFromClipboard(const QMimeData& data);

} // namespace shanke
