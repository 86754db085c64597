// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/records/RecordHome.h"

#include "arrival/Participants.h"
#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "trust/RecordOwner.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

std::optional<DatabaseName> databaseFor(DatabaseKind sort, const AccountSettings& account)
{
    switch (sort) {
    case DatabaseKind::Space:
        return spaceOf(account.user);
    case DatabaseKind::School:
        return account.school.isEmpty() ? std::nullopt : std::optional(databaseOf(account.school));
    case DatabaseKind::County:
        return countyDatabase();
    default:
        return std::nullopt;
    }
}

enum class Lying { Nowhere, Removed, There };

// A database that cannot be opened stops no work in the others.
Result<Lying> lyingIn(const OpenStores& databases, const DatabaseName& database, const DocId& id)
{
    const auto store = databases.find(database);
    if (!store)
        return Lying::Nowhere;
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    const auto state = (*store)->state(snapshot, id);
    if (!state && state.error().kind != ErrorKind::NotFound)
        return tl::unexpected(state.error());
    if (!state)
        return Lying::Nowhere;
    return state->deleted ? Lying::Removed : Lying::There;
}

// Whoever holds a grant that lets them, by the county's roster.
Result<bool> holdsGrant(const OpenStores& databases, const AccountSettings& account,
                        const DatabaseName& database, const DocId& id)
{
    SHANKE_LET(const Roster county, rosterOf(databases, account, countyOrganisation()));
    const auto member = county.find(account.user);
    const QList<Role> grants = member ? rolesIn(member->grants) : QList<Role>();
    return std::any_of(grants.begin(), grants.end(),
                       [&](const Role& grant) { return lets(grant, database, id); });
}

Result<WriteBar> barOfOffice(const OpenStores& databases, const AccountSettings& account,
                             const DatabaseName& database, const DocId& id)
{
    if (isForLeaders(database, id)) {
        SHANKE_LET(const Roster roster, rosterOf(databases, account));
        return isApprover(roster, account.user) ? WriteBar::None : WriteBar::Leaders;
    }
    if (!isForCounty(database, id))
        return WriteBar::None;
    SHANKE_LET(const bool isHeld, holdsGrant(databases, account, database, id));
    const bool isAtSchool = platform::sortOf(database) == DatabaseKind::School;
    return isHeld ? WriteBar::None : isAtSchool ? WriteBar::Inspectors : WriteBar::County;
}

// Of what has an owner.
Result<WriteBar> barOfOwner(const OpenStores& databases, const AccountSettings& account,
                            const DatabaseName& database, const DocId& id)
{
    const auto home = homeOf(database, id);
    if (home->passesOn() || isOwnedBy(database, id, account.user))
        return WriteBar::None;
    if (home->keeping != Keeping::OfParticipants)
        return WriteBar::Owner;
    SHANKE_LET(const DocumentStore* store, databases.find(database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const bool takesPart, Participants(*store, snapshot, database).hold(id, account.user));
    return takesPart ? WriteBar::None : WriteBar::Participants;
}

// The first in which this person may write it; where they may write it nowhere the first of all.
Result<DatabaseName> homeForNew(const OpenStores& databases, const AccountSettings& account,
                                const QList<DatabaseName>& homes, const DocId& id)
{
    for (const DatabaseName& home : homes) {
        SHANKE_LET(const WriteBar bar, barOfOffice(databases, account, home, id));
        if (bar == WriteBar::None)
            return home;
    }
    return homes.first();
}

} // namespace

QList<DatabaseName> homesFor(const KindDescription& kind, const AccountSettings& account)
{
    QList<DatabaseName> homes;
    for (const Home& home : kind.homes) {
        if (const auto database = databaseFor(home.database, account))
            homes.append(*database);
    }
    return homes;
}

Result<DatabaseName> homeOfRecord(const OpenStores& databases, const AccountSettings& account,
                                  const DocId& id)
{
    const KindDescription* kind = allKinds().of(id);
    if (!kind)
        return fail(ErrorKind::NewerVersion, u"a newer program wrote %1"_s.arg(id.toString()));
    const QList<DatabaseName> homes = homesFor(*kind, account);
    if (homes.isEmpty())
        return fail(ErrorKind::InvalidInput, u"%1 lies in no database of this person"_s.arg(id.toString()));
    DatabaseName found = homes.first();
    Lying best = Lying::Nowhere;
    for (const DatabaseName& home : homes) {
        SHANKE_LET(const Lying lying, lyingIn(databases, home, id));
        if (lying != Lying::Nowhere && lying >= best) {
            best = lying;
            found = home;
        }
    }
    return best == Lying::Nowhere ? homeForNew(databases, account, homes, id) : Result<DatabaseName>(found);
}

Result<WriteBar> writeBarOf(const OpenStores& databases, const AccountSettings& account,
                            const DatabaseName& database, const DocId& id)
{
    if (!homeOf(database, id))
        return WriteBar::Elsewhere;
    SHANKE_LET(const WriteBar office, barOfOffice(databases, account, database, id));
    return office == WriteBar::None ? barOfOwner(databases, account, database, id) : office;
}

} // namespace shanke
