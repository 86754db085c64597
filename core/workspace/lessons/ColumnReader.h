// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/FileManifest.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/ColumnValues.h"

namespace shanke {

// Every column that there may be, by grade and subject. `volume`: the key of one, or empty: all of them.
Result<QList<ColumnState>> readColumns(const ReadView& view, const QString& volume);

// The files of the standard plans of a column and volume, each once.
Result<std::vector<FileManifest>> filesOfColumn(const ReadView& view, const QString& column,
                                                const QString& volume);

} // namespace shanke
