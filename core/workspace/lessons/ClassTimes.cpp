// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/ClassTimes.h"

namespace shanke {

ClassTimes::ClassTimes(SchoolTime time, std::vector<ProposedDay> daysOff)
    : m_time(std::move(time)), m_daysOff(std::move(daysOff))
{
    std::erase_if(m_daysOff, [](const ProposedDay& each) { return each.isTakenBack; });
}

std::optional<ClassHour> ClassTimes::hourOf(const ClassHour& handedIn, const LessonHeader& header) const
{
    if (!handedIn.date.isValid())
        return std::nullopt;
    if (isHeld(handedIn, header.grade, header.classes))
        return handedIn;
    if (const DayOff* off = offOn(handedIn, header.grade, header.classes); off && off->insteadDay.isValid())
        return ClassHour{off->insteadDay, handedIn.slot};
    const auto next = nextHour(handedIn.date, header);
    return next ? next : handedIn;
}

QDateTime ClassTimes::startOf(const ClassHour& hour) const
{
    const Timetable* timetable = timetableOf(hour.date, m_time.timetables.all);
    const auto period = timetable ? timetable->period(hour.slot) : std::nullopt;
    return {hour.date, period && period->start.isValid() ? period->start : QTime(0, 0)};
}

const DayOff* ClassTimes::offOn(const ClassHour& hour, const QString& grade, const QStringList& classes) const
{
    const auto found = std::find_if(m_daysOff.begin(), m_daysOff.end(), [&](const ProposedDay& each) {
        const DayOff& said = each.proposal.said;
        const bool isForAll =
            classes.isEmpty() ? said.isFor(grade, {})
                              : std::all_of(classes.begin(), classes.end(), [&](const QString& className) {
                                    return said.isFor(grade, className);
                                });
        return said.takesIn(hour) && isForAll;
    });
    return found == m_daysOff.end() ? nullptr : &found->proposal.said;
}

// Outside of every term nobody knows better than whoever handed it in.
bool ClassTimes::isHeld(const ClassHour& hour, const QString& grade, const QStringList& classes) const
{
    const bool isHoliday = m_time.calendar.termOf(hour.date) && !m_time.calendar.taughtAs(hour.date);
    return !isHoliday && !offOn(hour, grade, classes);
}

std::optional<ClassHour> ClassTimes::nextHour(const QDate& after, const LessonHeader& header) const
{
    const DaySpan days{{}, after.addDays(1), after.addDays(DaysOfALesson)};
    std::optional<ClassHour> next;
    for (const QString& className : header.classes) {
        for (const ClassHour& hour :
             hoursOf(className, header.subject, days, m_time.calendar, m_time.timetables.all)) {
            if (isHeld(hour, header.grade, {className}) && (!next || hour < *next))
                next = hour;
        }
    }
    return next;
}

} // namespace shanke
