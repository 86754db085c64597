// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/ListSides.h"

#include "lesson/merge/MergedOrder.h"

namespace shanke {

std::optional<ListSides> ListSides::of(const QString& member, const MergeSides& sides)
{
    const auto left = ItemList::of(member, sides.left);
    const auto right = ItemList::of(member, sides.right);
    if (!left || !right)
        return std::nullopt;
    ListSides lists;
    lists.m_left = *left;
    lists.m_right = *right;
    if (sides.base)
        lists.m_base = ItemList::of(member, *sides.base);
    return lists;
}

QStringList ListSides::names() const
{
    QStringList names = m_left.names() + m_right.names();
    names.sort();
    names.removeDuplicates();
    return names;
}

MergeSides ListSides::item(const QString& name) const
{
    return {m_base ? std::optional(m_base->item(name)) : std::nullopt, m_left.item(name), m_right.item(name)};
}

QJsonValue ListSides::inOrder(const QHash<QString, QJsonValue>& kept) const
{
    const QSet<QString> names(kept.keyBegin(), kept.keyEnd());
    QJsonArray list;
    for (const QString& name :
         mergedOrder(m_base ? m_base->names() : QStringList(), m_left.names(), m_right.names(), names))
        list.append(kept.value(name));
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
}

} // namespace shanke
