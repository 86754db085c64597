// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleCourse.h"

#include <QHash>

#include <map>

namespace shanke {

std::vector<SampleCourse> SampleCourse::of(const UserId& teacher, const Timetable& timetable,
                                           const QHash<QString, int>& pupilsOfClass)
{
    std::map<std::pair<QString, QString>, SampleCourse> courses;
    for (const TimetableEntry& entry : timetable.entries) {
        if (entry.teacher != teacher)
            continue;
        SampleCourse& course = courses[{entry.grade, entry.subject}];
        course.teacher = teacher;
        course.subject = entry.subject;
        course.grade = entry.grade;
        if (!course.classes.contains(entry.className))
            course.classes.append(entry.className);
        course.pupils = pupilsOfClass.value(course.classes.front());
    }
    std::vector<SampleCourse> result;
    for (const auto& [key, course] : courses)
        result.push_back(course);
    return result;
}

std::vector<TimetableEntry> SampleCourse::weekOf(const QString& className, const Timetable& timetable) const
{
    std::vector<TimetableEntry> week;
    for (const TimetableEntry& entry : timetable.entries) {
        if (entry.teacher == teacher && entry.className == className && entry.subject == subject)
            week.push_back(entry);
    }
    std::sort(week.begin(), week.end(), [](const TimetableEntry& a, const TimetableEntry& b) {
        return std::pair(a.weekday, a.slot) < std::pair(b.weekday, b.slot);
    });
    return week;
}

} // namespace shanke
