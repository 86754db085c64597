// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace shanke {

// The files of this PC that somebody dropped or pasted, by their paths.
QStringList localFilesIn(const QMimeData& given);
// The same of the clipboard.
QStringList localFilesOnClipboard();

} // namespace shanke
