// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace shanke {

struct RowRange
{
    int first = 0;
    int count = 0;

    friend bool operator==(const RowRange&, const RowRange&) = default;
};

// How an old list becomes a new one: first take `removed` out (from the last range to the first, places in
// the old list), then put `inserted` in (in order, places in the new list). Rows that stay keep their order
// among each other; a row that moved is removed and inserted. As few rows as possible are touched.
struct RowDiff
{
    std::vector<RowRange> removed;
    std::vector<RowRange> inserted;
    std::vector<int> keptFrom; // for each row of the new list: its place in the old list, or -1

    // Keys are unique in each list.
    static RowDiff between(const std::vector<QString>& before, const std::vector<QString>& now);
};

// Consecutive numbers, ascending, as ranges.
std::vector<RowRange> rangesOf(const std::vector<int>& rows);

} // namespace shanke
