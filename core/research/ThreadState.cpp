// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/ThreadState.h"

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours AnsweredWithin{48};

std::chrono::seconds between(const QDateTime& from, const QDateTime& to)
{
    const bool isKnown = from.isValid() && to.isValid();
    return std::chrono::seconds(isKnown ? std::max<qint64>(0, from.secsTo(to)) : 0);
}

// As people read them: by the time that was signed.
bool wasSignedBefore(const SignedOrigin& a, const SignedOrigin& b)
{
    return a.at == b.at ? comesBefore(a, b) : a.at < b.at;
}

// A question that has a reply was read, whether or not anybody signed for its arrival.
void countWaiting(const AskedThread& thread, const Reply* first, const QDateTime& now, ThreadState& state)
{
    const bool wasReceived = thread.receivedAt.isValid();
    if (!first && !wasReceived) {
        state.offline = between(thread.askedAt, now);
        return;
    }
    const QDateTime begin = wasReceived ? std::max(thread.askedAt, thread.receivedAt) : thread.askedAt;
    state.waited = between(begin, first ? first->origin.at : now);
    state.offline = between(thread.askedAt, begin);
    if (first)
        state.offline += between(first->origin.at, first->origin.receivedAt);
    state.isOverdue = state.waited > AnsweredWithin;
}

// When the reader last looked at the thread, as far as events say so.
QDateTime lastHeard(const UserId& reader, const std::vector<const Reply*>& replies,
                    const std::vector<const Acknowledgement*>& notes)
{
    QDateTime last;
    const auto hear = [&](const SignedOrigin& origin) {
        if (origin.author == reader && (!last.isValid() || last < origin.at))
            last = origin.at;
    };
    for (const Reply* reply : replies)
        hear(reply->origin);
    for (const Acknowledgement* note : notes)
        hear(note->origin);
    return last;
}

ThreadStanding standingOf(const AskedThread& thread, const Reply* first,
                          const std::vector<const Acknowledgement*>& notes)
{
    ThreadStanding standing = first ? ThreadStanding::Answered : ThreadStanding::Asked;
    for (const Acknowledgement* note : notes) {
        const bool isAsker = note->origin.author == thread.asker;
        if (isAsker && note->said.what == Acknowledged::Settled)
            return ThreadStanding::Closed;
        if (!isAsker && standing == ThreadStanding::Asked)
            standing = ThreadStanding::Seen;
    }
    return standing;
}

} // namespace

ThreadState threadState(const AskedThread& thread, const ThreadHistory& history,
                        const std::function<bool(const UserId&)>& readers, const UserId& reader,
                        const QDateTime& now)
{
    ThreadState state;
    const auto takesPart = [&](const UserId& user) { return user == thread.asker || readers(user); };
    std::vector<const Reply*> heard = countedAbout(thread.id, history.replies);
    state.unheeded =
        int(std::erase_if(heard, [&](const Reply* reply) { return !takesPart(reply->origin.author); }));
    std::sort(heard.begin(), heard.end(),
              [](const Reply* a, const Reply* b) { return wasSignedBefore(a->origin, b->origin); });
    const auto first = std::find_if(heard.begin(), heard.end(),
                                    [&](const Reply* reply) { return reply->origin.author != thread.asker; });
    const Reply* answer = first == heard.end() ? nullptr : *first;
    std::vector<const Acknowledgement*> notes = countedAbout(thread.id, history.acknowledgements);
    std::erase_if(notes, [&](const Acknowledgement* note) { return !takesPart(note->origin.author); });
    const QDateTime last = lastHeard(reader, heard, notes);
    state.firstReply = answer ? answer->origin.id : DocId();
    state.standing = standingOf(thread, answer, notes);
    state.replies = int(heard.size());
    state.unread = int(std::count_if(heard.begin(), heard.end(), [&](const Reply* reply) {
        return reply->origin.author != reader && (!last.isValid() || last < reply->origin.at);
    }));
    countWaiting(thread, answer, now, state);
    return state;
}

std::vector<Fact> factsOfThread(const AskedThread& thread, const std::vector<Reply>& replies)
{
    std::vector<Fact> facts;
    for (const Reply* reply : countedAbout(thread.id, replies)) {
        if (reply->origin.author != thread.asker)
            facts.push_back({u"reply"_s, reply->origin.at.date(), reply->origin.author});
    }
    return facts;
}

} // namespace shanke
