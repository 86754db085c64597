// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace shanke {

// Both days belong to it.
struct DaySpan
{
    QString name;
    QDate from;
    QDate to;

    bool contains(const QDate& day) const { return day >= from && day <= to; }
};

// A day on which the lessons of another weekday are given ("周六上周三的课").
struct MakeUpDay
{
    QDate day;
    int weekday = 1; // 1 Monday .. 7 Sunday
};

// When a school teaches: terms, holidays and make-up days. Whatever was typed is taken; what cannot be meant
// is found by `findings` and does what the comments of the members say.
struct SchoolCalendar
{
    std::vector<DaySpan> terms;
    std::vector<DaySpan> holidays;
    // Inside a holiday too; the first one of a day counts, one of no weekday for nothing.
    std::vector<MakeUpDay> makeUpDays;

    // The weekday whose lessons are given on a day; none on a holiday and outside the terms.
    std::optional<int> taughtAs(const QDate& day) const;
    // The week of its term, 1 for the week of the term's first day, weeks from Monday; 0 outside the terms.
    int teachingWeek(const QDate& day) const;
    // The term of a day; of two that overlap the one that began last.
    std::optional<DaySpan> termOf(const QDate& day) const;
};

enum class CalendarFault {
    NoDates, // of a term or holiday, like the next three
    EndsBeforeItBegins,
    TooLong, // a term of more than LongestTerm days; hours are found in its first ones
    TermsOverlap,
    MakeUpOutsideTerm,
    MakeUpTwice,
    MakeUpOfNoWeekday,
};

constexpr int LongestTerm = 366; // days

struct CalendarFinding
{
    CalendarFault fault;
    QString name; // of the term or holiday; empty for a make-up day
    QDate day;    // where it is seen first; invalid where no date was given
};

std::vector<CalendarFinding> findingsIn(const SchoolCalendar& calendar);

} // namespace shanke
