// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/describedPlace.h"

#include "lesson/Block.h"
#include "lesson/InlineMarkup.h"
#include "sheet/fieldText.h"

#include <numeric>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostColumns = 6; // more of them are too narrow to read
constexpr int heaviestRow = 12;
constexpr size_t narrowFrom = 5; // columns

SheetParts factsAndTexts(const PlaceOnSheet& place)
{
    const QJsonObject object = place.value().toObject();
    const FieldDescription* title = place.kind.title().field;
    SheetFacts facts;
    SheetParts texts;
    for (const FieldDescription& field : place.place.fields) {
        const SheetRuns text = fieldText(field, object.value(field.key));
        const SheetSpot spot{place.place.key, {}, field.key};
        if (text.empty() || &field == title)
            continue;
        if (field.type != FieldType::Markup) {
            facts.facts.push_back({{field.label}, text, spot});
            continue;
        }
        texts.push_back({SheetParagraph{{{SheetLabel{field.label}}}, spot, ParagraphStyle::Subheading}});
        texts.push_back({SheetParagraph{text, spot}});
    }
    if (!facts.facts.empty())
        texts.insert(texts.begin(), {facts});
    return texts;
}

int weightOf(FieldType type)
{
    switch (type) {
    case FieldType::Markup:
        return 4;
    case FieldType::Line:
    case FieldType::Lines:
        return 2;
    case FieldType::Id:
    case FieldType::Number:
    case FieldType::Flag:
    case FieldType::Date:
    case FieldType::Choice:
        return 1;
    }
    Q_UNREACHABLE();
}

std::vector<const FieldDescription*> filledColumns(const PlaceDescription& place, const QJsonArray& rows)
{
    std::vector<const FieldDescription*> columns;
    for (const FieldDescription& field : place.fields) {
        const auto isFilled = [&](const QJsonValue& row) {
            return !fieldText(field, row[field.key]).empty();
        };
        if (std::any_of(rows.begin(), rows.end(), isFilled))
            columns.push_back(&field);
    }
    return columns;
}

// One more than usual where most of them are short.
bool haveRoom(const std::vector<const FieldDescription*>& columns)
{
    const int weight =
        std::accumulate(columns.begin(), columns.end(), 0,
                        [](int sum, const FieldDescription* field) { return sum + weightOf(field->type); });
    return columns.size() <= mostColumns || (columns.size() == mostColumns + 1 && weight <= heaviestRow);
}

SheetRow headRow(const std::vector<const FieldDescription*>& columns)
{
    SheetRow row;
    for (const FieldDescription* field : columns)
        row.push_back({{{{{SheetLabel{field->label}}}}}, CellKind::Label});
    return row;
}

int widthOf(FieldType type)
{
    return type == FieldType::Date ? 2 : weightOf(type);
}

// Between many columns a weekday takes lines of its own.
SheetRuns cellText(const FieldDescription& field, const QJsonValue& value, size_t columns)
{
    SheetRuns text = fieldText(field, value);
    for (SheetRun& run : text) {
        if (auto* day = std::get_if<SheetDay>(&run.text); day && columns >= narrowFrom)
            day->form = SheetDay::Form::Short;
    }
    return text;
}

SheetParts rowsAsTable(const PlaceDescription& place, const QJsonArray& rows,
                       const std::vector<const FieldDescription*>& columns)
{
    std::vector<int> weights;
    for (const FieldDescription* field : columns)
        weights.push_back(widthOf(field->type));
    SheetTable table{percentOf(weights), 1, {headRow(columns)}};
    for (const QJsonValue& item : rows) {
        SheetRow row;
        for (const FieldDescription* field : columns) {
            const SheetSpot spot{place.key, item[u"id"_s].toString(), field->key};
            row.push_back({{{cellText(*field, item[field->key], columns.size()), spot}}});
        }
        table.rows.push_back(std::move(row));
    }
    return {{std::move(table)}};
}

SheetParts rowsAsLines(const PlaceDescription& place, const QJsonArray& rows)
{
    SheetParts lines;
    int number = 0;
    for (const QJsonValue& item : rows) {
        const SheetSpot spot{place.key, item[u"id"_s].toString()};
        lines.push_back(
            {SheetParagraph{{plainRun(QString::number(++number) + u'.')}, spot, ParagraphStyle::Subheading}});
        for (SheetParagraph& line : itemLines(place, item.toObject()))
            lines.push_back({std::move(line)});
    }
    return lines;
}

SheetParts rows(const PlaceOnSheet& place)
{
    QJsonArray rows;
    for (const QJsonValue& item : place.value().toArray()) {
        if (!itemLines(place.place, item.toObject()).empty())
            rows.append(item);
    }
    if (rows.isEmpty())
        return {};
    const std::vector<const FieldDescription*> columns = filledColumns(place.place, rows);
    return haveRoom(columns) ? rowsAsTable(place.place, rows, columns) : rowsAsLines(place.place, rows);
}

SheetParts paragraphs(const PlaceOnSheet& place)
{
    SheetParts parts;
    for (SheetParagraph& paragraph : blockParagraphs(place))
        parts.push_back({std::move(paragraph)});
    return parts;
}

ParagraphStyle styleOf(const Block& block)
{
    if (block.type == u"heading")
        return ParagraphStyle::Subheading;
    return block.type == u"list" ? ParagraphStyle::ListItem : ParagraphStyle::Body;
}

} // namespace

SheetParts describedPlace(const PlaceOnSheet& place)
{
    switch (place.place.type) {
    case PlaceType::Object:
        return factsAndTexts(place);
    case PlaceType::Text:
        return paragraphs(place);
    case PlaceType::Items:
        return rows(place);
    case PlaceType::Files:
        return {};
    }
    Q_UNREACHABLE();
}

SheetParagraphs blockParagraphs(const PlaceOnSheet& place)
{
    SheetParagraphs paragraphs;
    bool isBlank = true;
    for (const QJsonValue& item : place.value().toArray()) {
        const Block block = Block::fromJson(item.toObject());
        isBlank = isBlank && saysNothing(block.text);
        paragraphs.push_back(
            {{markupRun(block.text)}, {place.place.key, block.id, u"text"_s}, styleOf(block)});
    }
    return isBlank ? SheetParagraphs() : paragraphs;
}

std::vector<int> percentOf(const std::vector<int>& weights)
{
    const int sum = std::accumulate(weights.begin(), weights.end(), 0);
    std::vector<int> percents;
    int passed = 0;
    for (const int weight : weights) {
        const int before = 100 * passed / sum;
        passed += weight;
        percents.push_back(100 * passed / sum - before);
    }
    return percents;
}

} // namespace shanke
