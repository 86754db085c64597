// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reading/UnconfirmedWork.h"

#include "catalogue/CatalogueQueries.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

namespace {

// Whose word would count for a PC of this person.
QStringList confirmersFor(const UserId& user, const Roster& roster)
{
    const bool isLeader = isApprover(roster, user);
    QStringList names;
    for (const StaffMember& member : roster.staff) {
        const bool isEnough = member.is(StaffRole::Head) || (!isLeader && member.is(StaffRole::Approver));
        if (isEnough && member.user != user)
            names.append(member.name);
    }
    return names;
}

int leftWithoutVoice(const DeliveryFacts& delivery)
{
    int count = 0;
    const auto& unconfirmed = delivery.unconfirmed;
    for (auto database = unconfirmed.begin(); database != unconfirmed.end(); ++database) {
        for (auto each = database->begin(); each != database->end(); ++each) {
            const Place place{database.key(), each.key(), *each, false};
            count += delivery.of(place) == Delivery::Unconfirmed ? 1 : 0;
        }
    }
    return count;
}

} // namespace

Result<> markUnconfirmed(DeliveryFacts& facts, const ReadSnapshot& catalogue, const AccountSettings& account)
{
    if (!account.anchor || account.roster.isNone() || account.deviceKey.isEmpty())
        return {};
    SHANKE_LET(const auto places, catalogue::unconfirmedOf(catalogue, account.speaker()));
    for (const Place& place : places)
        facts.unconfirmed[place.database].insert(place.id, place.sequence);
    return {};
}

Result<UnconfirmedWork> unconfirmedWork(const DeliveryFacts& facts, const ReadSnapshot& catalogue,
                                        const OpenStores& databases, const AccountSettings& account)
{
    UnconfirmedWork work;
    work.documents = leftWithoutVoice(facts);
    if (work.documents == 0)
        return work;
    SHANKE_LET(const auto devices, catalogue::devicesOf(catalogue, account.school));
    const auto ruled = devices.find(account.speaker());
    work.hasOneVoice = ruled != devices.end() && ruled->second.belief != Belief::None;
    SHANKE_LET(const Roster roster, rosterOf(databases, account));
    work.confirmers = confirmersFor(account.user, roster);
    SHANKE_LET(const PublicKey key, PublicKey::fromHex(account.deviceKey.toLatin1()));
    work.code = key.fingerprint();
    return work;
}

} // namespace shanke
