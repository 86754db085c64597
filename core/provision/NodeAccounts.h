// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/OpeningPlan.h"

namespace shanke {

// Which accounts of schools' servers are made, or get a new password: those that an administrator named.
// Where one is there and may do what a server does, it stays with its password. One that may do something
// else is somebody's whose password may be known to others: it becomes that of a server only with a new one.
// Writes into a plan; points to what is known.
class NodeAccounts
{
public:
    NodeAccounts(const CountyRoster& roster, const KnownOrganisations& known, OpeningPlan& plan)
        : m_roster(roster), m_known(known), m_plan(plan)
    {
    }

    static DocId idOf(const SchoolId& school); // in the database of accounts

    void plan(const AccountOrder& order);

private:
    void write(const AccountOrder& order, const QJsonObject& current);
    void noteProblem(ErrorKind kind, const QString& sentence);

    const CountyRoster& m_roster;
    const KnownOrganisations& m_known;
    OpeningPlan& m_plan;
};

} // namespace shanke
