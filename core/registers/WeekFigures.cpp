// SPDX-License-Identifier: GPL-3.0-or-later
#include "registers/WeekFigures.h"

namespace shanke {

namespace {

void add(std::vector<WeekDay>& days, const QDate& date, const std::function<void(WeekDay&)>& change)
{
    for (WeekDay& day : days) {
        if (!day.date.isValid() || day.date == date)
            change(day);
    }
}

void addDecided(std::vector<WeekDay>& days, const RegisterDays& range, const TeacherWork& work)
{
    for (const HandedInPlan& plan : work.plans) {
        if (plan.decisions.empty() || plan.decisions.front().verdict == Verdict::Withdrawn)
            continue;
        const QDateTime at = plan.decisions.front().decidedAt;
        if (range.contains(at.date()))
            add(days, at.date(), [&](WeekDay& day) {
                day.decided.push_back({work.who.user, plan.submission, plan.title, {}, at});
            });
    }
}

} // namespace

int WeekDay::due() const
{
    int count = 0;
    for (const auto& [standing, figure] : lessons)
        count += int(figure.size());
    return count;
}

const Figure& WeekDay::of(LessonStanding standing) const
{
    static const Figure none;
    const auto found = lessons.find(standing);
    return found == lessons.end() ? none : found->second;
}

std::vector<WeekDay> weekFigures(const RegisterDays& days, const std::vector<TeacherWork>& work)
{
    std::vector<WeekDay> week;
    for (QDate date = days.from; date <= days.to; date = date.addDays(1))
        week.push_back({date, {}, {}});
    week.push_back({});
    for (const TeacherWork& teacher : work) {
        for (const StandingLesson& lesson : standingLessons(teacher))
            add(week, lesson.due.lesson.date,
                [&](WeekDay& day) { day.lessons[lesson.standing].push_back(lesson.item(teacher.who.user)); });
        addDecided(week, days, teacher);
    }
    return week;
}

} // namespace shanke
