// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/ThreadSide.h"

#include <algorithm>

namespace shanke {

namespace {

bool wasWrittenBefore(const Reply& a, const Reply& b)
{
    return a.origin.at == b.origin.at ? comesBefore(a.origin, b.origin) : a.origin.at < b.origin.at;
}

SayBar barOfNote(const ThreadSide& side, const AcknowledgementSaid& note, bool isAsker, bool isAddressed)
{
    if (note.what == Acknowledged::Settled) {
        if (!isAsker)
            return SayBar::NotYours;
        return side.state.standing == ThreadStanding::Closed ? SayBar::AlreadySaid : SayBar::None;
    }
    return isAsker || isAddressed ? SayBar::None : SayBar::NotAddressed;
}

} // namespace

ThreadSide ThreadSide::of(const SideInput& input)
{
    ThreadSide side{.viewer = input.viewer,
                    .thread = {input.id, input.record.author(), input.record.createdAt(), {}},
                    .addressed = addressedOf(input.staff, addresseesOf(input.record)),
                    .replies = {},
                    .state = {}};
    if (input.hasArrived)
        side.thread.receivedAt = side.thread.askedAt;
    const QSet<UserId> readers(side.addressed.begin(), side.addressed.end());
    const auto isReader = [&](const UserId& user) { return readers.contains(user); };
    const ThreadHistory history{heardAs<ReplySaid>(input.heard, input.viewer),
                                heardAs<AcknowledgementSaid>(input.heard, input.viewer)};
    side.state = threadState(side.thread, history, isReader, input.viewer.user, input.viewer.now);
    for (const Reply& reply : history.replies) {
        const UserId& author = reply.origin.author;
        if (reply.origin.counts() && (author == side.thread.asker || isReader(author)))
            side.replies.push_back(reply);
    }
    std::sort(side.replies.begin(), side.replies.end(), &wasWrittenBefore);
    return side;
}

SayBar ThreadSide::barOf(const Saying& saying) const
{
    const bool isAsker = viewer.user == thread.asker;
    const bool isAddressed = std::find(addressed.begin(), addressed.end(), viewer.user) != addressed.end();
    if (saying.about != thread.id)
        return SayBar::Unknown;
    if (saying.kind == AcknowledgementSaid::kind().word)
        return barOfNote(*this, AcknowledgementSaid::fields().read(saying.said), isAsker, isAddressed);
    if (saying.kind != ReplySaid::kind().word)
        return SayBar::Unknown;
    if (!isAsker && !isAddressed)
        return SayBar::NotAddressed;
    return ReplySaid::fields().read(saying.said).text.trimmed().isEmpty() ? SayBar::SaysNothing
                                                                          : SayBar::None;
}

std::vector<ShownFact> ThreadSide::shown() const
{
    std::vector<ShownFact> shown;
    for (const Reply& reply : replies) {
        for (const Fact& fact : factsOfThread(thread, {reply}))
            shown.push_back({fact, thread.id, reply.origin.at, reply.origin.receivedAt});
    }
    return shown;
}

bool ThreadSide::asksViewer() const
{
    if (viewer.user == thread.asker)
        return state.unread > 0 && state.standing != ThreadStanding::Closed;
    const bool isAddressed = std::find(addressed.begin(), addressed.end(), viewer.user) != addressed.end();
    return isAddressed && (state.standing == ThreadStanding::Asked || state.standing == ThreadStanding::Seen);
}

} // namespace shanke
