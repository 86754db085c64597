// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/values/TodayValues.h"

namespace shanke {

LessonLight lightOf(const TodayLesson& lesson, const QDateTime& now)
{
    // An approval that was given stays shown, whatever was changed since.
    if (lesson.plan && lesson.plan->state.approved)
        return LessonLight::Green;
    if (!lesson.taughtFirst.isEmpty())
        return LessonLight::Amber;
    return lesson.date <= now.date() ? LessonLight::Red : LessonLight::None;
}

} // namespace shanke
