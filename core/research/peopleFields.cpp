// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/peopleFields.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using NameOf = std::function<QString(const QString& account)>;

QJsonValue named(const QJsonValue& value, const NameOf& nameOf)
{
    if (value.isString())
        return nameOf(value.toString());
    if (!value.isArray())
        return value;
    QJsonArray names;
    for (const QJsonValue& account : value.toArray())
        names.append(account.isString() ? QJsonValue(nameOf(account.toString())) : account);
    return names;
}

QJsonObject named(const KindDescription& kind, QJsonObject item, const NameOf& nameOf)
{
    for (auto member = item.begin(); member != item.end(); ++member) {
        if (namesPeople(kind, member.key()))
            *member = named(*member, nameOf);
    }
    return item;
}

} // namespace

bool namesPeople(const KindDescription& kind, const QString& field)
{
    static const QStringList fields{u"leader"_s,       u"person"_s,   u"mainPreparer"_s, u"secondPreparer"_s,
                                    u"chair"_s,        u"recorder"_s, u"host"_s,         u"keeper"_s,
                                    u"ledBy"_s,        u"speaker"_s,  u"teacher"_s,      u"observer"_s,
                                    u"participants"_s, u"expected"_s};
    return kind.page == ListPage::Research && fields.contains(field);
}

QJsonObject withNames(const KindDescription& kind, QJsonObject document, const NameOf& nameOf)
{
    for (const PlaceDescription& place : kind.places) {
        const auto found = document.find(place.key);
        if (found == document.end())
            continue;
        if (place.type == PlaceType::Object && found->isObject())
            *found = named(kind, found->toObject(), nameOf);
        if (place.type != PlaceType::Items || !found->isArray())
            continue;
        QJsonArray rows;
        for (const QJsonValue& row : found->toArray())
            rows.append(row.isObject() ? QJsonValue(named(kind, row.toObject(), nameOf)) : row);
        *found = rows;
    }
    return document;
}

QJsonValue valueWithNames(const KindDescription& kind, const QString& field, const QJsonValue& value,
                          const NameOf& nameOf)
{
    if (field.isEmpty())
        return value.isObject() ? QJsonValue(named(kind, value.toObject(), nameOf)) : value;
    return namesPeople(kind, field) ? named(value, nameOf) : value;
}

} // namespace shanke
