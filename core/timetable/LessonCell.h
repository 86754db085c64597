// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Timetable.h"

#include <QStringList>

namespace shanke {

// What one cell of a timetable says. A cell may hold two lessons, of odd and of even weeks.
struct LessonCell
{
    struct Lesson
    {
        QString subject; // its key
        QString className;
        QStringList teachers; // as they are written
        LessonWeeks weeks = LessonWeeks::Every;
    };

    std::vector<Lesson> lessons{}; // each with a subject
    bool isFree = false;           // nothing is taught, and the cell says so or is empty
    // Names alone, of classes or people, and no subject.
    QStringList others{};

    static LessonCell of(const QString& text);
};

// The key of a subject by it or by one of its names: "语文", "小学语文", "体健", "Music". Empty: no such
// subject.
QString subjectOf(const QString& text);

} // namespace shanke
