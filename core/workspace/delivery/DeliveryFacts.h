// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/CatalogueValues.h"
#include "replication/DebtReader.h"
#include "workspace/WorkspaceValues.h"
#include "workspace/delivery/DeliveryLedger.h"

namespace shanke {

// A change that the server did not take: by a rule, or because it failed over it. It is sent again now and
// then, and when something has changed.
struct Refusal
{
    qint64 sequence = 0; // of the change
    QString reason;      // as the server said it
};
using RefusalsById = QHash<DocId, Refusal>;

// What is known about where documents are: derived from the checkpoints and debts of replications only. A
// copy travels to reading threads. Pure value.
struct DeliveryFacts
{
    bool hasServer = false;
    bool serverIsCounty = false;
    DatabaseName sending; // the database that is being pushed; empty: none
    QHash<DatabaseName, DeliveryLedger> ledgers;
    QHash<DatabaseName, RefusalsById> refusals; // by this server
    // All other debts: what somebody else has and could not be had, and what another server did not take.
    QHash<DatabaseName, std::vector<StoreDebt>> debts;
    QHash<DatabaseName, Error> problems; // why the last try to send did not succeed
    QHash<DatabaseName, qint64> taken;   // changes up to this sequence went along on a stick

    Delivery of(const Place& place) const;
    // Where all of a database is: the least of its documents.
    Delivery ofWhole(const DatabaseName& database) const;
    // The last change of the document was refused.
    std::optional<QString> refusalOf(const Place& place) const;

private:
    Delivery ofPart(const DatabaseName& database, bool isAtServer) const;
};

// The one of two places that is farther from the county: nobody is told more than is true of all parts.
Delivery lesser(Delivery a, Delivery b);

} // namespace shanke
