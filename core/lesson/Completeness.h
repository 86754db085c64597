// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/StudyGuide.h"

namespace shanke {

// Whether a lesson is prepared for each of its stages, over its plan and its study guides (课前/课中/课后):
// before class there is something to preview, in class there are steps, and after class there is work and,
// once the day of the class is past, a reflection.
struct Completeness
{
    bool before = false;
    bool in = false;
    bool after = false;

    int stages() const { return int(before) + int(in) + int(after); }

    friend bool operator==(const Completeness&, const Completeness&) = default;
};

Completeness completenessOf(const LessonPlan& plan, const std::vector<StudyGuide>& guides,
                            const QDate& today);

} // namespace shanke
