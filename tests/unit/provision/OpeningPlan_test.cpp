// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/OpeningPlan.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now = QDateTime::fromString(u"2026-09-01T08:00:00+08:00"_s, Qt::ISODate);
const SchoolId Fxz(u"fxz"_s);
const SchoolId Mgp(u"mgp"_s);

RosterPerson person(const QString& user, const SchoolId& school,
                    std::vector<StaffRole> roles = {StaffRole::Teacher})
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

OpeningPlan plan(const CountyRoster& roster, const KnownOrganisations& known = {})
{
    return makePlan(roster, known, u"admin"_s, Now);
}

// What the server has once a plan was carried out.
KnownOrganisations carriedOut(const OpeningPlan& plan, KnownOrganisations known = {})
{
    for (const PlannedDocument& each : plan.documents) {
        const QString id = each.document["school"_L1].toString();
        auto& kept = known[id];
        (each.document["kind"_L1] == u"roster"_s ? kept.roster : kept.organisation) = each.document;
    }
    return known;
}

QStringList usersIn(const QJsonObject& roster)
{
    QStringList users;
    for (const QJsonValue& each : roster["staff"_L1].toArray())
        users.append(each["user"_L1].toString());
    return users;
}

} // namespace

TEST_CASE("a plan has a space and a desk for everybody, and the common databases once", "[provision]")
{
    const OpeningPlan made = plan(roster({person(u"a"_s, Fxz), person(u"b"_s, Fxz), person(u"c"_s, Mgp)}));
    QStringList names;
    for (const auto& database : made.databases)
        names.append(database.name().toString());
    CHECK(names.size() == 2 + 2 * 2 + 3 * 2);
    CHECK(names.removeDuplicates() == 0);
    for (const char16_t* name :
         {u"county", u"files-county", u"school-fxz", u"files-mgp", u"space-a", u"desk-c"})
        CHECK(names.contains(QString::fromUtf16(name)));
    CHECK(made.report.count(PersonState::Opened) == 3);
    CHECK(made.documents.size() == 4);
}

TEST_CASE("a plan that was carried out leaves nothing to write", "[provision]")
{
    const CountyRoster people = roster({person(u"a"_s, Fxz), person(u"c"_s, Mgp, {StaffRole::Head})});
    const OpeningPlan again = plan(people, carriedOut(plan(people)));
    CHECK(again.documents.empty());
    CHECK(again.report.count(PersonState::Unchanged) == 2);
}

TEST_CASE("who changes school, loses a role or leaves is updated in the rosters", "[provision]")
{
    const auto known = carriedOut(
        plan(roster({person(u"a"_s, Fxz), person(u"b"_s, Fxz, {StaffRole::Teacher, StaffRole::Approver}),
                     person(u"c"_s, Fxz), person(u"d"_s, Mgp)})));
    const OpeningPlan made =
        plan(roster({person(u"a"_s, Mgp), person(u"b"_s, Fxz), person(u"d"_s, Mgp)}), known);
    const auto now = carriedOut(made, known);
    CHECK(usersIn(now.at(u"fxz"_s).roster) == QStringList{u"b"_s});
    CHECK(usersIn(now.at(u"mgp"_s).roster) == QStringList{u"a"_s, u"d"_s});
    CHECK(made.report.count(PersonState::Moved) == 1);
    CHECK(made.report.count(PersonState::Changed) == 1);
    REQUIRE(made.report.left.size() == 1);
    CHECK(made.report.left[0].member.user == UserId(u"c"_s));
}

TEST_CASE("who may be meant by a refused row has not left", "[provision]")
{
    const auto known =
        carriedOut(plan(roster({person(u"a"_s, Fxz), person(u"b"_s, Fxz), person(u"c"_s, Fxz)})));
    CountyRoster refused = roster({person(u"a"_s, Fxz)});
    SECTION("by account and by name")
    {
        refused.refusedPeople.users = {u"b"_s};
        refused.refusedPeople.names = {u"姓名c"_s};
    }
    SECTION("by nothing but the school")
    {
        refused.refusedPeople.schools = {u"fxz"_s};
    }
    SECTION("by nothing at all")
    {
        refused.refusedPeople.isAnywhere = true;
    }
    const OpeningPlan made = plan(refused, known);
    CHECK(made.report.left.empty());
    CHECK(made.report.schools[0].kept == 2);
    CHECK(made.documents.empty());
}

TEST_CASE("a school that the file does not name stays as it is, but for who moved away", "[provision]")
{
    const auto known =
        carriedOut(plan(roster({person(u"a"_s, Fxz), person(u"b"_s, Fxz), person(u"c"_s, Mgp)})));
    const OpeningPlan made = plan(roster({person(u"b"_s, Mgp), person(u"c"_s, Mgp)}), known);
    CHECK(usersIn(carriedOut(made, known).at(u"fxz"_s).roster) == QStringList{u"a"_s});
    CHECK(made.report.left.empty());
    REQUIRE(made.report.untouched.size() == 1);
    CHECK(made.schools.contains(Fxz)); // goes on reading what is the county's
}

TEST_CASE("what other programs wrote into a roster stays", "[provision]")
{
    auto known = carriedOut(plan(roster({person(u"a"_s, Fxz)})));
    QJsonObject& kept = known[u"fxz"_s].roster;
    QJsonObject member = kept["staff"_L1][0].toObject();
    member.insert(u"phone"_s, u"x"_s);
    kept.insert(u"staff"_s, QJsonArray{member});
    kept.insert(u"_rev"_s, u"1-a"_s);
    kept.insert(u"motto"_s, u"静"_s);
    const OpeningPlan made = plan(roster({person(u"a"_s, Fxz, {StaffRole::Head})}), known);
    REQUIRE(made.documents.size() == 1);
    const QJsonObject written = made.documents[0].document;
    CHECK(written["motto"_L1] == u"静"_s);
    CHECK(written["_rev"_L1] == u"1-a"_s);
    CHECK(written["staff"_L1][0]["phone"_L1] == u"x"_s);
    CHECK(Roster::fromJson(written)->find(UserId(u"a"_s))->is(StaffRole::Head));
}

TEST_CASE("rights for the whole county stand in the report", "[provision]")
{
    RosterPerson office = person(u"ju01"_s, SchoolId(u"jyj"_s), {});
    office.grants = {Role{RoleKind::Office, {}}};
    const OpeningPlan made = plan(roster({office}));
    CHECK(made.report.toLines().join(u'\n').contains(u"ju01) has county:office"_s));
    CHECK(made.report.toCsv().contains("county:office"));
}
