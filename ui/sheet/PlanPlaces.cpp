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

QString PlanPlaces::title(const QString& place)
{
    const PlaceDescription* described = planKind().place(place);
    return described ? KindWords::label(described->label) : place;
}

} // namespace shanke
