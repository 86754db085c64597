// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/noteColumn.h"

#include "paper/cells.h"
#include "sheet/describedPlace.h"
#include "sheet/sheetLabels.h"

namespace shanke {

namespace {

constexpr int NoteWidth = 22; // beside 100 of the others

bool says(const SheetCell& cell, const SheetLabel& label)
{
    return cell.paragraphs.size() == 1 && cell.paragraphs.front().runs == SheetRuns{{label}};
}

// How many of the columns of the process the head has, from the left; 0: it is another table.
size_t stepColumnsIn(const SheetTable& table)
{
    const std::vector<SheetLabel> labels = stepColumns();
    if (table.headRows == 0 || table.rows.empty())
        return 0;
    // What the pupils do is called otherwise in a kindergarten.
    const SheetRow& head = table.rows.front();
    const size_t columns = head.size();
    const bool isProcess = columns + 1 >= labels.size() && columns <= labels.size() &&
                           says(head[0], labels[0]) && says(head[1], labels[1]) && says(head[3], labels[3]);
    return isProcess ? columns : 0;
}

bool isLastColumnBlank(const SheetTable& table)
{
    return std::all_of(table.rows.begin() + table.headRows, table.rows.end(), [&](const SheetRow& row) {
        return row.size() < table.widths.size() || isBlank(row.back());
    });
}

SheetTable withoutLastColumn(SheetTable table)
{
    const size_t columns = table.widths.size();
    for (SheetRow& row : table.rows) {
        if (row.size() == columns)
            row.pop_back();
        else if (!row.empty())
            row.back().columns = std::max(1, row.back().columns - 1);
    }
    table.widths.pop_back();
    table.widths = percentOf(table.widths);
    return table;
}

SheetTable withLastColumn(SheetTable table)
{
    const size_t columns = table.widths.size();
    for (size_t i = 0; i < table.rows.size(); ++i) {
        SheetRow& row = table.rows[i];
        if (i < size_t(table.headRows))
            row.push_back(labelCell(stepColumns().back()));
        else if (row.size() == columns)
            row.push_back({{{{plainRun(QString())}}}});
        else if (!row.empty())
            ++row.back().columns;
    }
    table.widths.push_back(NoteWidth);
    table.widths = percentOf(table.widths);
    return table;
}

} // namespace

SheetTable withNoteColumn(SheetTable table, bool isWanted)
{
    const size_t all = stepColumns().size();
    const size_t here = stepColumnsIn(table);
    if (here == all && !isWanted && isLastColumnBlank(table))
        return withoutLastColumn(std::move(table));
    if (here + 1 == all && isWanted)
        return withLastColumn(std::move(table));
    return table;
}

} // namespace shanke
