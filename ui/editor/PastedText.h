// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PastedPage.h"

class QMimeData;

namespace shanke {

// What another program put on the clipboard, or let fall here, as readPastedPage() has it; plain text is a
// paragraph a line. A page may bring pictures in itself, and Word and WPS lay theirs into a folder of this PC
// that is theirs alone; no other address that a page names is followed, on this PC or outside.
// `isFile` says which names are those of files of the document: pictures of its own texts stay what they are.
PastedPage pageFromClipboard(const QMimeData& data, const std::function<bool(const QString&)>& isFile = {});

// A picture that was copied, or picture files, each a paragraph. Nothing when it is no picture, when another
// file is among them, or when one is too large to be shown in a text.
PastedPage pageOfPictures(const QMimeData& data);

} // namespace shanke
