// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "workspace/delivery/DeliveryFacts.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("A database is never said to be farther than the least of its documents", "[workspace][delivery]")
{
    const DatabaseName space(u"space-js01"_s);
    const DocId sent(u"plan:1"_s);
    const DocId typed(u"plan:2"_s);
    DeliveryFacts facts;
    facts.school.isSet = true;
    DeliveryLedger ledger;
    ledger.noteOwnChange(sent, 1);
    ledger.setCheckpoint(1);
    facts.school.ledgers[space] = ledger;
    CHECK(facts.ofWhole(space) == Delivery::AtSchool);

    facts.school.ledgers[space].noteOwnChange(typed, 2);
    CHECK(facts.ofWhole(space) == Delivery::WaitingForNetwork);
    facts.school.sending = space;
    CHECK(facts.ofWhole(space) == Delivery::Sending);
    facts.school.refusals[space][typed] = {};
    CHECK(facts.ofWhole(space) == Delivery::Refused);
}

TEST_CASE("Without a server, or before it was tried, everything is only on this PC", "[workspace][delivery]")
{
    const DatabaseName space(u"space-js01"_s);
    DeliveryFacts facts;
    facts.school.ledgers[space] = {};
    CHECK(facts.ofWhole(space) == Delivery::OnlyHere);
    facts.school.isSet = true;
    CHECK(facts.ofWhole(space) == Delivery::AtSchool); // an empty database lacks nothing there
    CHECK(facts.ofWhole(DatabaseName(u"desk-js01"_s)) == Delivery::OnlyHere);
}

TEST_CASE("A document is at the farthest server that has confirmed it, and each hop is told apart",
          "[workspace][delivery]")
{
    const DatabaseName space(u"space-js01"_s);
    const Place plan{space, DocId(u"plan:1"_s), 1};
    DeliveryFacts facts;
    facts.school.isSet = facts.county.isSet = true;
    for (const Hop hop : Hops)
        facts.at(hop).ledgers[space].noteOwnChange(plan.id, 1);
    CHECK(facts.of(plan) == Delivery::WaitingForNetwork);
    CHECK(facts.waiting(space).size() == 1);

    facts.school.ledgers[space].setCheckpoint(1);
    CHECK(facts.of(plan) == Delivery::AtSchool);
    CHECK(facts.at(Hop::County, plan) == Delivery::WaitingForNetwork);
    CHECK(facts.waiting(space).isEmpty());
    CHECK(facts.lackedBy(Hop::County, space) == 1);

    facts.county.ledgers[space].setCheckpoint(1);
    CHECK(facts.of(plan) == Delivery::AtCounty);
    facts.school.ledgers[space] = {};
    facts.school.ledgers[space].noteOwnChange(plan.id, 1);
    CHECK(facts.of(plan) == Delivery::AtCounty);
    CHECK(facts.at(Hop::School, plan) == Delivery::WaitingForNetwork);
}

TEST_CASE("Of documents of which some are here and some there nothing is said that is not true of all",
          "[workspace][delivery]")
{
    const DatabaseName space(u"space-js01"_s);
    const Place one{space, DocId(u"plan:1"_s), 1};
    const Place other{space, DocId(u"plan:2"_s), 2};
    DeliveryFacts facts;
    facts.school.isSet = facts.county.isSet = true;
    facts.school.ledgers[space].setCheckpoint(1);
    facts.school.ledgers[space].noteOwnChange(other.id, 2);
    facts.county.ledgers[space].noteOwnChange(one.id, 1);
    facts.county.ledgers[space].noteArrival({}, 2);
    REQUIRE(facts.of(one) == Delivery::AtSchool);
    REQUIRE(facts.of(other) == Delivery::AtCounty);
    CHECK(facts.ofAll({one}) == Delivery::AtSchool);
    CHECK(facts.ofAll({one, other}) == Delivery::WaitingForNetwork);
    CHECK(facts.ofWhole(space) == Delivery::WaitingForNetwork);
}

TEST_CASE("What an older server does not know yet waits, and is never called refused",
          "[workspace][delivery]")
{
    const DatabaseName school(u"school-fxz"_s);
    const Place session{school, DocId(u"session:js01:1"_s), 1};
    DeliveryFacts facts;
    facts.school.isSet = facts.county.isSet = true;
    facts.school.ledgers[school].setCheckpoint(1);
    facts.county.ledgers[school].setCheckpoint(1);
    facts.county.refusals[school][session.id] = {1, u"wrong-database: x"_s, false, true};
    CHECK(facts.of(session) == Delivery::AtSchool);
    CHECK(facts.at(Hop::County, session) == Delivery::WaitingForUpdate);
    CHECK(facts.awaitsUpdate(session));
    CHECK_FALSE(facts.refusalOf(session));
    CHECK(facts.refusedIn(school) == 0);
    CHECK(facts.waiting(school).isEmpty()); // the school has it

    facts.school.refusals = facts.county.refusals;
    CHECK(facts.of(session) == Delivery::WaitingForUpdate);
    CHECK(facts.ofWhole(school) == Delivery::WaitingForUpdate);
    CHECK(facts.waiting(school) == QList<DocId>{session.id});
    CHECK(facts.refusedIn(school) == 0);
}

TEST_CASE("What somebody else wrote and another server has is refused without concerning anybody here",
          "[workspace][delivery]")
{
    const DatabaseName desk(u"desk-js01"_s);
    const Place decision{desk, DocId(u"decision:1"_s), 1};
    DeliveryFacts facts;
    facts.school.isSet = facts.county.isSet = true;
    facts.school.ledgers[desk].setCheckpoint(1);
    facts.county.ledgers[desk].setCheckpoint(1);
    facts.county.refusals[desk][decision.id] = {1, u"not-leader: x"_s, true};
    CHECK_FALSE(facts.refusalOf(decision));
    CHECK(facts.refusedIn(desk) == 0);
    CHECK(facts.of(decision) == Delivery::AtSchool); // and not at the county
    facts.county.refusals[desk][decision.id].isOfOthers = false;
    CHECK(facts.refusalOf(decision));
    CHECK(facts.of(decision) == Delivery::Refused);
    facts.county.refusals[desk][decision.id].isOfOthers = true;
    facts.school.isSet = false; // nobody carries it on
    CHECK(facts.refusalOf(decision));
}
