// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "lesson/LessonHeader.h"
#include "lesson/Timetable.h"

#include <QHash>

#include <vector>

namespace shanke {

// One subject that a teacher gives to the classes of one grade: the same plans serve all of them.
struct SampleCourse
{
    UserId teacher;
    QString subject;
    QString grade;
    QStringList classes;
    int pupils = 0; // of the first class

    // The courses of a teacher, in order of grade.
    static std::vector<SampleCourse> of(const UserId& teacher, const Timetable& timetable,
                                        const QHash<QString, int>& pupilsOfClass);

    // The lessons of one of the classes in a week, in order.
    std::vector<TimetableEntry> weekOf(const QString& className, const Timetable& timetable) const;
};

} // namespace shanke
