// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/RegisterQueries.h"
#include "registers/TeacherWork.h"
#include "sequence/DayOff.h"
#include "workspace/lessons/ClassMoves.h"
#include "workspace/lessons/SubmissionReader.h"
#include "workspace/reading/SchoolFacts.h"

#include <map>

namespace shanke {

// Reads what registers are computed from: plans that were handed in with the decisions that count, lessons of
// the timetable, exceptions and absences. In a thread of the pool, for one answer.
class WorkReader
{
public:
    // `view` must have a catalogue and outlive the reader.
    static Result<WorkReader> of(const ReadView& view, const RegisterDays& days);

    const Roster& roster() const { return m_roster; }
    Result<std::vector<TeacherWork>> workOf(const std::vector<StaffMember>& people) const;

private:
    WorkReader(const ReadView& view, const RegisterDays& days, SubmissionReader desks)
        : m_view(view), m_days(days), m_desks(std::move(desks))
    {
    }

    Result<> readPlans();
    Result<> readSigned();
    Result<HandedInPlan> planOf(const SubmissionEntry& entry) const;
    Result<QDateTime> approvalOf(const SubmissionEntry& entry) const;
    Result<> takeMoves(HandedInPlan& plan, const SubmissionEntry& entry) const;
    QDateTime startOf(const PlannedLesson& lesson) const;
    void addMoved(std::vector<DueLesson>& due, const UserId& teacher) const;
    Result<> addSaid(TeacherWork& work) const;
    std::vector<DueLesson> dueOf(const UserId& teacher) const;

    const ReadView& m_view;
    RegisterDays m_days;
    SubmissionReader m_desks;
    Roster m_roster;
    SchoolTime m_time;
    std::vector<ProposedDay> m_daysOff;
    ClassMoves m_moves;
    std::map<UserId, std::vector<HandedInPlan>> m_plans;
    std::map<UserId, std::vector<SignedWork>> m_signed;
};

} // namespace shanke
