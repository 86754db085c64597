// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/JsonMembers.h"

#include "base/Clock.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject& json, const QString& key, const QJsonValue& value, bool saysSomething)
{
    if (saysSomething)
        json.insert(key, value);
    else
        json.remove(key);
}

} // namespace

void putText(QJsonObject& json, const QString& key, const QString& text)
{
    put(json, key, text, !text.isEmpty());
}

void putNumber(QJsonObject& json, const QString& key, int number)
{
    put(json, key, number, number != 0);
}

void putFlag(QJsonObject& json, const QString& key, bool flag)
{
    put(json, key, flag, flag);
}

void putDate(QJsonObject& json, const QString& key, const QDate& date)
{
    put(json, key, date.toString(Qt::ISODate), date.isValid());
}

void putTexts(QJsonObject& json, const QString& key, const QStringList& texts)
{
    putArray(json, key, QJsonArray::fromStringList(texts));
}

void putArray(QJsonObject& json, const QString& key, const QJsonArray& array)
{
    put(json, key, array, !array.isEmpty());
}

void putObject(QJsonObject& json, const QString& key, const QJsonObject& object)
{
    put(json, key, object, !object.isEmpty());
}

void putTime(QJsonObject& json, const QString& key, const QDateTime& time)
{
    put(json, key, toIsoString(time), time.isValid());
}

void putEventTime(QJsonObject& json, const QString& key, const QDateTime& time)
{
    for (const QString& member : {key, u"createdAt"_s, u"updatedAt"_s})
        putTime(json, member, time);
}

QDate dateIn(const QJsonObject& json, const QString& key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

QDateTime timeIn(const QJsonObject& json, const QString& key)
{
    return QDateTime::fromString(json.value(key).toString(), Qt::ISODate);
}

QStringList textsIn(const QJsonObject& json, const QString& key)
{
    QStringList texts;
    for (const QJsonValue& value : json.value(key).toArray())
        texts.append(value.toString());
    return texts;
}

QJsonObject membersBeside(QJsonObject json, std::initializer_list<QString> known)
{
    for (const QString& key : known)
        json.remove(key);
    return json;
}

QJsonObject withoutCouchMembers(QJsonObject json)
{
    for (const QString& member : json.keys()) {
        if (member.startsWith(u'_'))
            json.remove(member);
    }
    return json;
}

} // namespace shanke
