// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/ItemList.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString& member, const QJsonValue& item)
{
    return item.toObject().value(member == u"files" ? u"name"_s : u"id"_s).toString();
}

} // namespace

std::optional<ItemList> ItemList::of(const QString& member, const QJsonValue& value)
{
    if (!value.isArray() && !value.isUndefined())
        return std::nullopt;
    ItemList list;
    list.m_items = value.toArray();
    for (const QJsonValue& item : std::as_const(list.m_items)) {
        const QString name = nameOf(member, item);
        if (name.isEmpty() || list.contains(name))
            return std::nullopt;
        list.m_names.append(name);
    }
    return list;
}

qsizetype ItemList::find(const QJsonArray& list, const QString& member, const QString& name)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const QJsonValue& item) { return nameOf(member, item) == name; });
    return found == list.end() ? -1 : found - list.begin();
}

QJsonValue ItemList::item(const QString& name) const
{
    const qsizetype at = m_names.indexOf(name);
    return at < 0 ? QJsonValue(QJsonValue::Undefined) : m_items.at(at);
}

} // namespace shanke
