// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/QuestionText.h"

#include "lesson/InlineMarkup.h"
#include "lesson/planKinds.h"
#include "ui/common/KindWords.h"
#include "ui/common/Words.h"
#include "ui/sheet/FieldWords.h"
#include "ui/sheet/PlanPlaces.h"
#include "ui/sheet/SheetWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const FieldDescription* describedAt(const QString& place, const QString& field)
{
    const PlaceDescription* described = planKind().place(place);
    return described ? described->field(field) : nullptr;
}

// Words that are chosen from a list and never written, and days.
bool isKey(const QString& place, const QString& field)
{
    const FieldDescription* described = describedAt(place, field);
    return described && (described->type == FieldType::Choice || described->type == FieldType::Date);
}

QString plainValue(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble());
    QStringList texts;
    for (const QJsonValue& item : value.toArray())
        texts.append(item.isObject() ? item.toObject().value(u"text"_s).toString() : plainValue(item));
    for (const QJsonValue& member : value.toObject())
        texts.append(plainValue(member));
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QList<FieldWords::Line> headerLines(const QJsonObject& plan)
{
    return FieldWords::lines(LessonHeader::fromJson(plan.value(PlanPlaces::header).toObject()));
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
    if (candidate.place == PlanPlaces::header)
        return headerValue(plan, candidate, value);
    if (candidate.place == PlanPlaces::steps && value.isObject())
        return stepText(TeachingStep::fromJson(value.toObject()));
    if (value.isObject())
        return value.toObject().value(u"text"_s).toString();
    if (candidate.field == u"stage")
        return Words::stage(lessonStageFromWord(value.toString()));
    if (candidate.field == u"kind")
        return Words::stepKind(stepKindFromWord(value.toString()));
    if (candidate.field == u"tier")
        return Words::homeworkTier(homeworkTierFromWord(value.toString()));
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    return plainValue(value);
}

QString QuestionText::wholePlan(const QJsonValue& value)
{
    return value.isNull() ? tr("This plan was taken away on another device.")
                          : tr("It was changed on this or a third device meanwhile, so it is still here.");
}

// As the printed header says it, where it says it.
QString QuestionText::headerValue(const LessonPlan& plan, const Candidate& candidate, const QJsonValue& value)
{
    QStringList said;
    const QList<FieldWords::Line> without = headerLines(settled(plan.toJson(), candidate, QJsonValue::Null));
    for (const FieldWords::Line& line : headerLines(settled(plan.toJson(), candidate, value))) {
        const auto isSame = [&](const FieldWords::Line& other) {
            return other.name == line.name && other.value == line.value;
        };
        if (std::none_of(without.begin(), without.end(), isSame))
            said.append(line.value);
    }
    return escapedMarkup(said.isEmpty() ? plainValue(value) : said.join(u' '));
}

QString QuestionText::stepText(const TeachingStep& step)
{
    const QStringList columns = SheetWords::stepColumns();
    const QStringList texts{step.teacherActivity, step.studentActivity, step.intent, step.individualNote};
    QStringList lines{u"<b>%1</b>"_s.arg(step.title)};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty())
            lines.append(u"<i>%1</i>  "_s.arg(escapedMarkup(columns[i + 1])) + texts[i]);
    }
    return lines.join(u'\n');
}

bool QuestionText::isText(const Candidate& candidate)
{
    return !isKey(candidate.place, candidate.field) && !candidate.field.isEmpty() &&
           std::all_of(candidate.values.begin(), candidate.values.end(),
                       [](const QJsonValue& value) { return value.isString() || value.isNull(); });
}

} // namespace shanke
