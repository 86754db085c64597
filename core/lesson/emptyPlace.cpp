// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/emptyPlace.h"

#include "lesson/InlineMarkup.h"

namespace shanke {

bool isBlankValue(const QJsonValue& value)
{
    return value.isArray() ? value.toArray().isEmpty() : saysNothing(value.toVariant().toString());
}

bool isBlankRow(const QJsonObject& row, const PlaceDescription& place)
{
    const auto isText = [](const FieldDescription& field) {
        return field.type == FieldType::Markup || field.type == FieldType::Lines;
    };
    const bool hasText = std::any_of(place.fields.begin(), place.fields.end(), isText);
    return std::none_of(place.fields.begin(), place.fields.end(), [&](const FieldDescription& field) {
        const bool says = hasText ? isText(field) : field.type != FieldType::Id;
        return says && !isBlankValue(row.value(field.key));
    });
}

bool isEmptyPlace(const Record& record, const PlaceDescription& place)
{
    const QJsonValue value = record.toJson().value(place.key);
    if (place.type == PlaceType::Object)
        return place.fields.empty() || isBlankValue(value[place.fields.front().key]);
    const QJsonArray rows = value.toArray();
    if (place.type == PlaceType::Files)
        return rows.isEmpty();
    return std::all_of(rows.begin(), rows.end(),
                       [&](const QJsonValue& row) { return isBlankRow(row.toObject(), place); });
}

QString placeOfItem(const Record& record, const QString& id)
{
    if (id.isEmpty())
        return {};
    for (const PlaceDescription& place : record.kind().places) {
        const QJsonArray rows = record.toJson().value(place.key).toArray();
        const auto holds = [&](const QJsonValue& row) {
            return row[QLatin1StringView("id")].toString() == id;
        };
        if (place.holdsItems() && std::any_of(rows.begin(), rows.end(), holds))
            return place.key;
    }
    return {};
}

} // namespace shanke
