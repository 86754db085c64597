// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/itemIds.h"

#include "base/Digest.h"

#include <QJsonDocument>
#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype IdLength = 8;
const QString IdMember = u"id"_s;

// From the text of the item, and from how often that was tried before.
QString idFor(const QJsonObject& item, int attempt)
{
    const QByteArray text = QJsonDocument(item).toJson(QJsonDocument::Compact) + QByteArray::number(attempt);
    return QString::fromLatin1(Digest::of(text).toHex().left(IdLength));
}

QString freeIdFor(const QJsonObject& item, const QSet<QString>& taken)
{
    for (int attempt = 0;; ++attempt) {
        if (const QString id = idFor(item, attempt); !taken.contains(id))
            return id;
    }
}

QSet<QString> idsOf(const QJsonArray& items)
{
    QSet<QString> ids;
    for (const QJsonValue& item : items)
        ids.insert(item[IdMember].toString());
    return ids;
}

// What is no object stays where it is.
QJsonArray withOwnIds(QJsonArray items)
{
    QSet<QString> taken = idsOf(items);
    QSet<QString> seen{QString()};
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject item = items.at(i).toObject();
        const QString id = item.value(IdMember).toString();
        if (items.at(i).isObject() && seen.contains(id)) {
            item.insert(IdMember, freeIdFor(item, taken));
            taken.insert(item.value(IdMember).toString());
            items.replace(i, item);
        }
        seen.insert(id);
    }
    return items;
}

} // namespace

QJsonObject withOwnIds(QJsonObject document, const KindDescription& kind)
{
    for (const PlaceDescription& place : kind.places) {
        const QJsonArray before = document.value(place.key).toArray();
        if (const QJsonArray after = withOwnIds(before); place.holdsItems() && after != before)
            document.insert(place.key, after);
    }
    return document;
}

} // namespace shanke
