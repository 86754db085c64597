// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/SayBar.h"

#include <algorithm>
#include <iterator>

namespace shanke {

namespace {

struct BarWords
{
    SayBar bar;
    const char* refusal;
};

constexpr BarWords Bars[]{
    {SayBar::NotAddressed, "not-addressed: This is meant for other people."},
    {SayBar::NotYours, "not-yours-to-say: Somebody else says this."},
    {SayBar::OwnWork, "own-work: Nobody judges work of their own."},
    {SayBar::NotLeader, "not-leader: Only approvers and the head of the school write this."},
    {SayBar::NotResearch, "not-county: Only the county office and research write this."},
    {SayBar::NotYet, "not-yet: Something else comes before this."},
    {SayBar::IsOver, "is-over: This was withdrawn or is closed."},
    {SayBar::AlreadySaid, "already-said: You said this before."},
    {SayBar::SaysNothing, "says-nothing: Nothing is written there yet."},
    {SayBar::NotAmongSchools,
     "not-among-schools: The staff of schools in a county says this, and who holds an office there."},
    {SayBar::Unknown, "not-of-this: This cannot be said of such a document."},
};

} // namespace

QString refusalOf(SayBar bar)
{
    const auto found = std::find_if(std::begin(Bars), std::end(Bars),
                                    [bar](const BarWords& words) { return words.bar == bar; });
    return found == std::end(Bars) ? QString() : QString::fromUtf8(found->refusal);
}

} // namespace shanke
