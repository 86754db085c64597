// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <vector>

// How the values of a plan lie in its JSON: a member that says nothing (empty text, 0, no date, no items) is
// left out, so that filling a field in and clearing it again gives the same document and the same digest.
namespace shanke {

void putText(QJsonObject& json, const QString& key, const QString& text);
void putNumber(QJsonObject& json, const QString& key, int number);
void putFlag(QJsonObject& json, const QString& key, bool flag);
void putDate(QJsonObject& json, const QString& key, const QDate& date);
void putTexts(QJsonObject& json, const QString& key, const QStringList& texts);
void putArray(QJsonObject& json, const QString& key, const QJsonArray& array);
void putObject(QJsonObject& json, const QString& key, const QJsonObject& object);
void putTime(QJsonObject& json, const QString& key, const QDateTime& time);
// The time of an immutable document: when it happened, and so when it was made and last changed.
void putEventTime(QJsonObject& json, const QString& key, const QDateTime& time);

QDate dateIn(const QJsonObject& json, const QString& key);
QDateTime timeIn(const QJsonObject& json, const QString& key);
QStringList textsIn(const QJsonObject& json, const QString& key);

// `json` without the members `known`: what this program does not understand and keeps.
QJsonObject membersBeside(QJsonObject json, std::initializer_list<QString> known);

// `json` without the members of CouchDB itself (_id, _rev...): what the document says.
QJsonObject withoutCouchMembers(QJsonObject json);

// A list of objects that are values of `Item` (Item::fromJson, toJson).
template <typename Item>
std::vector<Item> itemsIn(const QJsonObject& json, const QString& key)
{
    std::vector<Item> items;
    for (const QJsonValue& value : json.value(key).toArray())
        items.push_back(Item::fromJson(value.toObject()));
    return items;
}

template <typename Item>
void putItems(QJsonObject& json, const QString& key, const std::vector<Item>& items)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(item.toJson());
    putArray(json, key, array);
}

} // namespace shanke
