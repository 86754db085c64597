// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/DraftSide.h"

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

DraftSide DraftSide::of(const SideInput& input)
{
    DraftSide side{.viewer = input.viewer,
                   .draft = input.id,
                   .founder = input.record.author(),
                   .stage = draftStage(input.id, input.record.author(),
                                       heardAs<DraftStepSaid>(input.heard, input.viewer)),
                   .isPublished = input.isInColumn,
                   .remarks = {}};
    const auto remarks = heardAs<RemarkSaid>(input.heard, input.viewer);
    for (const DraftRemark* remark : countedAbout(input.id, remarks))
        side.remarks.push_back(*remark);
    std::stable_sort(side.remarks.begin(), side.remarks.end(),
                     [](const DraftRemark& a, const DraftRemark& b) { return a.origin.at < b.origin.at; });
    return side;
}

SayBar DraftSide::barOf(const Saying& saying) const
{
    if (saying.about != draft)
        return SayBar::Unknown;
    const bool isRemark = saying.kind == RemarkSaid::kind().word;
    if (isPublished && !isRemark)
        return SayBar::IsOver;
    if (isPublished && !viewer.isAmongSchools)
        return SayBar::NotAmongSchools;
    if (isRemark)
        return RemarkSaid::fields().read(saying.said).text.trimmed().isEmpty() ? SayBar::SaysNothing
                                                                               : SayBar::None;
    if (saying.kind != DraftStepSaid::kind().word)
        return SayBar::Unknown;
    if (viewer.user != founder)
        return SayBar::NotYours;
    const DraftStage to = DraftStepSaid::fields().read(saying.said).to;
    if (to == stage)
        return SayBar::AlreadySaid;
    return leadsOn(stage, to) ? SayBar::None : SayBar::NotYet;
}

} // namespace shanke
