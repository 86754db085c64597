// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/ClassChange.h"
#include "sequence/ClassSequence.h"
#include "sequence/DayOff.h"
#include "workspace/values/RecordValues.h"

#include <QHash>

// The lessons of a teacher's classes in their order, as ui and cli show them.
namespace shanke {

// A plan as its classes meet it.
struct SequencePlan
{
    RecordSummary summary;
    QDateTime approvedAt; // when it was approved first, as it was handed in; invalid: it is not
    int periods = 1;      // that it takes
};

// A class and a subject. What is said of it moves hours, and no document.
struct ClassLessons
{
    QString className;
    QString subject; // its key
    QString grade;   // its key
    ClassSequence sequence{{}, {}, {}};
    QHash<QString, SequencePlan> plans{}; // by LessonPeriod::lesson
};

struct SequencesView
{
    QDate day;
    DaySpan term; // around that day; invalid where nobody says one
    std::vector<Timetable> timetables{};
    SchoolCalendar calendar{};
    bool hasCalendar = false; // somebody wrote one
    int uncounted = 0;        // changes that are here and do not count: nobody knows who signed them
    std::vector<ClassLessons> classes{}; // in order of grade, class and subject
    std::vector<ProposedDay> daysOff{};  // that the school proposes in this term
    bool mayPropose = false;             // this person leads the school
};

// What a timetable says of that period of the day.
std::optional<PeriodDef> periodDefOf(const ClassHour& hour, const std::vector<Timetable>& timetables);

// Whether a plan was approved before a class began that has it in this hour; where no timetable says when
// that was, by the end of the day.
bool isApprovedInTime(const SequencePlan& plan, const ClassHour& hour,
                      const std::vector<Timetable>& timetables);

} // namespace shanke
