// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/CatalogueValues.h"
#include "workspace/delivery/DeliveryLedger.h"

namespace shanke {

// A change that a server did not take: by a rule, or because it failed over it. It is sent again now and
// then, and when something has changed.
struct Refusal
{
    qint64 sequence = 0;     // of the change
    QString reason;          // as the server said it
    bool isOfOthers = false; // somebody else wrote it: no server takes it from this person
    bool isOfOlderServer =
        false; // by its rules the kind has no place there, by this program's it has: it waits
};
using RefusalsById = QHash<DocId, Refusal>;

// What is known about where documents are at one server: derived from the checkpoints and debts of the
// replications with it only. Pure value.
struct HopFacts
{
    bool isSet = false;   // there is such a server
    DatabaseName sending; // the database that is being pushed to it; empty: none
    QHash<DatabaseName, DeliveryLedger> ledgers;
    QHash<DatabaseName, RefusalsById> refusals;
    QHash<DatabaseName, Error> problems; // why the last try to send did not succeed
    QSet<DatabaseName> distrusted;       // may have forgotten what it had, and nobody could ask

    bool knows(const DatabaseName& database) const { return isSet && ledgers.contains(database); }
    // Of the document's last change; null: there was none.
    const Refusal* refusalOf(const Place& place) const;
    // Its checkpoint says so, and it did not refuse it.
    bool has(const Place& place) const;
    bool hasAll(const DatabaseName& database) const;
};

} // namespace shanke
