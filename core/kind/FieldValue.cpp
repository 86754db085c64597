// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/FieldValue.h"

#include <algorithm>
#include <limits>

namespace shanke {

namespace {

QJsonValue valueUnless(bool saysNothing, const QJsonValue& value)
{
    return saysNothing ? QJsonValue(QJsonValue::Undefined) : value;
}

// Numbers of documents are integers; a fraction, or more than fits, is none.
std::optional<int> integerIn(const QJsonValue& json)
{
    constexpr qint64 none = std::numeric_limits<qint64>::max();
    const qint64 number = json.toInteger(none);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(number);
}

} // namespace

std::optional<QString> FieldValue<QString>::fromJson(const QJsonValue& json)
{
    return json.isString() ? std::optional(json.toString()) : std::nullopt;
}

QJsonValue FieldValue<QString>::toJson(const QString& text)
{
    return valueUnless(text.isEmpty(), text);
}

std::optional<QStringList> FieldValue<QStringList>::fromJson(const QJsonValue& json)
{
    const QJsonArray array = json.toArray();
    const bool allTexts =
        std::all_of(array.begin(), array.end(), [](const QJsonValue& item) { return item.isString(); });
    if (!json.isArray() || !allTexts)
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue& item : array)
        texts.append(item.toString());
    return texts;
}

QJsonValue FieldValue<QStringList>::toJson(const QStringList& texts)
{
    return valueUnless(texts.isEmpty(), QJsonArray::fromStringList(texts));
}

std::optional<int> FieldValue<int>::fromJson(const QJsonValue& json)
{
    return integerIn(json);
}

QJsonValue FieldValue<int>::toJson(int number)
{
    return valueUnless(number == 0, number);
}

std::optional<std::optional<int>> FieldValue<std::optional<int>>::fromJson(const QJsonValue& json)
{
    const auto number = integerIn(json);
    return number ? std::make_optional(number) : std::nullopt;
}

QJsonValue FieldValue<std::optional<int>>::toJson(const std::optional<int>& number)
{
    return valueUnless(!number, number.value_or(0));
}

std::optional<bool> FieldValue<bool>::fromJson(const QJsonValue& json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

QJsonValue FieldValue<bool>::toJson(bool flag)
{
    return valueUnless(!flag, flag);
}

std::optional<QDate> FieldValue<QDate>::fromJson(const QJsonValue& json)
{
    const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QJsonValue FieldValue<QDate>::toJson(const QDate& date)
{
    return valueUnless(!date.isValid(), date.toString(Qt::ISODate));
}

} // namespace shanke
