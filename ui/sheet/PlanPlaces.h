// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"

#include <QStringList>

namespace shanke {

// The places of a plan as a person meets them on the sheet, each named by a word: a section's word
// ("keyPoints"), or "header", "objectives", "steps", "homework", the words that preflight findings carry.
// Where something is, what it is called, and whether anything stands there.
class PlanPlaces
{
public:
    static const QString header;
    static const QString objectives;
    static const QString steps;
    static const QString homework;
    static const QString files; // beside the sheet, not on it

    // In the order of the printed sheet.
    static const QStringList& inOrder();
    static QString title(const QString& place);
    // Where the block `id` of the plan stands; empty when it is not there (any more).
    static QString ofBlock(const LessonPlan& plan, const QString& id);
    static bool isEmpty(const LessonPlan& plan, const QString& place);
};

} // namespace shanke
