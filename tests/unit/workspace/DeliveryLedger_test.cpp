// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "workspace/delivery/DeliveryLedger.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const DocId a(u"plan:a"_s);
const DocId b(u"plan:b"_s);

} // namespace

TEST_CASE("Nothing is at the server before a checkpoint says so", "[workspace][delivery]")
{
    DeliveryLedger ledger;
    CHECK_FALSE(ledger.isAtServer(a, 1));
    ledger.noteOwnChange(a, 1);
    CHECK_FALSE(ledger.isAtServer(a, 1));
    ledger.setCheckpoint(1);
    CHECK(ledger.isAtServer(a, 1));
    CHECK(ledger.waiting().isEmpty());
    CHECK_FALSE(ledger.isAtServer(a, 2));
}

TEST_CASE("What came from the server is there, also before the next push", "[workspace][delivery]")
{
    DeliveryLedger ledger;
    ledger.noteOwnChange(a, 1);
    ledger.noteArrival({b}, 2);
    CHECK(ledger.isAtServer(b, 2));
    CHECK_FALSE(ledger.isAtServer(a, 1));
    CHECK(ledger.waiting().size() == 1);
    CHECK_FALSE(ledger.isAtServer(b, 3)); // changed here since
}

TEST_CASE("A document that waits goes on waiting when another version of it arrives", "[workspace][delivery]")
{
    DeliveryLedger ledger;
    ledger.noteOwnChange(a, 1);
    ledger.noteArrival({a}, 2);
    CHECK_FALSE(ledger.isAtServer(a, 2));
    ledger.setCheckpoint(1); // the first change got through before the second version was looked at
    CHECK_FALSE(ledger.isAtServer(a, 2));
    ledger.setCheckpoint(2);
    CHECK(ledger.isAtServer(a, 2));
    CHECK(ledger.waiting().isEmpty());
}

TEST_CASE("A change made while an earlier one is sent waits for its own checkpoint", "[workspace][delivery]")
{
    DeliveryLedger ledger;
    ledger.noteOwnChange(a, 1);
    ledger.noteOwnChange(b, 2);
    ledger.noteOwnChange(a, 3);
    ledger.setCheckpoint(2);
    CHECK(ledger.waiting().keys() == QList<DocId>{a});
    CHECK(ledger.isAtServer(b, 2));
    CHECK_FALSE(ledger.isAtServer(a, 3));
}
