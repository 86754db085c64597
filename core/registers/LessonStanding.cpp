// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/LessonStanding.h"

namespace shanke {

namespace {

// Until when it was to be approved. Who tells of a move when the hour has begun gains no time by it.
QDateTime endOf(const HandedInPlan& plan, const DueLesson& due)
{
    QDateTime end = due.start;
    for (const MovedLesson& move : plan.moved) {
        const bool isHere = move.to && move.to->lesson == due.lesson;
        if (isHere && !move.wasHeardBefore)
            end = std::min(end, move.fromStart);
    }
    return end;
}

LessonStanding standingBy(const HandedInPlan& plan, const DueLesson& due)
{
    if (plan.approvedAt.isValid())
        return plan.approvedAt <= endOf(plan, due) ? LessonStanding::Approved : LessonStanding::ApprovedLate;
    const auto& first = plan.taughtFirst;
    if (std::find(first.begin(), first.end(), due.lesson) != first.end())
        return LessonStanding::Exception;
    return plan.status == PlanStatus::Returned ? LessonStanding::Returned : LessonStanding::Waiting;
}

bool isFor(const HandedInPlan& plan, const PlannedLesson& lesson)
{
    return std::find(plan.lessons.begin(), plan.lessons.end(), lesson) != plan.lessons.end();
}

void takePlans(StandingLesson& lesson, const TeacherWork& work)
{
    for (const HandedInPlan& plan : work.plans) {
        if (!isFor(plan, lesson.due.lesson))
            continue;
        const LessonStanding standing = standingBy(plan, lesson.due);
        if (lesson.plan && standing >= lesson.standing)
            continue;
        lesson.plan = &plan;
        lesson.standing = standing;
        lesson.shown = standing == LessonStanding::Exception ? plan.exception : plan.submission;
    }
}

void takeMoves(StandingLesson& lesson, const TeacherWork& work)
{
    for (const HandedInPlan& plan : work.plans) {
        for (const MovedLesson& move : plan.moved) {
            if (move.from != lesson.due.lesson)
                continue;
            lesson.standing = LessonStanding::Moved;
            lesson.shown = move.event;
            return;
        }
    }
}

void takeAbsences(StandingLesson& lesson, const std::vector<const Absence*>& absences)
{
    for (const Absence* absence : absences) {
        const QDate& day = lesson.due.lesson.date;
        if (absence->said.from <= day && day <= absence->said.to) {
            lesson.standing = LessonStanding::Absent;
            lesson.shown = absence->origin.id;
            return;
        }
    }
}

bool isEarlier(const StandingLesson& a, const StandingLesson& b)
{
    return std::tie(a.due.lesson.date, a.due.lesson.slot, a.due.lesson.className) <
           std::tie(b.due.lesson.date, b.due.lesson.slot, b.due.lesson.className);
}

} // namespace

RegisterDays RegisterDays::weekOf(const QDate& day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

RegisterDays RegisterDays::monthOf(const QDate& day)
{
    return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
}

FigureItem StandingLesson::item(const UserId& teacher) const
{
    return {teacher, shown, plan ? plan->title : QString(), due, plan ? plan->submittedAt : QDateTime()};
}

std::vector<StandingLesson> standingLessons(const TeacherWork& work)
{
    const auto absences = absencesOf(work.who.user, work.absences);
    std::vector<StandingLesson> lessons;
    for (const DueLesson& due : work.due) {
        StandingLesson lesson{due, LessonStanding::Missing, nullptr, {}};
        takePlans(lesson, work);
        if (!lesson.plan)
            takeMoves(lesson, work);
        if (!lesson.plan && lesson.standing == LessonStanding::Missing)
            takeAbsences(lesson, absences);
        if (lesson.standing == LessonStanding::Missing && !work.isHere)
            lesson.standing = LessonStanding::Unknown;
        lessons.push_back(std::move(lesson));
    }
    std::stable_sort(lessons.begin(), lessons.end(), &isEarlier);
    return lessons;
}

} // namespace shanke
