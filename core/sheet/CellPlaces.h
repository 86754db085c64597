// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

namespace shanke {

// Where the cells of a table stand: behind those that reach down from the rows above. Cells are asked and
// taken in the order of reading. A value.
class CellPlaces
{
public:
    CellPlaces(int rows, int columns) : m_rows(rows), m_columns(columns), m_taken(size_t(rows * columns)) {}

    // The first column of `row` that is free, or -1.
    int nextIn(int row) const
    {
        for (int column = 0; column < m_columns; ++column) {
            if (!m_taken[at(row, column)])
                return column;
        }
        return -1;
    }

    // How far a cell reaches that stands there: a span ends where the table does.
    int columnsOf(const SheetCell& cell, int column) const
    {
        return std::min(cell.columns, m_columns - column);
    }
    int rowsOf(const SheetCell& cell, int row) const { return std::min(cell.rows, m_rows - row); }

    void take(int row, int column, const SheetCell& cell)
    {
        for (int r = row; r < row + rowsOf(cell, row); ++r)
            for (int c = column; c < column + columnsOf(cell, column); ++c)
                m_taken[at(r, c)] = true;
    }

private:
    size_t at(int row, int column) const { return size_t(row * m_columns + column); }

    int m_rows;
    int m_columns;
    std::vector<bool> m_taken;
};

} // namespace shanke
