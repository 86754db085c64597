// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/ChangedBlocks.h"

namespace shanke {

namespace {

template <typename Items>
void collect(const Items& before, const Items& now, QSet<QString>& changed)
{
    for (const auto& item : now)
        if (std::find(before.begin(), before.end(), item) == before.end())
            changed.insert(item.id);
}

} // namespace

QSet<QString> changedBlocks(const LessonPlan& before, const LessonPlan& now)
{
    QSet<QString> changed;
    for (const PlanSection section : allPlanSections())
        collect(before.section(section), now.section(section), changed);
    collect(before.objectives(), now.objectives(), changed);
    collect(before.steps(), now.steps(), changed);
    collect(before.homework(), now.homework(), changed);
    return changed;
}

} // namespace shanke
