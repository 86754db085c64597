// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/QuestionText.h"

#include "lesson/InlineMarkup.h"
#include "lesson/planKinds.h"
#include "sheet/fieldText.h"
#include "sheet/sheetOf.h"
#include "ui/common/KindWords.h"
#include "ui/sheet/FieldWords.h"
#include "ui/sheet/PlanPlaces.h"
#include "ui/sheet/SheetWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A person's own text: not chosen from a list, no day.
bool isWritten(const FieldDescription* field)
{
    return !field || (field->type != FieldType::Choice && field->type != FieldType::Date);
}

const FieldDescription* describedAt(const QString& place, const QString& field)
{
    const PlaceDescription* described = planKind().place(place);
    return described ? described->field(field) : nullptr;
}

std::vector<SheetFact> factsOf(const QJsonObject& plan, const QString& place)
{
    std::vector<SheetFact> facts;
    for (const SheetPart& part : placeOnSheet(planKind(), place, plan, Reader::Self)) {
        if (const auto* found = std::get_if<SheetFacts>(&part.value))
            facts.insert(facts.end(), found->facts.begin(), found->facts.end());
    }
    return facts;
}

QString itemText(const PlaceDescription& place, const QJsonObject& item)
{
    QStringList lines;
    for (const SheetParagraph& line : itemLines(place, item))
        lines.append(SheetWords::markup(line.runs));
    return lines.join(u'\n');
}

} // namespace

QString QuestionText::heading(const LessonPlan& plan, const Candidate& candidate)
{
    if (candidate.isWholeDocument())
        return tr("The whole plan");
    QStringList parts{PlanPlaces::title(candidate.place), item(plan, candidate),
                      field(candidate.place, candidate.field)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// Steps are known by their number and title; other items by their place.
QString QuestionText::item(const LessonPlan& plan, const Candidate& candidate)
{
    if (candidate.place != PlanPlaces::steps)
        return {};
    const std::vector<TeachingStep> steps = plan.steps();
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].id == candidate.id)
            return tr("Step %1 %2").arg(i + 1).arg(plainFromMarkup(steps[i].title)).trimmed();
    }
    return {};
}

QString QuestionText::field(const QString& place, const QString& field)
{
    if (place == PlanPlaces::header)
        return FieldWords::name(field == u"unitNo" || field == u"unitTitle" ? u"unit"_s : field);
    // The text of an item is the item.
    const FieldDescription* described = field == u"text" ? nullptr : describedAt(place, field);
    return described ? KindWords::label(described->label) : QString();
}

QString QuestionText::value(const LessonPlan& plan, const Candidate& candidate, const QJsonValue& value)
{
    if (candidate.isWholeDocument())
        return wholePlan(value);
    if (value.isNull())
        return tr("(taken away)");
    const PlaceDescription* place = planKind().place(candidate.place);
    if (place && place->holdsItems() && candidate.field.isEmpty() && value.isObject())
        return itemText(*place, value.toObject());
    const FieldDescription* field = describedAt(candidate.place, candidate.field);
    if (!field)
        return escapedMarkup(textIn(value));
    return place->type == PlaceType::Object ? factText(plan, candidate, value)
                                            : SheetWords::markup(fieldText(*field, value));
}

QString QuestionText::wholePlan(const QJsonValue& value)
{
    return value.isNull() ? tr("This plan was taken away on another device.")
                          : tr("It was changed on this or a third device "
                               "meanwhile, so it is still here.");
}

// As the sheet says it where it says it, with what stands in the same cell.
QString QuestionText::factText(const LessonPlan& plan, const Candidate& candidate, const QJsonValue& value)
{
    const std::vector<SheetFact> without =
        factsOf(settled(plan.toJson(), candidate, QJsonValue::Null), candidate.place);
    QStringList said;
    for (const SheetFact& fact : factsOf(settled(plan.toJson(), candidate, value), candidate.place)) {
        if (std::find(without.begin(), without.end(), fact) == without.end())
            said.append(SheetWords::markup(fact.value));
    }
    const FieldDescription& field = *describedAt(candidate.place, candidate.field);
    return said.isEmpty() ? SheetWords::markup(fieldText(field, value)) : said.join(u' ');
}

bool QuestionText::isText(const Candidate& candidate)
{
    return isWritten(describedAt(candidate.place, candidate.field)) && !candidate.field.isEmpty() &&
           std::all_of(candidate.values.begin(), candidate.values.end(),
                       [](const QJsonValue& value) { return value.isString() || value.isNull(); });
}

} // namespace shanke
