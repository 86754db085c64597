// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/Acknowledgement.h"
#include "research/Reply.h"

#include <chrono>

namespace shanke {

enum class ThreadStanding {
    Asked,    // nobody asked has seen it
    Seen,     // somebody has
    Answered, // somebody else than the asker replied
    Closed,   // the asker needs no more answers
};

// A question as far as its state needs it.
struct AskedThread
{
    DocId id;
    UserId asker;
    QDateTime askedAt;    // by the asker's PC
    QDateTime receivedAt; // at the school; not valid: not there yet
};

struct ThreadHistory
{
    std::vector<Reply> replies;
    std::vector<Acknowledgement> acknowledgements;
};

struct ThreadState
{
    ThreadStanding standing = ThreadStanding::Asked;
    DocId firstReply{}; // by somebody else than the asker
    // From when the question could be read until its first reply was signed, or until now.
    std::chrono::seconds waited{0};
    // What question and reply lay on PCs without a network; no part of `waited`.
    std::chrono::seconds offline{0};
    bool isOverdue = false; // it waited more than 48 hours, whether answered since or not (domain 2.6)
    int replies = 0;
    int unread = 0;   // by others, since the reader last replied or took note
    int unheeded = 0; // replies by people who may not read it; they are not counted above
};

// Where a question stands for `reader` at `now`. `readers`: who may read it beside the asker; a reply by
// anybody else counts for nothing. The first reply is the one signed first; of two signed at once, by counter
// and hash. Pure.
ThreadState threadState(const AskedThread& thread, const ThreadHistory& history,
                        const std::function<bool(const UserId&)>& readers, const UserId& reader,
                        const QDateTime& now);

// That people replied to somebody else.
std::vector<Fact> factsOfThread(const AskedThread& thread, const std::vector<Reply>& replies);

} // namespace shanke
