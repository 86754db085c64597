// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/ObservationSide.h"

#include <algorithm>

namespace shanke {

namespace {

bool wasAnsweredBefore(const Reply& a, const Reply& b)
{
    return a.origin.at == b.origin.at ? comesBefore(a.origin, b.origin) : a.origin.at < b.origin.at;
}

} // namespace

ObservationSide ObservationSide::of(const SideInput& input)
{
    ObservationSide side{.viewer = input.viewer,
                         .id = input.id,
                         .observer = input.record.author(),
                         .observed = UserId(observedLesson(input.record).teacher),
                         .isHandedOver = input.isShared,
                         .confirmation = {},
                         .replies = {}};
    const auto notes = heardAs<AcknowledgementSaid>(input.heard, input.viewer);
    if (side.observed != side.observer) {
        if (const Acknowledgement* said = confirmationOf(input.id, side.observed, notes))
            side.confirmation = *said;
    }
    for (const Reply& reply : heardAs<ReplySaid>(input.heard, input.viewer)) {
        const UserId& author = reply.origin.author;
        const bool isOfThem = author == side.observer || author == side.observed;
        if (isOfThem && reply.origin.counts())
            side.replies.push_back(reply);
    }
    std::sort(side.replies.begin(), side.replies.end(), &wasAnsweredBefore);
    return side;
}

SayBar ObservationSide::barOf(const Saying& saying) const
{
    if (saying.about != id)
        return SayBar::Unknown;
    if (!isHandedOver)
        return SayBar::NotYet;
    if (saying.kind == AcknowledgementSaid::kind().word) {
        if (viewer.user != observed)
            return SayBar::NotYours;
        if (observed == observer)
            return SayBar::OwnWork;
        return confirmation ? SayBar::AlreadySaid : SayBar::None;
    }
    if (saying.kind != ReplySaid::kind().word)
        return SayBar::Unknown;
    if (viewer.user != observer && viewer.user != observed)
        return SayBar::NotYours;
    return ReplySaid::fields().read(saying.said).text.trimmed().isEmpty() ? SayBar::SaysNothing
                                                                          : SayBar::None;
}

bool ObservationSide::mayHandOver() const
{
    return viewer.user == observer && !isHandedOver && !observed.isEmpty() && observed != observer;
}

bool ObservationSide::asksViewer() const
{
    return isHandedOver && viewer.user == observed && observed != observer && !confirmation &&
           replies.empty();
}

} // namespace shanke
