// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DatabaseNames.h"
#include "support/catch.h"
#include "trust/Ruling.h"
#include "unit/provision/PlanFixtures.h"

#include <QJsonArray>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const Role OfCurator{RoleKind::Curator, u"yuwen-p1"_s};
const Role OfOffice{RoleKind::Office, {}};
const SchoolId Bureau(u"jyj"_s);

RosterPerson granted(const QString& user, const SchoolId& school, const QList<Role>& grants)
{
    RosterPerson granted = person(user, school);
    granted.grants = grants;
    return granted;
}

CountyRoster people(const QList<Role>& grants = {OfCurator})
{
    return roster(
        {granted(u"js01"_s, Fxz, grants), person(u"js02"_s, Fxz), granted(u"ju01"_s, Bureau, {OfOffice})});
}

const SignedRoster& countyIn(const KnownOrganisations& known)
{
    return *known.at(countyOrganisation().toString()).roster;
}

StaffMember memberIn(const KnownOrganisations& known, const QString& user)
{
    return countyIn(known).roster().find(UserId(user)).value();
}

} // namespace

TEST_CASE("The county's roster names whom its schools' rosters grant an office, and its schools",
          "[provision]")
{
    const OpeningPlan made = plan(people());
    const auto known = carriedOut(made);
    const SignedRoster& county = countyIn(known);
    CHECK(made.documents[1].database == u"county"_s); // before all schools, after the statement
    CHECK(county.isSignedBy(authority().key().publicKey()));
    CHECK(county.edition() == Edition{1, 1});
    CHECK(county.roster().staff.size() == 2);
    CHECK(memberIn(known, u"js01"_s).grants == QStringList{OfCurator.toString()});
    CHECK(memberIn(known, u"js01"_s).roles.empty()); // no office of a school
    CHECK(memberIn(known, u"ju01"_s).grants == QStringList{OfOffice.toString()});
    CHECK(organisationsFrom(county.document()["organisations"_L1].toArray()).size() == 2);
    CHECK(plan(people(), known).documents.empty());
}

TEST_CASE("A school that a file does not name keeps its people's offices in the county", "[provision]")
{
    const auto known = carriedOut(plan(people()));
    const OpeningPlan made = plan(roster({granted(u"ju01"_s, Bureau, {OfOffice})}), known);
    CHECK(made.documents.empty());
    CHECK(made.report.ended.empty());
    REQUIRE(made.report.untouched.size() == 1);
    CHECK(made.report.untouched[0].name == u"学校fxz"_s);
}

TEST_CASE("An office that ends leaves what stood there of it, and begins again without a list", "[provision]")
{
    auto known = carriedOut(plan(people()));
    const OpeningPlan first = plan(people({}), known);
    REQUIRE(first.report.ended.size() == 1);
    CHECK(first.report.ended[0].user == UserId(u"js01"_s));
    CHECK(first.report.ended[0].grant == OfCurator);
    CHECK(first.report.toLines().join(u'\n').contains(u"js01) is no more column:yuwen-p1:curator"_s));

    auto& county = known[countyOrganisation().toString()];
    county.published = {{{UserId(u"js01"_s), OfCurator.toString()}, {u"0a"_s, u"0b"_s}}};
    const auto ended = carriedOut(plan(people({}), known), known);
    CHECK(countyIn(ended).edition() == Edition{1, 2});
    CHECK(memberIn(ended, u"js01"_s).grants.isEmpty());
    CHECK(memberIn(ended, u"js01"_s).ended.value(OfCurator.toString()) == QSet<QString>{u"0a"_s, u"0b"_s});
    const OpeningPlan again = plan(people({}), ended);
    CHECK(again.documents.empty());
    CHECK(again.report.ended.empty());

    const auto anew = carriedOut(plan(people(), ended), ended);
    CHECK(memberIn(anew, u"js01"_s).grants == QStringList{OfCurator.toString()});
    CHECK(memberIn(anew, u"js01"_s).ended.isEmpty());
}

TEST_CASE("The county vouches for a curator's PC at the school and for the whole county", "[provision]")
{
    auto known = carriedOut(plan(people()));
    const SignedCard card = shownBy(u"js01"_s);
    known[u"fxz"_s].cards = {card.card()};
    const OpeningPlan waiting = plan(people(), known);
    CHECK(waiting.report.waitingDevices.size() == 1); // once, though for two

    OpeningOrder order{.roster = people(), .author = u"admin"_s, .devices = {card.card().device}};
    const OpeningPlan made = plan(order, known);
    REQUIRE(made.vouchers.size() == 2);
    CHECK(made.vouchers[0].database == u"county"_s);
    CHECK(made.vouchers[1].database == u"school-fxz"_s);
    CHECK(made.report.problems.empty());
    const auto now = carriedOut(made, known);
    CHECK(plan(order, now).vouchers.empty());
    CHECK(plan(people(), now).report.waitingDevices.empty());
    // A code is for a school.
    const OpeningPlan coded =
        plan({.roster = people(), .codes = {{UserId(u"js01"_s), OneTimeCode::make(), Now.addDays(7)}}}, now);
    REQUIRE(coded.vouchers.size() == 1);
    CHECK(coded.vouchers[0].database == u"school-fxz"_s);
}

TEST_CASE("A curator's PC that ended at its school ends in the whole county, once", "[provision]")
{
    auto known = carriedOut(plan(people()));
    const DeviceCard card = shownBy(u"js01"_s).card();
    known[u"fxz"_s].cards = {card};
    known = carriedOut(plan({.roster = people(), .devices = {card.device}}, known), known);
    known[u"fxz"_s].revoked = {{card.device, {card.device, 5}}};
    const DatabaseName column(u"column-yuwen-p1"_s);
    known[countyOrganisation().toString()].saved = {{card.device, {{column, {u"0b"_s, u"0a"_s}}}}};
    const OpeningPlan made = plan(people(), known);
    REQUIRE(made.vouchers.size() == 1);
    CHECK(made.vouchers[0].database == u"county"_s);
    CHECK(made.vouchers[0].document["kind"_L1] == u"revocation"_s);
    const QJsonValue saved = made.vouchers[0].document["about"_L1]["saved"_L1];
    CHECK(saved == QJsonObject{{column.toString(), QJsonArray{u"0a"_s, u"0b"_s}}});
    CHECK(made.vouchers[0].document["about"_L1]["lastEvent"_L1].toInteger() == 5);
    CHECK(made.report.revoked.size() == 1);
    known[countyOrganisation().toString()].revoked = {{card.device, {card.device, 5}}};
    CHECK(plan(people(), known).vouchers.empty());
}

TEST_CASE("For a PC that ended at its school nobody vouches in the county, and it waits for nobody",
          "[provision]")
{
    auto known = carriedOut(plan(people()));
    const DeviceCard card = shownBy(u"js01"_s).card();
    known[u"fxz"_s].cards = {card};
    known[u"fxz"_s].revoked = {{card.device, {card.device, 5}}};
    const OpeningPlan made = plan({.roster = people(), .devices = {card.device}}, known);
    CHECK(made.vouchers.empty());
    CHECK(made.report.problems.size() == 1);
    CHECK(made.report.waitingDevices.empty());
}
