// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleCalendar.h"

namespace shanke {

namespace {

bool isEarlier(const PlannedLesson& a, const PlannedLesson& b)
{
    return std::pair(a.date, a.slot) < std::pair(b.date, b.slot);
}

} // namespace

std::vector<SamplePeriod> SampleCalendar::last(const std::vector<SampleCourse>& courses, int count,
                                               const QDate& until) const
{
    std::vector<SamplePeriod> periods;
    const auto enough = static_cast<size_t>(count);
    const bool endless = std::any_of(courses.begin(), courses.end(), [&](const SampleCourse& course) {
        return !course.weekOf(course.classes.front(), m_timetable).empty();
    });
    int week = static_cast<int>(m_timetable.termStart.daysTo(until) / 7);
    for (; endless && periods.size() < enough; --week) {
        for (const SampleCourse& course : courses) {
            for (SamplePeriod& period : periodsOfWeek(course, week)) {
                if (period.lessons.front().date <= until)
                    periods.push_back(std::move(period));
            }
        }
    }
    std::stable_sort(periods.begin(), periods.end(), [](const SamplePeriod& a, const SamplePeriod& b) {
        return isEarlier(a.lessons.front(), b.lessons.front());
    });
    if (periods.size() > enough)
        periods.erase(periods.begin(), periods.end() - count);
    return periods;
}

std::vector<SamplePeriod> SampleCalendar::periodsOfWeek(const SampleCourse& course, int week) const
{
    const QDate monday = m_timetable.termStart.addDays(7 * week);
    std::vector<SamplePeriod> periods;
    for (const QString& className : course.classes) {
        const std::vector<TimetableEntry> entries = course.weekOf(className, m_timetable);
        periods.resize(std::max(periods.size(), entries.size()));
        for (size_t i = 0; i < entries.size(); ++i)
            periods[i].lessons.push_back(
                {className, monday.addDays(entries[i].weekday - 1), entries[i].slot});
    }
    const int perWeek = static_cast<int>(periods.size());
    for (int i = 0; i < perWeek; ++i) {
        SamplePeriod& period = periods[static_cast<size_t>(i)];
        period.course = course;
        period.number = week * perWeek + i;
        std::sort(period.lessons.begin(), period.lessons.end(), isEarlier);
    }
    return periods;
}

} // namespace shanke
