// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/PersonalEvidence.h"
#include "research/SayBar.h"
#include "research/SideInput.h"
#include "research/ThreadState.h"

namespace shanke {

// What follows a question: its replies as people read them, and where it stands. A value.
struct ThreadSide
{
    Viewer viewer;
    AskedThread thread;
    std::vector<UserId> addressed;
    std::vector<Reply> replies;
    ThreadState state;

    static ThreadSide of(const SideInput& input);

    SayBar barOf(const Saying& saying) const;
    std::vector<ShownFact> shown() const;
    bool asksViewer() const; // to answer, or to read what was answered
};

} // namespace shanke
