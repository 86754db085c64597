// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

#include <algorithm>

namespace shanke {

// Where the cells of a table stand: behind those that reach down from the rows above. Used for one table, row
// after row.
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

    // A span ends where the table does.
    void take(int row, int column, const SheetCell& cell)
    {
        for (int r = row; r < std::min(m_rows, row + cell.rows); ++r)
            for (int c = column; c < std::min(m_columns, column + cell.columns); ++c)
                m_taken[at(r, c)] = true;
    }

private:
    size_t at(int row, int column) const { return size_t(row * m_columns + column); }

    int m_rows;
    int m_columns;
    std::vector<bool> m_taken;
};

} // namespace shanke
