// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// Where a folder is: on which computer, and which of its folders. Survives a move within the disk; a copy and
// a restored folder have another one.
QString folderMark(const QString& folder);

} // namespace shanke
