// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Submission.h"
#include "sample/SampleCourse.h"

#include <vector>

namespace shanke {

// A period of a course on the timetable: what one plan is for.
struct SamplePeriod
{
    SampleCourse course;
    int number = 0;                     // since the beginning of the term; negative before it
    std::vector<PlannedLesson> lessons; // of each class, in order of time
};

// Counts the periods of courses along the timetable, backwards without end.
class SampleCalendar
{
public:
    explicit SampleCalendar(const Timetable& timetable) : m_timetable(timetable) {}

    // The last `count` periods of the courses that begin up to `until`, oldest first.
    std::vector<SamplePeriod> last(const std::vector<SampleCourse>& courses, int count,
                                   const QDate& until) const;

private:
    std::vector<SamplePeriod> periodsOfWeek(const SampleCourse& course, int week) const;

    const Timetable& m_timetable;
};

} // namespace shanke
