// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/DayOff.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

// When the class of a plan is held, as everybody of its school can know: by the timetable that is valid then,
// the calendar, and the days without lessons that leaders proposed. What a teacher says of their own classes
// lies in their space, where approvers read nothing.
class ClassTimes
{
public:
    ClassTimes(SchoolTime time, std::vector<ProposedDay> daysOff);

    // The hour that was handed in; where no lessons are given then, the day on which they are held instead,
    // or the next hour of one of the classes. Nothing where no day was said.
    std::optional<ClassHour> hourOf(const ClassHour& handedIn, const LessonHeader& header) const;
    // When the period begins; midnight where no timetable says it.
    QDateTime startOf(const ClassHour& hour) const;

private:
    // What takes the hour from all of these classes; null: nothing does.
    const DayOff* offOn(const ClassHour& hour, const QString& grade, const QStringList& classes) const;
    bool isHeld(const ClassHour& hour, const QString& grade, const QStringList& classes) const;
    std::optional<ClassHour> nextHour(const QDate& after, const LessonHeader& header) const;

    SchoolTime m_time;
    std::vector<ProposedDay> m_daysOff;
};

} // namespace shanke
