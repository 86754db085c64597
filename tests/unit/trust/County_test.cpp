// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountyWorld.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName Column(u"column-yuwen-p1"_s);
SignedRecord saved(Pc& pc, const DatabaseName& database, const QString& id, const QByteArray& hash = {})
{
    const RecordPlace place{database, DocId(id), {}, 1, hash};
    const QJsonObject body{{u"title"_s, u"天地人"_s}};
    const QJsonObject written =
        SignedRecord::sign(place, body, {pc.device, ++pc.saves, pc.roster}, pc.key).value();
    return SignedRecord::read(place, written).value();
}

Judgement of(const State& state, const QString& id)
{
    for (const auto& [known, judgements] : state.facts) {
        if (known.section(u' ', 0, 0) == id) {
            REQUIRE(judgements.size() == 1);
            return {Standing(judgements.begin()->first), Reason::None};
        }
    }
    FAIL("there is no " << id.toStdString());
    return {};
}

bool isGood(const State& state, const QString& id)
{
    return of(state, id).isGood();
}

} // namespace

TEST_CASE("In a column counts what its curators and the office sign, whatever comes first", "[trust]")
{
    County world;
    Facts facts = world.openingOfAll();
    facts.push_back(saved(world.curator, Column, u"standard:lm01:1"_s));
    facts.push_back(saved(world.curator, Column, u"standard:js01:of-a-teacher"_s)); // kept by the column
    facts.push_back(saved(world.office, Column, u"standard:ju01:1"_s));
    facts.push_back(saved(world.other, Column, u"standard:lm02:1"_s));
    facts.push_back(saved(world.research, Column, u"standard:jy01:1"_s));
    facts.push_back(saved(world.teacher, Column, u"standard:js01:1"_s));
    facts.push_back(saved(world.head, Column, u"standard:xz01:1"_s));
    Pc unknown(u"lm01"_s); // that nobody vouches for
    unknown.roster = world.offices;
    facts.push_back(saved(unknown, Column, u"standard:lm01:unknown"_s));
    const State state = inAnyOrder(world.anchor(), facts);
    for (const QString& id : {u"standard:lm01:1"_s, u"standard:js01:of-a-teacher"_s, u"standard:ju01:1"_s})
        CHECK(isGood(state, id));
    for (const QString& id : {u"standard:lm02:1"_s, u"standard:jy01:1"_s, u"standard:js01:1"_s,
                              u"standard:xz01:1"_s, u"standard:lm01:unknown"_s})
        CHECK(of(state, id).standing == Standing::Waiting);
}

TEST_CASE("What is the county's counts by its office, bulletins by research as well, each in their own name",
          "[trust]")
{
    County world;
    Facts facts = world.openingOfAll();
    facts.push_back(saved(world.office, countyDatabase(), u"calendar:2026"_s));
    facts.push_back(saved(world.office, countyDatabase(), u"bulletin:ju01:1"_s));
    facts.push_back(saved(world.research, countyDatabase(), u"bulletin:jy01:2"_s));
    facts.push_back(saved(world.research, countyDatabase(), u"calendar:2027"_s));
    facts.push_back(saved(world.curator, countyDatabase(), u"bulletin:lm01:3"_s));
    facts.push_back(saved(world.approver, countyDatabase(), u"task:1"_s)); // of a kind that nobody here knows
    facts.push_back(saved(world.office, countyDatabase(), u"bulletin:jy01:of-another"_s));
    const State state = inAnyOrder(world.anchor(), facts);
    for (const QString& id : {u"calendar:2026"_s, u"bulletin:ju01:1"_s, u"bulletin:jy01:2"_s})
        CHECK(isGood(state, id));
    for (const QString& id :
         {u"calendar:2027"_s, u"bulletin:lm01:3"_s, u"task:1"_s, u"bulletin:jy01:of-another"_s})
        CHECK(of(state, id).standing == Standing::Waiting);
}

TEST_CASE("A visit counts by an inspector of that school, in the inspector's own name", "[trust]")
{
    County world;
    Facts facts = world.openingOfAll();
    const DatabaseName elsewhere(u"school-dyx"_s);
    facts.push_back(saved(world.inspector, SchoolDatabase, u"visit:dx01:1"_s));
    facts.push_back(saved(world.inspector, SchoolDatabase, u"visit:js01:1"_s));
    facts.push_back(saved(world.inspector, elsewhere, u"visit:dx01:2"_s));
    facts.push_back(saved(world.inspector, SchoolDatabase, u"plan:dx01:1"_s));
    facts.push_back(saved(world.head, SchoolDatabase, u"visit:xz01:1"_s));
    facts.push_back(saved(world.office, SchoolDatabase, u"visit:ju01:1"_s));
    const State state = inAnyOrder(world.anchor(), facts);
    CHECK(isGood(state, u"visit:dx01:1"_s));
    for (const QString& id :
         {u"visit:js01:1"_s, u"visit:dx01:2"_s, u"plan:dx01:1"_s, u"visit:xz01:1"_s, u"visit:ju01:1"_s})
        CHECK(of(state, id).standing == Standing::Waiting);
}

TEST_CASE("Of a curator who ended stays what stood there; nothing is added under an old edition", "[trust]")
{
    County world;
    Facts facts = world.openingOfAll();
    const QByteArray there(32, 'a');
    facts.push_back(saved(world.curator, Column, u"standard:lm01:there"_s, there));
    facts.push_back(saved(world.curator, Column, u"standard:lm01:kept-back"_s, QByteArray(32, 'b')));
    world.people[0].grants.clear();
    world.people[0].ended = {{CuratorHere, {QString::fromLatin1(there)}}};
    world.people[1].grants.append(CuratorHere);
    facts.push_back(world.nextOffices(world.county.key));
    world.curator.roster = {1, 1};
    facts.push_back(saved(world.curator, Column, u"standard:lm01:later"_s, QByteArray(32, 'c')));
    facts.push_back(saved(world.other, Column, u"standard:lm01:carried-on"_s, QByteArray(32, 'd')));
    const State state = inAnyOrder(world.anchor(), facts);
    CHECK(isGood(state, u"standard:lm01:there"_s));
    CHECK(isGood(state, u"standard:lm01:carried-on"_s));
    CHECK_FALSE(isGood(state, u"standard:lm01:kept-back"_s));
    CHECK_FALSE(isGood(state, u"standard:lm01:later"_s));
}

TEST_CASE("Who is at a school and in the county is each by its own roster", "[trust]")
{
    County world;
    world.people.push_back(world.grantee(world.colleague, {CuratorHere}));
    Facts facts = world.openingOfAll();
    const Edition atSchool = world.colleague.roster;
    facts.push_back(saved(world.colleague, SchoolDatabase, u"plan:js02:1"_s));
    world.colleague.roster = world.offices;
    facts.push_back(saved(world.colleague, Column, u"standard:js02:before"_s, "bb"));
    const State without = inAnyOrder(world.anchor(), facts);
    CHECK_FALSE(isGood(without, u"standard:js02:before"_s)); // vouched for at the school alone

    facts.push_back(world.vouch(world.colleague.device));
    CHECK(isGood(inAnyOrder(world.anchor(), facts), u"standard:js02:before"_s));

    // Whoever loses a PC takes it out everywhere.
    Facts lost = facts;
    world.colleague.roster = atSchool;
    lost.push_back(world.colleague.say(RevocationEvent{world.colleague.device, 1000}));
    world.colleague.roster = world.offices;
    lost.push_back(saved(world.colleague, Column, u"standard:js02:thief"_s, "ee"));
    CHECK(isGood(inAnyOrder(world.anchor(), lost), u"standard:js02:thief"_s)); // nobody knows what was there
    lost.push_back(world.inCounty([&] {
        const SavedRevisions there{{Column, {u"bb"_s}}};
        return world.county.say(RevocationEvent{world.colleague.device, 1000, there}, countyDatabase());
    }));
    const State after = inAnyOrder(world.anchor(), lost);
    CHECK(isGood(after, u"standard:js02:before"_s));
    CHECK(isGood(after, u"plan:js02:1"_s));
    CHECK_FALSE(isGood(after, u"standard:js02:thief"_s));

    // An office in the county is none at the school, and leaving one leaves the other.
    world.staff.erase(world.staff.begin() + 1);
    facts.push_back(world.nextRoster(world.county.key));
    world.colleague.roster = world.edition;
    facts.push_back(saved(world.colleague, SchoolDatabase, u"plan:js02:2"_s));
    world.colleague.roster = world.offices;
    facts.push_back(saved(world.colleague, Column, u"standard:js02:after"_s));
    const State left = inAnyOrder(world.anchor(), facts);
    CHECK(isGood(left, u"standard:js02:after"_s));
    CHECK_FALSE(isGood(left, u"plan:js02:2"_s));
}

TEST_CASE("What a person at two schools writes counts at each by that school's word", "[trust]")
{
    World world;
    Facts facts = world.opening();
    const SchoolId second(u"dyx"_s);
    const DatabaseName there = databaseOf(second);
    const Roster staff{second, u"大堰小学"_s, {world.member(world.teacher, {StaffRole::Teacher})}};
    facts.push_back(SignedRoster::make(there, {{1, 1}}, staff.toJson(), world.county.key).value());
    const DatabaseName space = spaceOf(world.teacher.user);
    facts.push_back(saved(world.teacher, space, u"plan:js01:space"_s));
    facts.push_back(saved(world.teacher, SchoolDatabase, u"plan:js01:here"_s));
    facts.push_back(saved(world.teacher, there, u"plan:js01:there"_s));
    const State before = inAnyOrder(world.anchor(), facts);
    CHECK(isGood(before, u"plan:js01:space"_s));
    CHECK(isGood(before, u"plan:js01:here"_s));
    CHECK_FALSE(isGood(before, u"plan:js01:there"_s)); // nobody there vouches for the PC
    world.county.school = second;
    facts.push_back(world.county.say(EndorsementEvent{world.teacher.device, 0}, there));
    CHECK(isGood(inAnyOrder(world.anchor(), facts), u"plan:js01:there"_s));
}

TEST_CASE("Only the county makes its roster: no node, and nobody whose school has its name", "[trust]")
{
    County world;
    Facts facts = world.opening();
    facts.push_back(world.nextOffices(world.node.key));
    facts.push_back(world.vouch(world.curator.device));
    facts.push_back(saved(world.curator, Column, u"standard:lm01:1"_s));
    CHECK_FALSE(isGood(inAnyOrder(world.anchor(), facts), u"standard:lm01:1"_s));

    // A school that stands alone has no county's offices.
    const Anchor alone(Anchor::School{SchoolId(School), world.node.key.publicKey()});
    world.offices = {0, 0};
    Facts ofNode{world.rosterAt({0, 1}, {}, world.node.key, world.staff), world.nextOffices(world.node.key)};
    world.node.roster = {0, 1};
    ofNode.push_back(world.node.say(EndorsementEvent{world.curator.device, 0}, countyDatabase()));
    ofNode.push_back(saved(world.curator, Column, u"standard:lm01:alone"_s));
    CHECK_FALSE(isGood(inAnyOrder(alone, ofNode), u"standard:lm01:alone"_s));
}
