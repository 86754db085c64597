// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/TableGrid.h"

#include "sheet/CellPlaces.h"

#include <numeric>

namespace shanke {

TableGrid::TableGrid(const SheetTable& table)
    : m_rows(int(table.rows.size())),
      m_columns(int(table.widths.size())),
      m_owners(size_t(m_rows * m_columns), -1)
{
    CellPlaces places(m_rows, m_columns);
    for (int row = 0; row < m_rows; ++row) {
        for (const SheetCell& cell : table.rows[size_t(row)]) {
            const int column = places.nextIn(row);
            if (column < 0)
                break;
            places.take(row, column, cell);
            place({row, column, places.rowsOf(cell, row), places.columnsOf(cell, column), &cell});
        }
    }
}

void TableGrid::place(const PlacedCell& cell)
{
    for (int row = cell.row; row < cell.row + cell.rows; ++row)
        for (int column = cell.column; column < cell.column + cell.columns; ++column)
            m_owners[size_t(row * m_columns + column)] = int(m_cells.size());
    m_cells.push_back(cell);
}

std::vector<PlacedCell> TableGrid::cellsOver(int row) const
{
    std::vector<PlacedCell> cells;
    for (int column = 0; column < m_columns;) {
        const int owner = m_owners[size_t(row * m_columns + column)];
        cells.push_back(owner < 0 ? PlacedCell{row, column} : m_cells[size_t(owner)]);
        column += cells.back().columns;
    }
    return cells;
}

std::vector<int> shares(const std::vector<int>& percents, int total)
{
    const int sum = std::max(1, std::accumulate(percents.begin(), percents.end(), 0));
    std::vector<int> parts;
    int passed = 0;
    int given = 0;
    for (const int percent : percents) {
        passed += percent;
        const int until = int(qint64(total) * passed / sum);
        parts.push_back(until - given);
        given = until;
    }
    return parts;
}

} // namespace shanke
