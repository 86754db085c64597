// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Timetable.h"
#include "sequence/SchoolCalendar.h"

namespace shanke {

// When a class may be taught: a day and the number of the period (`PeriodDef::no`).
struct ClassHour
{
    QDate date;
    int slot = 0;

    friend bool operator==(const ClassHour&, const ClassHour&) = default;
    friend bool operator<(const ClassHour& a, const ClassHour& b)
    {
        return a.date != b.date ? a.date < b.date : a.slot < b.slot;
    }
};

// The hours of a class in a subject from `from` to `to`, in order, each once. A day goes by the timetable
// that is valid on it, of several by the one that began last, so one that changes in mid-week changes there.
// Of more days than a term has (LongestTerm) those from the first day of a timetable on.
std::vector<ClassHour> hoursOf(const QString& className, const QString& subject, const DaySpan& days,
                               const SchoolCalendar& calendar, const std::vector<Timetable>& timetables);

// The timetable of a day, of several the one that began last; null where none is valid.
const Timetable* timetableOf(const QDate& day, const std::vector<Timetable>& timetables);

// What a calendar says, with the terms of the timetables where it says nothing: where nobody wrote one, a
// timetable tells when its term begins and ends.
SchoolCalendar completed(SchoolCalendar calendar, const std::vector<Timetable>& timetables);

// A class, or a teacher, in two places at one time of the week.
struct TimetableClash
{
    TimetableEntry first;
    TimetableEntry second;
};

// In order of the entries. One entry twice is no clash, nor is a teacher whom the timetable does not name,
// nor are several grades that one teacher has in one room (复式班): classes of one name, or of grades that
// the timetable says.
std::vector<TimetableClash> clashesIn(const Timetable& timetable);

} // namespace shanke
