// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace shanke {

// A name that every file system of a school takes, as near to `name` as can be: without folders, control
// characters and what Windows forbids, none of its reserved names, at most 255 bytes with the ending kept.
QString cleanFileName(const QString& name);

// cleanFileName(), or where a file system could take that for one of `taken` (that is, also in other case)
// the next numbered one: "教案 (2).txt".
QString freeFileName(const QString& name, const QStringList& taken);

// InvalidInput unless cleanFileName() leaves the name as it is.
Result<> checkFileName(const QString& name);

} // namespace shanke
