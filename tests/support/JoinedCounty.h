// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/DatabaseNames.h"
#include "support/SignedSchool.h"

// A county that the school of the tests has joined, and who keeps a column of it.
namespace shanke::test {

struct PlacedDocument
{
    DatabaseName database;
    QJsonObject document; // with its id
};

// A PC of the county's office for research.
inline SchoolPc researchPc(const QString& user)
{
    SchoolPc pc{UserId(user), countyOrganisation()};
    pc.setRoster({1, 1});
    return pc;
}

// The curator's PC names the county's first edition in what it saves.
inline SchoolPc curatorPc(const QString& user)
{
    SchoolPc pc{UserId(user)};
    pc.setRoster({1, 1});
    return pc;
}

struct Officer
{
    SchoolPc pc;
    Role grant;
};

// Statement, joining, roster and the county's word for the PCs of its people, where each lies.
inline std::vector<PlacedDocument> joinedCounty(const std::vector<Officer>& officers)
{
    SchoolPc office(countyUser(), countyOrganisation(), signingKeyOf(countyOrganisation()));
    office.setRoster({1, 1});
    SchoolPc node = SchoolPc::nodeAt();
    node.skipTo(5000); // beside what else it says in a test
    Roster offices{countyOrganisation(), QStringLiteral("县"), {}};
    for (const Officer& each : officers) {
        const UserId& user = each.pc.card().user;
        StaffMember member{user, user.toString(), {}, {}, {}, {}};
        member.grants = {each.grant.toString()};
        offices.staff.push_back(member);
    }
    const SignedRoster roster =
        SignedRoster::make(countyDatabase(), {{1, 1}, {}, {}}, offices.toJson(), office.key()).value();
    const CountyStatement statement = countyStatement();
    const ChainEvent joining = node.say(node.schoolDatabase(), QStringLiteral("joining"),
                                        JoiningEvent{statement.content().recovery});
    std::vector<PlacedDocument> documents{{node.schoolDatabase(), documentWithId(statement)},
                                          {node.schoolDatabase(), documentWithId(joining)},
                                          {countyDatabase(), documentWithId(statement)},
                                          {countyDatabase(), documentWithId(roster)}};
    for (const Officer& each : officers) {
        const EndorsementEvent voice{each.pc.device(), 0};
        documents.push_back({countyDatabase(), documentWithId(office.say(
                                                   countyDatabase(), QStringLiteral("endorsement"), voice))});
    }
    return documents;
}

inline std::vector<PlacedDocument> joinedCounty(const SchoolPc& curator, const Role& grant)
{
    return joinedCounty(std::vector<Officer>{{curator, grant}});
}

inline std::vector<PlacedDocument> joinedCounty(const SchoolPc& curator, const QString& column)
{
    return joinedCounty(curator, Role{RoleKind::Curator, column});
}

} // namespace shanke::test
