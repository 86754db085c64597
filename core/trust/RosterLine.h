// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/CountyLine.h"
#include "trust/Lineage.h"

namespace shanke {

// The editions of one school's roster that hold, the newest of them in force. Pure; points into the evidence.
class RosterLine
{
public:
    RosterLine() = default;
    RosterLine(const SchoolId& school, const Anchor& anchor, const CountyLine& county, const Kept& kept,
               const std::vector<SignedRoster>& rosters);

    const SignedRoster* at(const Edition& edition) const; // nothing: not here, or it does not hold
    const SignedRoster* newest() const { return m_newest; }
    // Whether the node's key is in the roster of that edition, serves still or did at that event.
    bool believesNode(const PublicKey& key, const Edition& edition, qint64 counter) const;
    const std::map<Edition, const SignedRoster*>& editions() const { return m_editions; }

    Judgement judge(const SignedRoster& roster) const;
    const std::set<Edition>& alarms() const { return m_alarms; }

private:
    std::map<Edition, const SignedRoster*> m_editions;
    const SignedRoster* m_newest = nullptr;
    std::set<Digest> m_signed;
    std::set<Edition> m_alarms;
};

} // namespace shanke
