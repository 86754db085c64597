// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/provision/PlanFixtures.h"

#include "platform/DatabaseNames.h"
#include "trust/SignedCard.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

RosterPerson person(const QString& user, const SchoolId& school, std::vector<StaffRole> roles)
{
    return {.member = {UserId(user), u"姓名"_s + user, {u"yuwen"_s}, std::move(roles)}, .school = school};
}

CountyRoster roster(std::vector<RosterPerson> people)
{
    CountyRoster roster;
    for (const RosterPerson& each : people) {
        if (!roster.find(each.school))
            roster.organisations.push_back({each.school, u"学校"_s + each.school.toString()});
    }
    roster.people = std::move(people);
    return roster;
}

const CountyAuthority& authority()
{
    static const auto made = CountyAuthority::make().value();
    return made.authority;
}

OpeningPlan plan(const OpeningOrder& order, const KnownOrganisations& known)
{
    return makePlan(order, known, authority(), Now);
}

OpeningPlan plan(const CountyRoster& roster, const KnownOrganisations& known)
{
    return plan(OpeningOrder{.roster = roster, .author = u"admin"_s}, known);
}

KnownOrganisations carriedOut(const OpeningPlan& plan, KnownOrganisations known)
{
    std::vector<PlannedDocument> all = plan.documents;
    all.insert(all.end(), plan.vouchers.begin(), plan.vouchers.end());
    for (const PlannedDocument& each : all) {
        const QString kind = each.document["kind"_L1].toString();
        const DocId id(each.document["_id"_L1].toString());
        const DatabaseName database(each.database);
        const QString place =
            database == countyDatabase() ? database.toString() : each.database.section(u'-', 1);
        auto& kept = known[kind == u"authority" ? place : each.document["school"_L1].toString()];
        if (kind == u"authority")
            kept.statements.insert(id.toString());
        else if (kind == u"roster")
            kept.roster = SignedRoster::read(database, id, each.document).value();
        else if (kind == u"endorsement")
            kept.said.push_back(ChainEvent::read(database, id, each.document).value());
    }
    const auto county = known[countyOrganisation().toString()].roster;
    for (const Organisation& each :
         organisationsFrom(county.value().document()["organisations"_L1].toArray()))
        known[each.id.toString()].organisation = each;
    return known;
}

SignedCard shownBy(const QString& user, const SchoolId& school, const DeviceKey& key)
{
    const DeviceId device = deviceOf(UserId(user), key.publicKey());
    return SignedCard::make(databaseOf(school),
                            {UserId(user), u"姓名"_s + user, school, device, key.publicKey()}, key)
        .value();
}

} // namespace shanke::test
