// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/SaidQueries.h"
#include "lesson/Delegation.h"
#include "lesson/Roster.h"
#include "workspace/folder/Databases.h"
#include "workspace/values/AccountSettings.h"
#include "workspace/values/DelegationValues.h"

namespace shanke {

class CatalogueKeeper;
struct ReadView;

// A delegation of approving that is here, and what became of it.
struct KnownDelegation
{
    Place place;
    UserId user;
    QSet<DeviceId> devices{}; // on which that person decides by it
    DelegationTerms terms{};
    QDateTime givenAt{};
    Judgement judgement{};
    bool isEnded = false; // by an event that counts
    QSet<UserId> ended{}; // who said so, whether or not that counts
    const DocId& id() const { return place.id; }
    UserId giver() const { return giverOf(place.id); }
    // It counts, nobody ended it, and both still are at the school what they have to be.
    bool isInForce(const Roster& roster) const;
};

// Of a school, as all were judged last.
Result<std::vector<KnownDelegation>> delegationsIn(const ReadSnapshot& catalogue, const SchoolId& school);

// By which the person of this account decides on this PC on `day`, the one that lasts longest first; nobody
// who approves needs any.
Result<std::vector<KnownDelegation>> ownDelegations(const ReadSnapshot& catalogue,
                                                    const AccountSettings& account, const Roster& roster,
                                                    const QDate& day);
Result<ReviewRight> reviewRight(const ReadView& view, const Roster& roster);

// The PCs that delegations of the school name: those by which it is decided now, and all that ever counted.
struct DelegatePcs
{
    QSet<DeviceId> now{};
    QSet<DeviceId> ever{};
};
// `only`: nothing else is asked for, and nothing is indexed where no delegation names this person. Empty:
// all. In the engine thread.
Result<DelegatePcs> delegatePcs(const OpenStores& databases, const AccountSettings& account,
                                CatalogueKeeper& catalogue, const UserId& only = {});

} // namespace shanke
