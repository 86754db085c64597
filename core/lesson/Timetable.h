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

struct TimetableEntry
{
    int weekday = 1; // 1 Monday .. 7 Sunday
    int slot = 0;    // PeriodDef::no
    UserId teacher;
    QString className; // "一(1)班"
    QString grade;     // "P1"
    QString subject;   // "yuwen"
};

// The school's timetable of one term ("timetable:<id>" in school-<school>). One of a newer program is read as
// far as it is known here; what is not counts in `skipped`.
struct Timetable
{
    QDate validFrom;
    QDate validTo;
    QDate termStart; // Monday of teaching week 1
    std::vector<PeriodDef> periods;
    std::vector<TimetableEntry> entries;
    int skipped = 0; // periods and entries that could not be read; not written

    // InvalidInput when it is no timetable, or does not say when it holds.
    static Result<Timetable> fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    // The lessons of a teacher on a day, in order of slot; none outside the valid dates.
    std::vector<TimetableEntry> lessonsOf(const UserId& teacher, const QDate& day) const;
    int teachingWeek(const QDate& day) const; // 0 outside the term
    std::optional<PeriodDef> period(int no) const;
};

} // namespace shanke
