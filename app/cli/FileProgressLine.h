// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "workspace/values/FileValues.h"

#include <QElapsedTimer>

namespace shanke::cli {

// Says how far a file is, unless `shown` says that this was done a moment ago.
void showFileProgress(const Console& console, QElapsedTimer& shown, const FileProgress& progress);

} // namespace shanke::cli
