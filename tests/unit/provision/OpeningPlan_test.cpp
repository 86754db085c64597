// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "unit/provision/PlanFixtures.h"

#include <QJsonArray>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// Who works there; who left stays in it without a role.
QStringList usersIn(const std::optional<SignedRoster>& roster)
{
    QStringList users;
    for (const StaffMember& member : roster->roster().staff) {
        if (!member.roles.empty())
            users.append(member.user.toString());
    }
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
    CHECK(made.documents.size() == 6); // of each school the county's statement, itself and its roster
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

TEST_CASE("a roster that changes is a signed edition that names the one before, and keeps who left",
          "[provision]")
{
    const auto known = carriedOut(plan(roster({person(u"a"_s, Fxz), person(u"b"_s, Fxz)})));
    const SignedRoster& first = *known.at(u"fxz"_s).roster;
    CHECK(first.edition() == Edition{1, 1});
    CHECK(first.isSignedBy(authority().key().publicKey()));
    const auto now = carriedOut(plan(roster({person(u"a"_s, Fxz)}), known), known);
    const SignedRoster& second = *now.at(u"fxz"_s).roster;
    CHECK(second.edition() == Edition{1, 2});
    CHECK(second.head().previous == first.digest());
    CHECK(usersIn(second) == QStringList{u"a"_s});
    REQUIRE(second.roster().find(UserId(u"b"_s)));
    CHECK(plan(roster({person(u"a"_s, Fxz)}), now).documents.empty());
    const auto again = carriedOut(plan(roster({person(u"a"_s, Fxz), person(u"b"_s, Fxz)}), now), now);
    CHECK(usersIn(again.at(u"fxz"_s).roster) == QStringList{u"a"_s, u"b"_s});
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
    std::optional<SignedRoster>& signedOne = known[u"fxz"_s].roster;
    QJsonObject kept = signedOne->document();
    QJsonObject member = kept["staff"_L1][0].toObject();
    member.insert(u"phone"_s, u"x"_s);
    kept.insert(u"staff"_s, QJsonArray{member});
    kept.insert(u"motto"_s, u"静"_s);
    signedOne =
        SignedRoster::make(DatabaseName(u"school-fxz"_s), signedOne->head(), kept, authority().key()).value();
    const OpeningPlan made = plan(roster({person(u"a"_s, Fxz, {StaffRole::Head})}), known);
    REQUIRE(made.documents.size() == 1);
    const QJsonObject written = made.documents[0].document;
    CHECK(written["motto"_L1] == u"静"_s);
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
