// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/DebtReader.h"
#include "workspace/delivery/HopFacts.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

// What is known about where documents are, at the school's server and at the county's. A copy travels to
// reading threads. Pure value.
struct DeliveryFacts
{
    HopFacts school;
    HopFacts county;
    // All debts but refusals of these two: what somebody else has and could not be had, and what another
    // server did not take.
    QHash<DatabaseName, std::vector<StoreDebt>> debts;
    QHash<DatabaseName, qint64> taken; // changes up to this sequence went along on a stick
    // What this PC signed and nobody takes in until somebody confirms it, each up to its last change; only
    // where a catalogue was asked.
    QHash<DatabaseName, QHash<DocId, qint64>> unconfirmed;

    const HopFacts& at(Hop hop) const { return hop == Hop::School ? school : county; }
    HopFacts& at(Hop hop) { return hop == Hop::School ? school : county; }

    // The farthest place that has confirmed it; Refused and Unconfirmed where a person has to look.
    Delivery of(const Place& place) const;
    // The same of all of them together: nothing is said that is not true of each.
    Delivery ofAll(const std::vector<Place>& places) const;
    Delivery ofWhole(const DatabaseName& database) const;
    // As far as this server goes; OnlyHere where there is none.
    Delivery at(Hop hop, const Place& place) const;

    // The last change of the document was refused, and that is this person's concern: what somebody else
    // wrote is not, where the other server has it and carries it on.
    std::optional<QString> refusalOf(const Place& place) const;
    // One of the servers does not know this kind yet: the document waits until that is updated.
    bool awaitsUpdate(const Place& place) const;
    // The same of what this server did not take, whatever came after.
    bool concernsPerson(Hop hop, const DatabaseName& database, const DocId& id) const;
    // Why the last try to send the database did not succeed, at the nearest server that did not take it.
    std::optional<Error> problemOf(const DatabaseName& database) const;
    int refusedIn(const DatabaseName& database) const;
    // Documents that the server there has not confirmed.
    int lackedBy(Hop hop, const DatabaseName& database) const;
    // Documents with a change that no server has.
    QList<DocId> waiting(const DatabaseName& database) const;

private:
    QSet<DocId> waitingAt(Hop hop, const DatabaseName& database) const;
    bool concernsPerson(Hop hop, const DatabaseName& database, const DocId& id, const Refusal& refusal) const;
    Delivery confirmedOf(const Place& place) const;
    Delivery underWay(const DatabaseName& database) const;
};

// The one of two places that is farther from the county: nobody is told more than is true of all parts.
Delivery lesser(Delivery a, Delivery b);

} // namespace shanke
