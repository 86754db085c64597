// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"

namespace shanke {

// The lesson that a reflection (教学反思) looks back on.
struct ReflectedLesson
{
    QString title;
    int week = 0;
    QString subject;
    QString grade;
    QStringList classes;
    QDate day;

    static const Fields<ReflectedLesson>& fields();
};

// What a teacher writes down after a lesson: what went well, what fell short and why, and how the lesson
// would be taught again. Stands for itself; the few lines that belong to a plan are a place of the plan.
const KindDescription& reflectionKind();

// That its author wrote one, for the day of the lesson, or where that is not said for the day it was begun.
std::vector<Fact> factsOfReflection(const Record& reflection);

} // namespace shanke
