// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrival/JudgingQueue.h"
#include "arrival/RefusedRevisions.h"
#include "arrival/WaitingRevisions.h"
#include "replication/PassingPeer.h"
#include "trust/ArrivalGate.h"

namespace shanke {

// The end of a replication where things arrive: passes on what the gate lets in, keeps what has to wait, and
// remembers what is refused, which it says once and does not ask a server for again until a program with
// newer rules does. What is not let in hides nothing: the newest good text that it was written on is taken.
// Keys that come in one batch with what they signed are known at once. Lives in the store's writer thread;
// the store, and the source that it met, must outlive it.
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
        : PassingPeer(std::move(peer)),
          m_place(std::move(place)),
          m_judging(m_place.database, std::move(gate))
    {
    }

    void meet(Peer& source) override;
    void missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done) override;
    void store(std::vector<Revision> revisions, Continuation<std::vector<couch::DocFailure>> done) override;

private:
    struct Sorted
    {
        ArrivalGate gate; // with the keys that came along
        std::vector<Revision> taken;
        std::vector<HeldRevision> held; // what is refused or waits, as the gate says
    };

    Result<> remember(const QString& debts);
    static Sorted sort(const JudgingQueue::Judged& judged);
    void lookBehind(Sorted sorted, const Continuation<std::vector<couch::DocFailure>>& done);
    void storeSorted(Sorted sorted, Continuation<std::vector<couch::DocFailure>> done);
    Result<std::vector<WaitingRevision>> settleMerges(Sorted& sorted) const;
    Result<> holdBack(const ReadSnapshot& snapshot, Sorted& sorted) const;
    Result<bool> isAwaiting(const ReadSnapshot& snapshot, const Revision& revision,
                            const std::vector<Revision>& along) const;
    Result<> forget(const std::vector<WaitingRevision>& ready) const;
    Result<> keep(const std::vector<HeldRevision>& held);
    void leaveOutRefused(couch::RevsDiffAnswer& missing) const;

    Place m_place;
    JudgingQueue m_judging;
    Peer* m_source = nullptr; // elsewhere; what is on this PC is not asked for more than it brings
    Result<> m_remembered{};
    std::optional<QSet<QString>> m_refused{}; // that is not to be asked for; none: of a stick it is
};

// A store file that was put together elsewhere, taken as it is or not at all. Forbidden: something in it is
// refused, or would have to wait.
Result<> passGate(const QString& file, const DatabaseName& database, ArrivalGate gate);

// What was taken in of what waited, by the word of who had brought it.
using Admitted = QHash<QString, QList<DocId>>;

// Judges once more what waits in a database, and takes in what is good now.
Result<Admitted> admitWaiting(DocumentStore& store, const DatabaseName& database, const ArrivalGate& gate);

} // namespace shanke
