// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "workbook/Cell.h"

#include <optional>

namespace shanke {

// A table read from above, a row at a time, so that memory does not grow with the file. Blank rows are left
// out. Implementations: CsvTable, WorksheetTable.
class TableReader
{
public:
    static constexpr qsizetype MostColumns = 256; // what stands to the right of them is not read

    virtual ~TableReader() = default;

    // The next row that has something in it; nothing at the end.
    virtual Result<std::optional<TableRow>> next() = 0;
};

} // namespace shanke
