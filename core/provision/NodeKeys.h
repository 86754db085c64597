// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/OpeningPlan.h"
#include "provision/Vouching.h"

namespace shanke {

// Which keys of its servers the next roster of a school lists: those that are there, those that an
// administrator named after comparing, and up to which of its words one is believed that was ended. Pure;
// points to what it was given.
class NodeKeys
{
public:
    NodeKeys(const OpeningOrder& order, const KnownOrganisations& known) : m_order(order), m_known(known) {}

    // Keys that are there stay, ended ones as well: what they said is judged by them.
    std::vector<RosterNode> of(const SchoolId& school) const;
    // What became of those that were named, by the rosters in force after the plan.
    void report(const Vouching::Rosters& inForce, OpeningReport& report) const;

private:
    const SignedRoster* before(const SchoolId& school) const;
    qint64 saidBy(const SchoolNode& node) const;
    void end(std::vector<RosterNode>& nodes, const NodeEnd& end) const;
    void reportTaken(const SchoolNode& node, const Vouching::Rosters& inForce, OpeningReport& report) const;
    void reportEnded(const NodeEnd& end, const Vouching::Rosters& inForce, OpeningReport& report) const;

    const OpeningOrder& m_order;
    const KnownOrganisations& m_known;
};

} // namespace shanke
