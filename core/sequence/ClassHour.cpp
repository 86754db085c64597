// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ClassHour.h"

#include <algorithm>

namespace shanke {

namespace {

bool areAtOnePlace(const TimetableEntry& a, const TimetableEntry& b)
{
    return a.className == b.className && a.subject == b.subject && a.teacher == b.teacher;
}

// One teacher has several grades in one room.
bool areMultiGrade(const TimetableEntry& a, const TimetableEntry& b)
{
    const bool isOneTeacher = a.teacher == b.teacher && !a.teacher.toString().isEmpty();
    return isOneTeacher && a.grade != b.grade && !a.grade.isEmpty() && !b.grade.isEmpty();
}

// Of the days that are asked for, those on which a timetable may be valid.
DaySpan daysOf(DaySpan days, const std::vector<Timetable>& timetables)
{
    QDate first;
    QDate last;
    for (const Timetable& timetable : timetables) {
        first = first.isValid() ? std::min(first, timetable.validFrom) : timetable.validFrom;
        last = last.isValid() ? std::max(last, timetable.validTo) : timetable.validTo;
    }
    days.from = std::max(days.from, first);
    days.to = std::min({days.to, last, days.from.addDays(LongestTerm - 1)});
    return days;
}

bool isReplaced(const Timetable& timetable, const TimetableEntry& usual, const QDate& day)
{
    const std::vector<TimetableEntry>& entries = timetable.entries;
    return std::any_of(entries.begin(), entries.end(), [&](const TimetableEntry& entry) {
        return entry.day == day && entry.slot == usual.slot && entry.className == usual.className;
    });
}

// Whether there is no day on which both are given.
bool areApart(const Timetable& timetable, const TimetableEntry& a, const TimetableEntry& b)
{
    if (a.day.isValid() && b.day.isValid())
        return a.day != b.day;
    if (!a.day.isValid() && !b.day.isValid())
        return a.weekday != b.weekday ||
               (a.weeks != b.weeks && a.weeks != LessonWeeks::Every && b.weeks != LessonWeeks::Every);
    const TimetableEntry& single = a.day.isValid() ? a : b;
    const TimetableEntry& usual = a.day.isValid() ? b : a;
    return !timetable.isUsualOn(usual, single.day, single.day.dayOfWeek()) ||
           isReplaced(timetable, usual, single.day);
}

bool doClash(const Timetable& timetable, const TimetableEntry& a, const TimetableEntry& b)
{
    const bool isFree = a.subject.isEmpty() || b.subject.isEmpty();
    if (a.slot != b.slot || isFree || areAtOnePlace(a, b) || areMultiGrade(a, b))
        return false;
    const bool isOneTeacher = a.teacher == b.teacher && !a.teacher.toString().isEmpty();
    return (a.className == b.className || isOneTeacher) && !areApart(timetable, a, b);
}

} // namespace

const Timetable* timetableOf(const QDate& day, const std::vector<Timetable>& timetables)
{
    const Timetable* valid = nullptr;
    for (const Timetable& timetable : timetables) {
        const bool isValid = day >= timetable.validFrom && day <= timetable.validTo;
        if (isValid && (!valid || timetable.validFrom > valid->validFrom))
            valid = &timetable;
    }
    return valid;
}

SchoolCalendar completed(SchoolCalendar calendar, const std::vector<Timetable>& timetables)
{
    const std::vector<DaySpan> typed = calendar.terms;
    for (const Timetable& timetable : timetables) {
        const DaySpan term{{}, timetable.termStart, timetable.validTo};
        const bool isSaid = std::any_of(typed.begin(), typed.end(), [&term](const DaySpan& each) {
            return each.from.isValid() && each.to >= term.from && each.from <= term.to;
        });
        if (!isSaid)
            calendar.terms.push_back(term);
    }
    return calendar;
}

std::vector<ClassHour> hoursOf(const QString& className, const QString& subject, const DaySpan& asked,
                               const SchoolCalendar& calendar, const std::vector<Timetable>& timetables)
{
    std::vector<ClassHour> hours;
    if (!asked.from.isValid() || !asked.to.isValid() || timetables.empty())
        return hours;
    const DaySpan days = daysOf(asked, timetables);
    for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
        const auto weekday = calendar.taughtAs(day);
        const Timetable* timetable = weekday ? timetableOf(day, timetables) : nullptr;
        if (!timetable)
            continue;
        for (const TimetableEntry& entry : timetable->lessonsOn(day, *weekday)) {
            if (entry.className == className && entry.subject == subject)
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
            if (doClash(timetable, entries[i], entries[k]))
                clashes.push_back({entries[i], entries[k]});
        }
    }
    return clashes;
}

} // namespace shanke
