// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PartReader.h"
#include "workbook/Cell.h"

#include <optional>
#include <vector>

namespace shanke {

struct CellPlace
{
    qint64 row = 0;        // from 1
    qsizetype column = -1; // from 0

    // From "AB12". Nothing when it is no such place.
    static std::optional<CellPlace> parse(QStringView reference);
};

// The merged cells of a sheet. In the file only the first cell of each has the value; a person sees it in all
// of them. Rows are given from above, and the value is carried down and to the right.
class MergedCells
{
public:
    // Of the part of a sheet, which lists them behind its rows.
    static Result<MergedCells> read(PartReader& in);

    // Puts what is carried into the empty cells of `row`.
    void fill(TableRow& row);

private:
    struct Area
    {
        CellPlace first;
        CellPlace last;
        Cell value{};
    };

    void add(QStringView reference);

    std::vector<Area> m_areas; // by first row
    size_t m_begun = 0;        // so many have been met
    std::vector<size_t> m_open;
};

} // namespace shanke
