// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/FieldDescription.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace shanke {

// How the value of a member lies in its document. A type that is not here is no field: a list of structs
// would be a third level. `fromJson` gives nothing for what is no such value and so cannot be shown. `toJson`
// is undefined for a value that says nothing and is left out.
template <typename V>
struct FieldValue;

template <>
struct FieldValue<QString>
{
    static constexpr FieldType type = FieldType::Line;
    static std::optional<QString> fromJson(const QJsonValue& json);
    static QJsonValue toJson(const QString& text);
};

template <>
struct FieldValue<QStringList>
{
    static constexpr FieldType type = FieldType::Lines;
    static std::optional<QStringList> fromJson(const QJsonValue& json);
    static QJsonValue toJson(const QStringList& texts);
};

template <>
struct FieldValue<int>
{
    static constexpr FieldType type = FieldType::Number;
    static std::optional<int> fromJson(const QJsonValue& json);
    static QJsonValue toJson(int number); // 0 says nothing
};

// Where 0 says something else than nothing.
template <>
struct FieldValue<std::optional<int>>
{
    static constexpr FieldType type = FieldType::Number;
    static std::optional<std::optional<int>> fromJson(const QJsonValue& json);
    static QJsonValue toJson(const std::optional<int>& number);
};

template <>
struct FieldValue<bool>
{
    static constexpr FieldType type = FieldType::Flag;
    static std::optional<bool> fromJson(const QJsonValue& json);
    static QJsonValue toJson(bool flag);
};

template <>
struct FieldValue<QDate>
{
    static constexpr FieldType type = FieldType::Date;
    static std::optional<QDate> fromJson(const QJsonValue& json);
    static QJsonValue toJson(const QDate& date);
};

} // namespace shanke
