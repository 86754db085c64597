// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/MergedCells.h"

#include "workbook/TableReader.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostAreas = 200'000;
constexpr qsizetype LastColumn = 16'384;

} // namespace

std::optional<CellPlace> CellPlace::parse(QStringView reference)
{
    qsizetype letters = 0;
    qsizetype column = 0;
    while (letters < std::min<qsizetype>(3, reference.size()) && reference[letters] >= u'A' &&
           reference[letters] <= u'Z')
        column = column * 26 + (reference[letters++].unicode() - u'A') + 1;
    bool isNumber = false;
    const qint64 row = reference.sliced(letters).toLongLong(&isNumber);
    if (letters == 0 || !isNumber || row < 1 || column > LastColumn)
        return std::nullopt;
    return CellPlace{row, column - 1};
}

Result<MergedCells> MergedCells::read(PartReader& in)
{
    MergedCells merged;
    while (in.nextStart("mergeCell"_L1)) {
        merged.add(in.attribute("ref"_L1));
        if (merged.m_areas.size() > MostAreas)
            return fail(ErrorKind::TooLarge, u"The workbook has more merged cells than any table."_s);
    }
    SHANKE_TRY(in.check());
    std::stable_sort(merged.m_areas.begin(), merged.m_areas.end(),
                     [](const Area& a, const Area& b) { return a.first.row < b.first.row; });
    return merged;
}

void MergedCells::add(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0)
        return;
    const auto first = CellPlace::parse(reference.first(colon));
    const auto last = CellPlace::parse(reference.sliced(colon + 1));
    if (first && last && first->row <= last->row && first->column <= last->column &&
        first->column < TableReader::MostColumns)
        m_areas.push_back({*first, *last});
}

void MergedCells::fill(TableRow& row)
{
    for (; m_begun < m_areas.size() && m_areas[m_begun].first.row <= row.number; ++m_begun) {
        Area& area = m_areas[m_begun];
        if (area.first.row == row.number)
            area.value = row.cell(area.first.column);
        if (m_open.size() < size_t(TableReader::MostColumns)) // more in one row would lie over each other
            m_open.push_back(m_begun);
    }
    std::erase_if(m_open, [&](size_t each) { return m_areas[each].last.row < row.number; });
    for (const size_t each : m_open) {
        const Area& area = m_areas[each];
        if (area.value.isEmpty())
            continue;
        const qsizetype last = std::min(area.last.column, TableReader::MostColumns - 1);
        row.cells.resize(std::max(row.cells.size(), last + 1));
        for (qsizetype column = area.first.column; column <= last; ++column) {
            if (row.cells[column].isEmpty())
                row.cells[column] = area.value;
        }
    }
}

} // namespace shanke
