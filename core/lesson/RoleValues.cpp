// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/RoleValues.h"

#include "lesson/InlineMarkup.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFirstText = 60; // of what stands for a title

template <typename V>
V valueOr(const QJsonValue& json)
{
    return FieldValue<V>::fromJson(json).value_or(V());
}

QStringList textsOf(const QJsonValue& json)
{
    const QString text = json.toString();
    return text.isEmpty() ? valueOr<QStringList>(json) : QStringList{text};
}

void take(RoleValues& values, FieldRole role, const QJsonValue& json)
{
    switch (role) {
    case FieldRole::None:
    case FieldRole::Title:
        break;
    case FieldRole::Subject:
        values.subject = json.toString();
        break;
    case FieldRole::Grade:
        values.grade = json.toString();
        break;
    case FieldRole::Classes:
        values.classes = textsOf(json);
        break;
    case FieldRole::Day:
        values.day = valueOr<QDate>(json);
        break;
    case FieldRole::Slot:
        values.slot = valueOr<int>(json);
        break;
    case FieldRole::Week:
        values.week = valueOr<int>(json);
        break;
    case FieldRole::Due:
        values.due = valueOr<QDate>(json);
        break;
    case FieldRole::Person:
        values.people = textsOf(json);
        break;
    case FieldRole::Stage:
        values.stage = json.toString();
        break;
    }
}

// Of a kind that begins with text or with rows.
QString firstText(const PlaceDescription& place, const QJsonValue& value)
{
    const QJsonValue first = value.toArray().first();
    for (const FieldDescription& field : place.fields) {
        const bool isText = field.type == FieldType::Line || field.type == FieldType::Markup;
        const QString text = isText ? plainFromMarkup(first[field.key].toString()).simplified() : QString();
        if (!text.isEmpty())
            return text.left(LongestFirstText);
    }
    return {};
}

QString titleOf(const Record& record)
{
    const KindDescription& kind = record.kind();
    const FieldInPlace title = kind.title();
    if (title.field)
        return record.toJson().value(title.place->key)[title.field->key].toString();
    if (kind.places.empty())
        return record.toJson().value(u"title"_s).toString();
    return firstText(kind.places.front(), record.toJson().value(kind.places.front().key));
}

} // namespace

RoleValues RoleValues::of(const Record& record)
{
    RoleValues values;
    values.title = titleOf(record);
    for (const PlaceDescription& place : record.kind().places) {
        if (place.type != PlaceType::Object)
            continue;
        const QJsonObject object = record.toJson().value(place.key).toObject();
        for (const FieldDescription& field : place.fields)
            take(values, field.role, object.value(field.key));
    }
    return values;
}

} // namespace shanke
