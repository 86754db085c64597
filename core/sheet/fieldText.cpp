// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/fieldText.h"

#include "lesson/InlineMarkup.h"
#include "sheet/sheetLabels.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

SheetRuns plain(const QString& text)
{
    return text.trimmed().isEmpty() ? SheetRuns() : SheetRuns{plainRun(text)};
}

SheetRuns dayText(const QJsonValue& value)
{
    const std::optional<QDate> day = FieldValue<QDate>::fromJson(value);
    return day && day->isValid() ? SheetRuns{{SheetDay{*day}}} : plain(textIn(value));
}

SheetRuns choiceText(const FieldDescription& field, const QString& word)
{
    const ChoiceDescription* known = field.choice(word);
    return known ? SheetRuns{{SheetLabel{known->label}}} : plain(word);
}

SheetRuns listText(const QJsonValue& value)
{
    SheetRuns runs;
    for (const QString& text : textIn(value).split(u'\n', Qt::SkipEmptyParts))
        runs = joinedRuns(std::move(runs), {listSeparator()}, {plainRun(text)});
    return runs;
}

bool isOnlyMarkup(const PlaceDescription& place, const FieldDescription& field)
{
    return field.type == FieldType::Markup &&
           std::none_of(place.fields.begin(), place.fields.end(), [&](const FieldDescription& other) {
               return other.type == FieldType::Markup && other.key != field.key;
           });
}

} // namespace

QString textIn(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    QStringList texts;
    if (const QJsonObject object = value.toObject(); object.contains(u"text"_s))
        texts.append(plainFromMarkup(textIn(object.value(u"text"_s))));
    else
        for (const QJsonValue& member : object)
            texts.append(textIn(member));
    for (const QJsonValue& item : value.toArray())
        texts.append(textIn(item));
    texts.removeAll(QString());
    return texts.join(u'\n');
}

SheetRuns fieldText(const FieldDescription& field, const QJsonValue& value)
{
    switch (field.type) {
    case FieldType::Id:
        return {};
    case FieldType::Markup:
        if (value.isString())
            return saysNothing(value.toString()) ? SheetRuns() : SheetRuns{markupRun(value.toString())};
        break;
    case FieldType::Choice:
        return choiceText(field, textIn(value));
    case FieldType::Date:
        return dayText(value);
    case FieldType::Lines:
        return listText(value);
    case FieldType::Flag:
        if (value.isBool())
            return {{value.toBool() ? yesLabel() : noLabel()}};
        break;
    case FieldType::Line:
    case FieldType::Number:
        break;
    }
    return plain(textIn(value));
}

SheetParagraphs itemLines(const PlaceDescription& place, const QJsonObject& item)
{
    const QString id = item.value(u"id"_s).toString();
    SheetParagraphs lines;
    for (const FieldDescription& field : place.fields) {
        const SheetRuns text = fieldText(field, item.value(field.key));
        if (text.empty())
            continue;
        SheetRuns label;
        if (!isOnlyMarkup(place, field))
            label.push_back({SheetLabel{field.label}, Emphasis::Italic});
        lines.push_back({joinedRuns(label, plainRun(u"  "_s), text), {place.key, id, field.key}});
    }
    return lines;
}

} // namespace shanke
