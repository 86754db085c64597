// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace shanke {

// A list of a document whose items are told apart by a name of their own: blocks, steps, objectives and
// homework by `id`, files by `name`. Such a list is merged item by item, any other is one value.
class ItemList
{
public:
    // None unless every item is an object with a name that no other one has. What is not there is an empty
    // list.
    static std::optional<ItemList> of(const QString& member, const QJsonValue& value);
    // Where the item of this name stands; -1 when there is none.
    static qsizetype find(const QJsonArray& list, const QString& member, const QString& name);

    const QStringList& names() const { return m_names; }
    bool contains(const QString& name) const { return m_names.contains(name); }
    // Undefined when there is no such item.
    QJsonValue item(const QString& name) const;

private:
    QStringList m_names;
    QJsonArray m_items;
};

} // namespace shanke
