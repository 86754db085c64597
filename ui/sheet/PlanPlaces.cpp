// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/PlanPlaces.h"

#include "lesson/planKinds.h"
#include "ui/common/KindWords.h"

namespace shanke {

using namespace Qt::StringLiterals;

const QString PlanPlaces::header = u"header"_s;
const QString PlanPlaces::objectives = u"objectives"_s;
const QString PlanPlaces::steps = u"steps"_s;
const QString PlanPlaces::homework = u"homework"_s;
const QString PlanPlaces::files = u"files"_s;

namespace {

bool holdsId(const QJsonArray& items, const QString& id)
{
    return std::any_of(items.begin(), items.end(),
                       [&](const QJsonValue& item) { return item[u"id"_s] == id; });
}

template <typename Rows>
bool allBlank(const Rows& rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const auto& row) { return row.isBlank(); });
}

QStringList placesOnSheet()
{
    QStringList places;
    for (const PlaceDescription& place : planKind().places) {
        if (place.type != PlaceType::Files)
            places.append(place.key);
    }
    return places;
}

} // namespace

const QStringList& PlanPlaces::inOrder()
{
    static const QStringList places = placesOnSheet();
    return places;
}

QString PlanPlaces::title(const QString& place)
{
    const PlaceDescription* described = planKind().place(place);
    return described ? KindWords::label(described->label) : place;
}

QString PlanPlaces::ofBlock(const LessonPlan& plan, const QString& id)
{
    if (id.isEmpty())
        return {};
    for (const PlaceDescription& place : planKind().places) {
        if (place.holdsItems() && holdsId(plan.toJson().value(place.key).toArray(), id))
            return place.key;
    }
    return {};
}

bool PlanPlaces::isEmpty(const LessonPlan& plan, const QString& place)
{
    if (place == header)
        return plan.header().title.trimmed().isEmpty();
    if (place == objectives)
        return allBlank(plan.objectives());
    if (place == steps)
        return allBlank(plan.steps());
    if (place == homework)
        return allBlank(plan.homework());
    const std::optional<PlanSection> section = planSectionFromWord(place);
    return !section || plainText(plan.section(*section)).trimmed().isEmpty();
}

} // namespace shanke
