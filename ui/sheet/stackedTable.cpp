// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/stackedTable.h"

#include "sheet/CellPlaces.h"

#include <utility>

namespace shanke {

namespace {

bool isEmptyRun(const SheetRun& run)
{
    const auto* markup = std::get_if<SheetMarkup>(&run.text);
    return markup && markup->toString().isEmpty();
}

bool isEmpty(const SheetCell& cell)
{
    return std::all_of(cell.paragraphs.begin(), cell.paragraphs.end(), [](const SheetParagraph& paragraph) {
        return std::all_of(paragraph.runs.begin(), paragraph.runs.end(), &isEmptyRun);
    });
}

// Takes the rows of a table one after another.
class Stack
{
public:
    explicit Stack(const SheetTable& table)
        : m_table(table),
          m_places(int(table.rows.size()), int(table.widths.size())),
          m_names(table.widths.size())
    {
    }

    SheetTable made()
    {
        for (int row = 0; row < int(m_table.rows.size()); ++row)
            take(row);
        return std::move(m_stack);
    }

private:
    void take(int row)
    {
        bool isFirst = true;
        for (const SheetCell& cell : m_table.rows[size_t(row)]) {
            const int column = m_places.nextIn(row);
            if (column < 0)
                return;
            m_places.take(row, column, cell);
            if (row < m_table.headRows)
                name(column, cell);
            else if (!isEmpty(cell))
                add(column, cell, std::exchange(isFirst, false));
        }
    }

    void name(int column, const SheetCell& cell)
    {
        const int end = std::min(column + cell.columns, int(m_names.size()));
        for (int each = column; each < end; ++each)
            m_names[size_t(each)] = cell.paragraphs;
    }

    void add(int column, const SheetCell& cell, bool isFirst)
    {
        if (cell.columns >= int(m_names.size())) {
            m_stack.rows.push_back({SheetCell{cell.paragraphs, cell.kind, 2, 1}});
            return;
        }
        const CellKind kind = isFirst ? CellKind::Band : CellKind::Text;
        m_stack.rows.push_back(
            {SheetCell{m_names[size_t(column)], CellKind::Label}, SheetCell{cell.paragraphs, kind}});
    }

    const SheetTable& m_table;
    CellPlaces m_places;
    std::vector<SheetParagraphs> m_names; // of the columns
    SheetTable m_stack{{30, 70}, 0, {}};
};

} // namespace

SheetTable stackedTable(const SheetTable& table)
{
    return Stack(table).made();
}

} // namespace shanke
