// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleRecords.h"

#include "lesson/Block.h"
#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

Record SampleRecords::make(const KindDescription& kind, const RecordOrigin& origin, const QDateTime& written,
                           const QJsonObject& places, SampleRandom& random) const
{
    QJsonObject json = Record::create(kind, origin, written).toJson();
    for (const PlaceDescription& place : kind.places) {
        const QJsonValue given = places.value(place.key);
        if (given.isArray())
            json.insert(place.key, itemsOf(place, given.toArray(), random));
        else if (given.isObject())
            json.insert(place.key, resolved(given));
    }
    if (const QJsonValue whole = places.value(kind.partOf); !kind.partOf.isEmpty())
        json.insert(kind.partOf, resolved(whole));
    return Record::fromJson(kind, json).value();
}

QJsonArray SampleRecords::itemsOf(const PlaceDescription& place, const QJsonArray& given,
                                  SampleRandom& random) const
{
    QJsonArray items;
    for (const QJsonValue& each : given) {
        QJsonObject item = resolved(each).toObject();
        if (place.type == PlaceType::Text)
            item = blocksFromPlainText(each.toString()).front().toJson();
        if (place.type == PlaceType::Text ||
            !item.contains(u"id"_s)) // a row that somebody says something about has its own
            item.insert(u"id"_s, random.blockId());
        items.append(item);
    }
    return items;
}

QJsonValue SampleRecords::resolved(const QJsonValue& value) const
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = resolved(*member);
        return object;
    }
    const QString text = value.toString();
    if (text.startsWith(u"@id:"))
        return m_ids.value(text.mid(4)).toString();
    bool isDay = false;
    const int days = text.startsWith(u'@') ? text.mid(1).toInt(&isDay) : 0;
    return isDay ? QJsonValue(dayAt(days).toString(Qt::ISODate)) : value;
}

QDate SampleRecords::dayAt(int days) const
{
    const QDate day = m_today.addDays(days);
    return day.addDays(std::min(0, 5 - day.dayOfWeek()));
}

QString SampleRecords::filled(QString text, const Words& words)
{
    for (auto word = words.begin(); word != words.end(); ++word)
        text.replace(u'{' + word.key() + u'}', word.value());
    return text;
}

DatabaseName SampleRecords::homeOf(const KindDescription& kind, const RecordOrigin& origin)
{
    return kind.homes.front().database == DatabaseKind::Space ? spaceOf(origin.author)
                                                              : databaseOf(origin.school);
}

} // namespace shanke
