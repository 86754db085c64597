// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival/WaitingRevisions.h"
#include "replication/PassingPeer.h"
#include "trust/ArrivalGate.h"

namespace shanke {

// The gate as it is now: keys may come at any time.
using GateSource = std::function<Result<ArrivalGate>()>;

// The end of a replication where things arrive: passes on what the gate lets in, keeps what has to wait, and
// answers "forbidden" for what is refused, of which nothing is kept. Keys that come in one batch with what
// they signed are known at once. Lives in the store's writer thread; the store must outlive it.
class GatedPeer final : public PassingPeer
{
public:
    // What arrives where, and by whom it is brought.
    struct Place
    {
        DocumentStore& store;
        DatabaseName database;
        QString carrier;
    };

    GatedPeer(std::unique_ptr<Peer> peer, Place place, GateSource gate)
        : PassingPeer(std::move(peer)), m_place(std::move(place)), m_gate(std::move(gate))
    {
    }

    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override;

private:
    struct Sorted
    {
        std::vector<Revision> taken;
        std::vector<Revision> waiting;
        std::vector<couch::DocFailure> refused;
    };

    Sorted sort(ArrivalGate gate, std::vector<Revision> revisions) const;
    Result<> keep(const std::vector<Revision>& waiting);

    Place m_place;
    GateSource m_gate;
};

// A store file that was put together elsewhere, taken as it is or not at all. Forbidden: something in it is
// refused, or would have to wait.
Result<> passGate(const QString& file, const DatabaseName& database, ArrivalGate gate);

// What was taken in of what waited, by the word of who had brought it.
using Admitted = QHash<QString, QList<DocId>>;

// Judges once more what waits in a database, and takes in what is good now.
Result<Admitted> admitWaiting(DocumentStore& store, const DatabaseName& database, const ArrivalGate& gate);

} // namespace shanke
