// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/SequenceLedger.h"
#include "support/catch.h"

using namespace shanke;
using couch::Sequence;

TEST_CASE("The ledger reaches a sequence only when everything before it is done", "[replication][ledger]")
{
    SequenceLedger ledger(Sequence::fromNumber(3));
    const auto first = ledger.open(Sequence::fromNumber(10));
    const auto second = ledger.open(Sequence::fromNumber(20));
    const auto third = ledger.open(Sequence::fromNumber(30));

    ledger.close(second);
    CHECK(ledger.reached() == Sequence::fromNumber(3));
    ledger.close(first);
    CHECK(ledger.reached() == Sequence::fromNumber(20));
    CHECK_FALSE(ledger.isEmpty());
    ledger.close(third);
    CHECK(ledger.reached() == Sequence::fromNumber(30));
    CHECK(ledger.isEmpty());
}

TEST_CASE("Work without a sequence holds later ones back and moves nothing itself", "[replication][ledger]")
{
    SequenceLedger ledger;
    const auto nameless = ledger.open({});
    const auto named = ledger.open(Sequence::fromNumber(7));
    ledger.close(named);
    CHECK(ledger.reached().isEmpty());
    ledger.close(nameless);
    CHECK(ledger.reached() == Sequence::fromNumber(7));
    ledger.close(ledger.open({}));
    CHECK(ledger.reached() == Sequence::fromNumber(7));
}
