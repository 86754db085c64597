// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/merge/ItemList.h"
#include "lesson/merge/MergeSides.h"

#include <QHash>

namespace shanke {

// One list of items in the hands of two people.
class ListSides
{
public:
    // None when the items of one of them have no names.
    static std::optional<ListSides> of(const QString& member, const MergeSides& sides);

    QStringList names() const; // of the items of both
    MergeSides item(const QString& name) const;
    // The list of the items that were kept, in the merged order; undefined when there are none.
    QJsonValue inOrder(const QHash<QString, QJsonValue>& kept) const;

private:
    std::optional<ItemList> m_base;
    ItemList m_left;
    ItemList m_right;
};

} // namespace shanke
