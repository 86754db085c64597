// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/LessonPlan.h"

#include <QSet>

namespace shanke {

// The blocks of `now` that `before` does not hold, or holds with another content: sections, objectives, steps
// and homework.
QSet<QString> changedBlocks(const LessonPlan& before, const LessonPlan& now);

} // namespace shanke
