// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TrustWorld.h"
#include "platform/DatabaseNames.h"

namespace shanke::test {

const QString CuratorHere = QStringLiteral("column:yuwen-p1:curator");
const QString CuratorElsewhere = QStringLiteral("column:shuxue-p1:curator");

// The offices of a county beside one of its schools.
struct County : World
{
    County()
    {
        people = {grantee(curator, {CuratorHere}), grantee(other, {CuratorElsewhere}),
                  grantee(office, {QStringLiteral("county:office")}),
                  grantee(research, {QStringLiteral("county:research")}),
                  grantee(inspector, {QStringLiteral("school:fxz:inspector")})};
        for (Pc* pc : {&curator, &other, &office, &research, &inspector}) {
            pc->school = countyOrganisation();
            pc->showsKey = true;
        }
    }

    StaffMember grantee(const Pc& pc, const QStringList& grants) const
    {
        StaffMember member{pc.user, QStringLiteral("龙𠮷䶮"), {}, {}};
        member.grants = grants;
        return member;
    }

    SignedRoster nextOffices(const DeviceKey& by)
    {
        const Roster roster{countyOrganisation(), QStringLiteral("county"), people};
        ++offices.number;
        const SignedRoster made =
            SignedRoster::make(countyDatabase(), {offices, lastOffices, {}}, roster.toJson(), by).value();
        lastOffices = made.digest();
        for (Pc* pc : {&curator, &other, &office, &research, &inspector})
            pc->roster = offices;
        return made;
    }

    // The school's, and the county's with a word for a PC of each.
    Facts openingOfAll()
    {
        Facts facts = opening();
        facts.push_back(nextOffices(county.key));
        for (const Pc* pc : {&curator, &other, &office, &research, &inspector})
            facts.push_back(vouch(pc->device));
        return facts;
    }

    ChainEvent vouch(const DeviceId& device)
    {
        return inCounty([&] { return county.say(EndorsementEvent{device, 0}, countyDatabase()); });
    }
    template <typename Say>
    ChainEvent inCounty(const Say& say)
    {
        county.school = countyOrganisation();
        county.roster = offices;
        ChainEvent event = say();
        county.school = SchoolId(School);
        county.roster = edition;
        return event;
    }

    std::vector<StaffMember> people;
    Edition offices{1, 0};
    std::optional<Digest> lastOffices{};
    Pc curator{QStringLiteral("lm01")};
    Pc other{QStringLiteral("lm02")};
    Pc office{QStringLiteral("ju01")};
    Pc research{QStringLiteral("jy01")};
    Pc inspector{QStringLiteral("dx01")};
};

} // namespace shanke::test
