// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PastedPage.h"

class QMimeData;

namespace shanke {

// What another program put on the clipboard, or let fall here, as readPastedPage() has it; plain text is a
// paragraph a line. A page may bring pictures in itself, and Word and WPS lay theirs into a folder of this PC
// that is theirs alone; no other address that a page names is followed, on this PC or outside.
PastedPage pageFromClipboard(const QMimeData& data);

} // namespace shanke
