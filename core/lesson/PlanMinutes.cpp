// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PlanMinutes.h"

#include "lesson/LessonPlan.h"

namespace shanke {

using namespace Qt::StringLiterals;

PlanMinutes minutesAsked(const QJsonObject& plan)
{
    if (planLayout(plan) == PlanLayout::Activity)
        return {1, periodMinutes(u"K3"_s)};
    const int period = periodMinutes(plan.value(u"header"_s)[u"grade"_s].toString());
    return {period, period};
}

} // namespace shanke
