// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/BundlePlan.h"
#include "identity/DeviceCard.h"
#include "lesson/Roster.h"
#include "workspace/folder/Databases.h"
#include "workspace/values/AccountSettings.h"

namespace shanke {

// Who may carry what to whom, by what each database is for. What the rules of a server would keep apart, a
// stick keeps apart too.
class Audience
{
public:
    Audience(AccountSettings here, Roster roster) : m_here(std::move(here)), m_roster(std::move(roster)) {}

    // May `other` read this database?
    bool mayTake(const DatabaseName& database, const DeviceCard& other) const;
    // May `other` bring changes of this database to the person here?
    bool mayBring(const DatabaseName& database, const DeviceCard& other) const;

private:
    bool isStaff(const DeviceCard& card) const;
    bool isApprover(const UserId& user) const;
    bool isDeskBetween(const DatabaseName& database, const UserId& other) const;

    AccountSettings m_here;
    Roster m_roster;
};

} // namespace shanke
