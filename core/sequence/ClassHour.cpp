// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ClassHour.h"

#include <algorithm>

namespace shanke {

namespace {

const Timetable* validOn(const QDate& day, const std::vector<Timetable>& timetables)
{
    const Timetable* valid = nullptr;
    for (const Timetable& timetable : timetables) {
        const bool isValid = day >= timetable.validFrom && day <= timetable.validTo;
        if (isValid && (!valid || timetable.validFrom > valid->validFrom))
            valid = &timetable;
    }
    return valid;
}

bool areAtOnePlace(const TimetableEntry& a, const TimetableEntry& b)
{
    return a.className == b.className && a.subject == b.subject && a.teacher == b.teacher;
}

bool doClash(const TimetableEntry& a, const TimetableEntry& b)
{
    if (a.weekday != b.weekday || a.slot != b.slot || areAtOnePlace(a, b))
        return false;
    const bool isOneTeacher = a.teacher == b.teacher && !a.teacher.toString().isEmpty();
    return a.className == b.className || isOneTeacher;
}

} // namespace

std::vector<ClassHour> hoursOf(const QString& className, const QString& subject, const DaySpan& days,
                               const SchoolCalendar& calendar, const std::vector<Timetable>& timetables)
{
    std::vector<ClassHour> hours;
    if (!days.from.isValid() || !days.to.isValid())
        return hours;
    for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
        const auto weekday = calendar.taughtAs(day);
        const Timetable* timetable = weekday ? validOn(day, timetables) : nullptr;
        if (!timetable)
            continue;
        for (const TimetableEntry& entry : timetable->entries) {
            if (entry.weekday == *weekday && entry.className == className && entry.subject == subject)
                hours.push_back({day, entry.slot});
        }
    }
    std::sort(hours.begin(), hours.end());
    hours.erase(std::unique(hours.begin(), hours.end()), hours.end());
    return hours;
}

std::vector<TimetableClash> clashesIn(const Timetable& timetable)
{
    std::vector<TimetableClash> clashes;
    const std::vector<TimetableEntry>& entries = timetable.entries;
    for (size_t i = 0; i < entries.size(); ++i) {
        for (size_t k = i + 1; k < entries.size(); ++k) {
            if (doClash(entries[i], entries[k]))
                clashes.push_back({entries[i], entries[k]});
        }
    }
    return clashes;
}

} // namespace shanke
