// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reading/Delegations.h"

#include "platform/DatabaseNames.h"
#include "trust/EventContent.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/reading/ReadView.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool worksAt(const Roster& roster, const UserId& user)
{
    const auto member = roster.find(user);
    return member && !member->roles.empty();
}

std::optional<KnownDelegation> delegationIn(const SaidEntry& entry)
{
    const auto content = eventContent(entry.document);
    const auto* event = content ? std::get_if<DelegationEvent>(&*content) : nullptr;
    if (!event)
        return std::nullopt;
    return KnownDelegation{entry.place,
                           event->user,
                           event->devices,
                           DelegationTerms::fromJson(entry.document),
                           QDateTime::fromString(entry.document["saidAt"_L1].toString(), Qt::ISODate),
                           entry.judgement};
}

void note(std::vector<KnownDelegation>& delegations, const SaidEntry& end)
{
    for (KnownDelegation& each : delegations) {
        if (each.id() != end.about)
            continue;
        each.isEnded = each.isEnded || end.judgement.isGood();
        each.ended.insert(UserId(end.document["author"_L1].toString()));
    }
}

// Whether any delegation at all is here, or one that names this person.
Result<bool> isAny(const OpenStores& databases, const DatabaseName& school, const UserId& only)
{
    const auto store = databases.find(school);
    if (!store)
        return store.error().kind == ErrorKind::NotFound ? Result<bool>(false)
                                                         : tl::unexpected(store.error());
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    ListRange range;
    range.prefix = delegationKind().word + u':';
    range.bodies = true;
    SHANKE_LET(const auto rows, (*store)->list(snapshot, range));
    return std::any_of(rows.begin(), rows.end(), [&](const DocumentRow& row) {
        return only.isEmpty() || row.body.toObject()["user"_L1].toString() == only.toString();
    });
}

} // namespace

bool KnownDelegation::isInForce(const Roster& roster) const
{
    return judgement.isGood() && !isEnded && isApprover(roster, giver()) && worksAt(roster, user);
}

Result<std::vector<KnownDelegation>> delegationsIn(const ReadSnapshot& catalogue, const SchoolId& school)
{
    const DatabaseName database = databaseOf(school);
    SHANKE_LET(const auto given, catalogue::saidIn(catalogue, database, delegationKind().word));
    std::vector<KnownDelegation> delegations;
    for (const SaidEntry& entry : given) {
        if (auto delegation = delegationIn(entry))
            delegations.push_back(*std::move(delegation));
    }
    if (delegations.empty())
        return delegations;
    SHANKE_LET(const auto ends, catalogue::saidIn(catalogue, database, delegationEndKind().word));
    for (const SaidEntry& end : ends)
        note(delegations, end);
    return delegations;
}

Result<std::vector<KnownDelegation>> ownDelegations(const ReadSnapshot& catalogue,
                                                    const AccountSettings& account, const Roster& roster,
                                                    const QDate& day)
{
    SHANKE_LET(auto delegations, delegationsIn(catalogue, account.school));
    std::erase_if(delegations, [&](const KnownDelegation& each) {
        return each.user != account.user || !each.devices.contains(account.speaker()) ||
               each.terms.lastDay < day || !each.isInForce(roster);
    });
    std::sort(delegations.begin(), delegations.end(), [](const KnownDelegation& a, const KnownDelegation& b) {
        return std::pair(b.terms.lastDay, a.id()) < std::pair(a.terms.lastDay, b.id());
    });
    return delegations;
}

Result<ReviewRight> reviewRight(const ReadView& view, const Roster& roster)
{
    ReviewRight right;
    right.isApprover = isApprover(roster, view.account.user);
    if (right.isApprover)
        return right;
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    const QDate today = view.now.date();
    SHANKE_LET(const auto all, delegationsIn(catalogue, view.account.school));
    right.isOnAnotherPc = std::any_of(all.begin(), all.end(), [&](const KnownDelegation& each) {
        return each.user == view.account.user && each.terms.lastDay >= today && each.isInForce(roster) &&
               !each.devices.contains(view.account.speaker());
    });
    SHANKE_LET(const auto own, ownDelegations(catalogue, view.account, roster, today));
    for (const KnownDelegation& each : own)
        right.inPlaceOf.append({each.giver(), nameOf(roster, each.giver()), each.terms.lastDay});
    return right;
}

Result<DelegatePcs> delegatePcs(const OpenStores& databases, const AccountSettings& account,
                                CatalogueKeeper& catalogue, const UserId& only)
{
    DelegatePcs pcs;
    const DatabaseName school = databaseOf(account.school);
    SHANKE_LET(const bool isAnyHere, isAny(databases, school, only));
    if (!isAnyHere)
        return pcs;
    SHANKE_LET(const Roster roster, rosterOf(databases, account));
    SHANKE_LET(const auto indexed, catalogue.levelWith(school));
    SHANKE_LET(const ReadSnapshot snapshot, indexed->read());
    SHANKE_LET(const auto delegations, delegationsIn(snapshot, account.school));
    for (const KnownDelegation& each : delegations) {
        if (each.isInForce(roster))
            pcs.now.unite(each.devices);
        if (each.judgement.isGood())
            pcs.ever.unite(each.devices);
    }
    return pcs;
}

} // namespace shanke
