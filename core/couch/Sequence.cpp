// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/Sequence.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke::couch {

// QJsonDocument takes objects and arrays only: a single value goes in and out as an array of one.
Sequence Sequence::fromJson(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return fromJsonText(array.sliced(1, array.size() - 2));
}

Sequence Sequence::fromJsonText(QByteArray text)
{
    Sequence sequence;
    if (text != "null")
        sequence.m_json = std::move(text);
    return sequence;
}

Sequence Sequence::fromNumber(qint64 number)
{
    return fromJsonText(QByteArray::number(number));
}

Sequence Sequence::fromQueryText(const QByteArray& text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? fromNumber(number) : fromJson(QString::fromUtf8(text));
}

QJsonValue Sequence::toJson() const
{
    if (isEmpty())
        return QJsonValue::Null;
    return QJsonDocument::fromJson('[' + m_json + ']').array().at(0);
}

QByteArray Sequence::queryText() const
{
    const QJsonValue value = toJson();
    return value.isString() ? value.toString().toUtf8() : m_json;
}

qint64 Sequence::toNumber() const
{
    return m_json.toLongLong();
}

} // namespace shanke::couch
