// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PlanLayout.h"

#include "base/Words.h"
#include "lesson/Block.h"
#include "lesson/OtherGrade.h"
#include "lesson/emptyPlace.h"
#include "lesson/planKinds.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString Member = u"planDepth"_s;

constexpr Words<PlanLayout, 3> Layouts({{
    {PlanLayout::Full, "FULL"_L1},
    {PlanLayout::Brief, "BRIEF"_L1},
    {PlanLayout::Activity, "ACTIVITY"_L1},
}});

// Those that not every layout has, by key.
const QSet<QString>& leftOut(PlanLayout layout)
{
    static const QSet<QString> ofFull{u"lanes"_s, u"extension"_s};
    static const QSet<QString> ofBrief{
        u"lanes"_s,           u"extension"_s,       u"textbookAnalysis"_s,   u"learnerAnalysis"_s,
        u"teachingMethods"_s, u"learningMethods"_s, u"teacherPreparation"_s, u"studentPreparation"_s,
        u"boardDesign"_s};
    static const QSet<QString> ofActivity{u"lanes"_s,           u"textbookAnalysis"_s, u"learnerAnalysis"_s,
                                          u"keyPoints"_s,       u"difficultPoints"_s,  u"teachingMethods"_s,
                                          u"learningMethods"_s, u"boardDesign"_s,      u"homework"_s};
    switch (layout) {
    case PlanLayout::Full:
        return ofFull;
    case PlanLayout::Brief:
        return ofBrief;
    case PlanLayout::Activity:
        return ofActivity;
    }
    Q_UNREACHABLE();
}

void relabel(PlaceDescription& place, const QString& field, const char* label)
{
    for (FieldDescription& each : place.fields) {
        if (each.key == field)
            each.label = label;
    }
}

// What a kindergarten calls the places of a plan.
std::vector<PlaceDescription> placesOfActivity(const KindDescription& kind)
{
    static const QHash<QString, const char*> labels{
        {u"header"_s, QT_TRANSLATE_NOOP("Kinds", "Activity facts")},
        {u"objectives"_s, QT_TRANSLATE_NOOP("Kinds", "Activity goals")},
        {u"studentPreparation"_s, QT_TRANSLATE_NOOP("Kinds", "Children's preparation")},
        {u"steps"_s, QT_TRANSLATE_NOOP("Kinds", "Activity process")},
    };
    std::vector<PlaceDescription> places = kind.places;
    for (PlaceDescription& place : places) {
        place.label = labels.value(place.key, place.label);
        if (place.key == u"header") {
            relabel(place, u"title"_s, QT_TRANSLATE_NOOP("Kinds", "Activity title"));
            relabel(place, u"subject"_s, QT_TRANSLATE_NOOP("Kinds", "Domain"));
            relabel(place, u"grade"_s, QT_TRANSLATE_NOOP("Kinds", "Age group"));
        } else if (place.key == u"steps") {
            relabel(place, u"studentActivity"_s, QT_TRANSLATE_NOOP("Kinds", "Children's activity"));
        }
    }
    return places;
}

const std::vector<PlaceDescription>& placesOf(const KindDescription& kind, PlanLayout layout)
{
    static const std::vector<PlaceDescription> plan = placesOfActivity(planKind());
    static const std::vector<PlaceDescription> standard = placesOfActivity(standardKind());
    if (layout != PlanLayout::Activity)
        return kind.places;
    return kind.word == planKind().word ? plan : standard;
}

bool isPlan(const KindDescription& kind)
{
    return kind.word == planKind().word || kind.word == standardKind().word;
}

bool holdsSomething(const PlaceDescription& place, const QJsonObject& document)
{
    const QJsonArray rows = document.value(place.key).toArray();
    if (place.key == u"lanes") // a grade whose lesson nobody wrote yet is one all the same
        return !rows.isEmpty();
    return std::any_of(rows.begin(), rows.end(),
                       [&](const QJsonValue& row) { return !isBlankRow(row.toObject(), place); });
}

} // namespace

PlanLayout planLayout(const QJsonObject& plan)
{
    if (plan.value(u"header"_s)[u"grade"_s].toString().startsWith(u'K'))
        return PlanLayout::Activity;
    return Layouts.value(plan.value(Member).toString()).value_or(PlanLayout::Full);
}

Record withLayout(const Record& plan, PlanLayout layout)
{
    QJsonObject json = plan.toJson();
    json.insert(Member, Layouts.word(layout));
    return Record::fromJson(plan.kind(), json).value_or(plan);
}

Record begunAs(const Record& blank, PlanStart start)
{
    switch (start) {
    case PlanStart::Full:
        return withLayout(blank, PlanLayout::Full);
    case PlanStart::Brief:
        return withLayout(blank, PlanLayout::Brief);
    case PlanStart::Activity:
        return withLayout(blank, PlanLayout::Activity);
    case PlanStart::TwoGrades:
        break;
    }
    Record plan = blank;
    OtherGrade other;
    other.id = newBlockId();
    plan.setItems(u"lanes"_s, std::vector<OtherGrade>{other});
    return plan;
}

const char* shownLabel(const KindDescription& kind, const QJsonObject& document)
{
    const bool isActivity = isPlan(kind) && planLayout(document) == PlanLayout::Activity;
    return isActivity ? QT_TRANSLATE_NOOP("Kinds", "Activity plan") : kind.label;
}

std::vector<const PlaceDescription*> shownPlaces(const KindDescription& kind, const QJsonObject& document)
{
    const bool hasLayout = isPlan(kind);
    const PlanLayout layout = hasLayout ? planLayout(document) : PlanLayout::Full;
    std::vector<const PlaceDescription*> shown;
    for (const PlaceDescription& place : hasLayout ? placesOf(kind, layout) : kind.places) {
        if (!hasLayout || !leftOut(layout).contains(place.key) || holdsSomething(place, document))
            shown.push_back(&place);
    }
    return shown;
}

} // namespace shanke
