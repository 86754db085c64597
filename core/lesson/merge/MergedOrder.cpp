// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/MergedOrder.h"

#include "lesson/KeptInOrder.h"

#include <algorithm>

namespace shanke {

namespace {

// What `side` put where it stands: what is new there, and what left its neighbours.
QSet<QString> placedBy(const QStringList& side, const QStringList& base)
{
    QSet<QString> placed;
    std::vector<size_t> places;
    for (const QString& name : side) {
        if (const qsizetype place = base.indexOf(name); place >= 0)
            places.push_back(static_cast<size_t>(place));
        else
            placed.insert(name);
    }
    const QSet<size_t> kept = keptInOrder(places);
    for (const size_t place : places) {
        if (!kept.contains(place))
            placed.insert(base[static_cast<qsizetype>(place)]);
    }
    return placed;
}

// Puts what `side` placed behind the item before it there.
void insert(QStringList& order, const QStringList& side, const QSet<QString>& placed,
            const QSet<QString>& kept)
{
    qsizetype behind = 0;
    for (const QString& name : side) {
        qsizetype at = order.indexOf(name);
        if (at < 0 && (!placed.contains(name) || !kept.contains(name)))
            continue;
        if (at < 0) {
            at = behind;
            order.insert(at, name);
        }
        behind = at + 1;
    }
}

} // namespace

QStringList mergedOrder(const QStringList& base, const QStringList& left, const QStringList& right,
                        const QSet<QString>& kept)
{
    const auto [first, second] = std::minmax(left, right);
    const QSet<QString> placedByFirst = placedBy(first, base);
    const QSet<QString> placedBySecond = placedBy(second, base);
    QStringList order;
    for (const QString& name : base) {
        if (kept.contains(name) && !placedByFirst.contains(name) && !placedBySecond.contains(name))
            order.append(name);
    }
    insert(order, first, placedByFirst, kept);
    insert(order, second, placedBySecond, kept);
    return order;
}

} // namespace shanke
