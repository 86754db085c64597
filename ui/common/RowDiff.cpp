// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RowDiff.h"

#include <QHash>

namespace shanke {

namespace {

std::vector<int> oldPlaces(const std::vector<QString>& before, const std::vector<QString>& now)
{
    QHash<QString, int> places;
    places.reserve(int(before.size()));
    for (size_t i = 0; i < before.size(); ++i)
        places.insert(before[i], int(i));
    std::vector<int> result;
    result.reserve(now.size());
    for (const QString& key : now)
        result.push_back(places.value(key, -1));
    return result;
}

// Keeps the longest ascending run of old places (patience sorting) and makes -1 of the others: rows that
// moved.
void keepLongestAscending(std::vector<int>& places)
{
    std::vector<size_t> tails; // indexes into places; tails[n] ends the best run of length n + 1
    std::vector<std::optional<size_t>> previous(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            continue;
        const auto at = std::lower_bound(tails.begin(), tails.end(), places[i],
                                         [&](size_t tail, int place) { return places[tail] < place; });
        if (at != tails.begin())
            previous[i] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> kept(places.size(), false);
    for (auto i = tails.empty() ? std::nullopt : std::optional(tails.back()); i; i = previous[*i])
        kept[*i] = true;
    for (size_t i = 0; i < places.size(); ++i)
        if (!kept[i])
            places[i] = -1;
}

} // namespace

std::vector<RowRange> rangesOf(const std::vector<int>& rows)
{
    std::vector<RowRange> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().first + ranges.back().count == row)
            ++ranges.back().count;
        else
            ranges.push_back({row, 1});
    }
    return ranges;
}

RowDiff RowDiff::between(const std::vector<QString>& before, const std::vector<QString>& now)
{
    RowDiff diff;
    diff.keptFrom = oldPlaces(before, now);
    keepLongestAscending(diff.keptFrom);

    std::vector<bool> stays(before.size(), false);
    std::vector<int> inserted;
    for (size_t i = 0; i < now.size(); ++i) {
        if (diff.keptFrom[i] >= 0)
            stays[size_t(diff.keptFrom[i])] = true;
        else
            inserted.push_back(int(i));
    }
    std::vector<int> removed;
    for (size_t i = 0; i < before.size(); ++i)
        if (!stays[i])
            removed.push_back(int(i));
    diff.removed = rangesOf(removed);
    diff.inserted = rangesOf(inserted);
    return diff;
}

} // namespace shanke
