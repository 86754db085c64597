// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Decision.h"
#include "lesson/PlanState.h"
#include "lesson/Roster.h"
#include "lesson/Submission.h"
#include "research/Absence.h"

#include <optional>

// What is known of a teacher's work in some days, as registers are computed from it. Values; who reads them
// from the records decides who may see them.
namespace shanke {

struct RegisterDays
{
    QDate from;
    QDate to; // the last day

    bool contains(const QDate& day) const { return from <= day && day <= to; }
    // Monday to Sunday.
    static RegisterDays weekOf(const QDate& day);
    static RegisterDays monthOf(const QDate& day);
};

// A lesson that the timetable asks a plan for.
struct DueLesson
{
    PlannedLesson lesson;
    QString subject;
    QString grade;
    QDateTime start; // midnight where the timetable says no time

    friend bool operator==(const DueLesson&, const DueLesson&) = default;
};

// That a lesson for which a plan was handed in is held at another time, as its teacher told the school.
struct MovedLesson
{
    PlannedLesson from;
    QDateTime fromStart;
    std::optional<DueLesson> to{}; // nothing: it has no hour
    DocId event;
    bool wasHeardBefore = false; // the school knew before that hour began

    friend bool operator==(const MovedLesson&, const MovedLesson&) = default;
};

// A plan as it was handed in last, and what was decided about it.
struct HandedInPlan
{
    DocId submission;
    DocId plan;
    QString title;
    std::vector<PlannedLesson> lessons; // as they are held
    QDateTime submittedAt;
    bool hasReflection = false;
    bool isIndividual = false; // differs from the plan it was made from, or bears notes of its own
    PlanStatus status = PlanStatus::Submitted;
    QDateTime approvedAt;            // of the approval that holds, of this or an earlier text; invalid: none
    std::vector<Decision> decisions; // on this one that count, newest first
    std::vector<PlannedLesson> taughtFirst; // lessons stated to be taught before anybody could decide
    DocId exception;                        // where the first of them was stated
    std::vector<MovedLesson> moved{};       // of those that were handed in
};

struct TeacherWork
{
    StaffMember who;
    bool isHere = true; // the desk is on this PC: without it nothing is known
    std::vector<DueLesson> due;
    std::vector<HandedInPlan> plans;
    std::vector<Absence> absences; // as they were said; some may be taken back
    std::vector<DocId> signedThen; // all that this person signed in these days, by the times they signed
    QDateTime lastSigned;          // ever, as far as it is here; invalid: nothing
};

} // namespace shanke
