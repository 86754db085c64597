// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/BundlePlan.h"
#include "identity/DeviceCard.h"
#include "lesson/Roster.h"
#include "workspace/folder/Databases.h"
#include "workspace/reading/Delegations.h"
#include "workspace/values/AccountSettings.h"

namespace shanke {

// Who may carry what to whom, by what each database is for. What the rules of a server would keep apart, a
// stick keeps apart too.
class Audience
{
public:
    Audience(AccountSettings here, Roster roster, DelegatePcs delegates)
        : m_here(std::move(here)), m_roster(std::move(roster)), m_delegates(std::move(delegates))
    {
    }

    // May `other` read this database?
    bool mayTake(const DatabaseName& database, const DeviceCard& other) const;
    // May `other` bring changes of this database to the person here?
    bool mayBring(const DatabaseName& database, const DeviceCard& other) const;

private:
    // A PC of a person.
    struct Pc
    {
        UserId user;
        DeviceId device;
    };

    bool isStaff(const DeviceCard& card) const;
    bool isForAll(const DatabaseName& database, const DeviceCard& other) const;
    bool isDeskFor(const DatabaseName& database, const Pc& from, const Pc& to) const;

    AccountSettings m_here;
    Roster m_roster;
    DelegatePcs m_delegates;
};

} // namespace shanke
