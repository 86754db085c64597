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
    facts.hasServer = true;
    DeliveryLedger ledger;
    ledger.noteOwnChange(sent, 1);
    ledger.setCheckpoint(1);
    facts.ledgers[space] = ledger;
    CHECK(facts.ofWhole(space) == Delivery::AtSchool);

    facts.ledgers[space].noteOwnChange(typed, 2);
    CHECK(facts.ofWhole(space) == Delivery::WaitingForNetwork);
    facts.sending = space;
    CHECK(facts.ofWhole(space) == Delivery::Sending);
    facts.refusals[space][typed] = {};
    CHECK(facts.ofWhole(space) == Delivery::Refused);
}

TEST_CASE("Without a server, or before it was tried, everything is only on this PC", "[workspace][delivery]")
{
    const DatabaseName space(u"space-js01"_s);
    DeliveryFacts facts;
    facts.ledgers[space] = {};
    CHECK(facts.ofWhole(space) == Delivery::OnlyHere);
    facts.hasServer = true;
    CHECK(facts.ofWhole(space) == Delivery::AtSchool); // an empty database lacks nothing there
    CHECK(facts.ofWhole(DatabaseName(u"desk-js01"_s)) == Delivery::OnlyHere);
}
