// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/values/SequenceValues.h"

namespace shanke {

std::optional<PeriodDef> periodDefOf(const ClassHour& hour, const std::vector<Timetable>& timetables)
{
    const Timetable* timetable = timetableOf(hour.date, timetables);
    return timetable ? timetable->period(hour.slot) : std::nullopt;
}

bool isApprovedInTime(const SequencePlan& plan, const ClassHour& hour,
                      const std::vector<Timetable>& timetables)
{
    if (!plan.approvedAt.isValid())
        return false;
    const auto period = periodDefOf(hour, timetables);
    const bool isKnown = period && period->start.isValid();
    return plan.approvedAt <
           (isKnown ? QDateTime(hour.date, period->start) : hour.date.addDays(1).startOfDay());
}

} // namespace shanke
