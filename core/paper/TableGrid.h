// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

namespace shanke {

// A cell of a table where it stands; `cell` is null where a row ends before the table does.
struct PlacedCell
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    const SheetCell* cell = nullptr;
};

// A table as a full grid, for writers that must say every cell of every row. Refers to the table.
class TableGrid
{
public:
    explicit TableGrid(const SheetTable& table);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    // What lies over a row, from left to right: a cell that reaches down lies over each of its rows.
    std::vector<PlacedCell> cellsOver(int row) const;

private:
    void place(const PlacedCell& cell);

    int m_rows;
    int m_columns;
    std::vector<PlacedCell> m_cells;
    std::vector<int> m_owners; // by place: the index of the cell there
};

// `total` shared out in these percents; together exactly `total`.
std::vector<int> shares(const std::vector<int>& percents, int total);

} // namespace shanke
