// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"

#include <QDate>
#include <QJsonObject>
#include <QTime>

#include <optional>
#include <vector>

namespace shanke {

struct PeriodDef
{
    int no = 0;
    QString name; // "第2节"
    QTime start;
    QTime end;
};

// In which teaching weeks a lesson is given.
enum class LessonWeeks { Every, Odd, Even };
QString toWord(LessonWeeks weeks); // "every", "odd", "even"
std::optional<LessonWeeks> lessonWeeksOf(const QString& word);

struct TimetableEntry
{
    int weekday = 1; // 1 Monday .. 7 Sunday
    int slot = 0;    // PeriodDef::no
    UserId teacher;
    QString className; // "一(1)班"
    QString grade;     // "P1"
    QString subject;   // "yuwen"; empty on a single day: the class has no lesson then
    LessonWeeks weeks = LessonWeeks::Every;
    // A lesson of this day alone, in place of what the class has in that period otherwise: cover (代课) and
    // swaps (调课). Invalid: of every such weekday.
    QDate day{};
    QString id{}; // of the row; empty: toJson() gives one by what it is a row of
};

// The timetable of one term ("timetable:<id>"): the school's, or one that a teacher made for themselves
// alone. One of a newer program is read as far as it is known here; what is not counts in `skipped`.
struct Timetable
{
    QString title{};
    QDate validFrom;
    QDate validTo;
    QDate termStart; // Monday of teaching week 1
    std::vector<PeriodDef> periods;
    std::vector<TimetableEntry> entries;
    int skipped = 0; // periods and entries that could not be read; not written

    // InvalidInput when it is no timetable, or does not say when it holds.
    static Result<Timetable> fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    // Whether an entry of every such weekday is given on a day which is taught as `weekday`, unless a lesson
    // of that day alone takes its place.
    bool isUsualOn(const TimetableEntry& entry, const QDate& day, int weekday) const;
    // The lessons that are given on a day which is taught as `weekday`; none outside the valid dates.
    std::vector<TimetableEntry> lessonsOn(const QDate& day, int weekday) const;
    // The lessons of a teacher on a day, in order of slot.
    std::vector<TimetableEntry> lessonsOf(const UserId& teacher, const QDate& day) const;
    int teachingWeek(const QDate& day) const; // 0 outside the term
    std::optional<PeriodDef> period(int no) const;
};

} // namespace shanke
