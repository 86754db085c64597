// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/QuestionText.h"

#include "lesson/InlineMarkup.h"
#include "research/peopleFields.h"
#include "sheet/fieldText.h"
#include "sheet/sheetOf.h"
#include "ui/common/KindWords.h"
#include "ui/sheet/SheetWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 20; // characters of an item in a heading

const FieldDescription* describedAt(const Record& record, const Candidate& candidate)
{
    const PlaceDescription* place = record.kind().place(candidate.place);
    return place ? place->field(candidate.field) : nullptr;
}

// A person's own text: not chosen from a list, no day.
bool isWritten(const FieldDescription* field)
{
    return !field || (field->type != FieldType::Choice && field->type != FieldType::Date);
}

// The only text with markup of an item is the item itself.
bool isItemItself(const PlaceDescription& place, const FieldDescription& field)
{
    const auto isMarkup = [](const FieldDescription& each) { return each.type == FieldType::Markup; };
    return place.holdsItems() && isMarkup(field) &&
           std::count_if(place.fields.begin(), place.fields.end(), isMarkup) == 1;
}

// Its first text, as far as it fits.
QString nameOf(const PlaceDescription& place, const QJsonObject& item)
{
    for (const FieldDescription& field : place.fields) {
        if (field.type != FieldType::Markup && field.type != FieldType::Line)
            continue;
        const QString text = plainFromMarkup(item.value(field.key).toString()).simplified();
        if (!text.isEmpty())
            return text.size() > longestName ? text.left(longestName) + u'…' : text;
    }
    return {};
}

QString fieldName(const Record& record, const Candidate& candidate)
{
    const PlaceDescription* place = record.kind().place(candidate.place);
    const FieldDescription* field = describedAt(record, candidate);
    if (candidate.field.isEmpty() || (field && isItemItself(*place, *field)))
        return {};
    return KindWords::field(record.kind(), candidate.place, candidate.field);
}

std::vector<SheetFact> factsOf(const Record& record, const Candidate& candidate, const QJsonValue& value)
{
    std::vector<SheetFact> facts;
    const QJsonObject json = settled(record.toJson(), candidate, value);
    for (const SheetPart& part : placeOnSheet(record.kind(), candidate.place, json, Reader::Self)) {
        if (const auto* found = std::get_if<SheetFacts>(&part.value))
            facts.insert(facts.end(), found->facts.begin(), found->facts.end());
    }
    return facts;
}

// As the sheet says it where it says it, with what stands in the same cell.
QString factText(const Record& record, const Candidate& candidate, const QJsonValue& value)
{
    const std::vector<SheetFact> without = factsOf(record, candidate, QJsonValue::Null);
    QStringList said;
    for (const SheetFact& fact : factsOf(record, candidate, value)) {
        if (std::find(without.begin(), without.end(), fact) == without.end())
            said.append(SheetWords::markup(fact.value));
    }
    return said.isEmpty() ? SheetWords::markup(fieldText(*describedAt(record, candidate), value))
                          : said.join(u' ');
}

QString itemText(const PlaceDescription& place, const QJsonObject& item)
{
    QStringList lines;
    for (const SheetParagraph& line : itemLines(place, item))
        lines.append(SheetWords::markup(line.runs));
    return lines.join(u'\n');
}

} // namespace

QString QuestionText::heading(const Record& record, const Candidate& candidate)
{
    if (candidate.isWholeDocument())
        return tr("%1 as a whole").arg(KindWords::label(record.kind().label));
    QStringList parts{KindWords::place(record.kind(), candidate.place), item(record, candidate),
                      fieldName(record, candidate)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// Rows are known by their number and first text; a paragraph by its place.
QString QuestionText::item(const Record& record, const Candidate& candidate)
{
    const PlaceDescription* place = record.kind().place(candidate.place);
    if (!place || place->type != PlaceType::Items || candidate.id.isEmpty())
        return {};
    const QJsonArray items = record.toJson().value(candidate.place).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        if (item.value(u"id"_s) == candidate.id)
            //: a row of a list: its number and how it begins
            return tr("no. %1 %2").arg(i + 1).arg(nameOf(*place, item)).trimmed();
    }
    return {};
}

QString QuestionText::value(const Record& record, const Candidate& candidate, const QJsonValue& value)
{
    if (candidate.isWholeDocument())
        return wholeRecord(value);
    if (value.isNull())
        return tr("(taken away)");
    const PlaceDescription* place = record.kind().place(candidate.place);
    if (place && place->holdsItems() && candidate.field.isEmpty() && value.isObject())
        return itemText(*place, value.toObject());
    const FieldDescription* field = describedAt(record, candidate);
    if (!field)
        return escapedMarkup(textIn(value));
    return place->type == PlaceType::Object ? factText(record, candidate, value)
                                            : SheetWords::markup(fieldText(*field, value));
}

QString QuestionText::wholeRecord(const QJsonValue& value)
{
    return value.isNull() ? tr("It was taken away on another device.")
                          : tr("It was changed on this or a third device "
                               "meanwhile, so it is still here.");
}

bool QuestionText::isText(const Record& record, const Candidate& candidate)
{
    return isWritten(describedAt(record, candidate)) && !candidate.field.isEmpty() &&
           !namesPeople(record.kind(), candidate.field) &&
           std::all_of(candidate.values.begin(), candidate.values.end(),
                       [](const QJsonValue& value) { return value.isString() || value.isNull(); });
}

bool QuestionText::isMarkup(const Record& record, const Candidate& candidate)
{
    const FieldDescription* field = describedAt(record, candidate);
    return field && field->type == FieldType::Markup;
}

} // namespace shanke
