// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Peer.h"
#include "store/DocumentStore.h"
#include "trust/ArrivalGate.h"

namespace shanke {

// A revision that the gate did not let in.
struct HeldRevision
{
    Revision revision;
    Judgement judgement;
};

// Asks where revisions came from for what they were written on: the newest of each that is good. Else
// whoever writes on top of a good text, with no right to, would hide it from everybody who has not got it
// yet. One revision back at a time, for all of them together, and at most as far as a signature looks.
// Answers once, then deletes itself; lives in the thread of the source, which must outlive it.
class AncestorSearch final : public QObject
{
public:
    // What is asked, and by what the answers are judged.
    struct Ground
    {
        Peer& source;
        const DocumentStore& store; // that lacks them
        DatabaseName database;
        ArrivalGate gate;
    };

    AncestorSearch(Ground ground, Continuation<std::vector<Revision>> done);

    void start(const std::vector<HeldRevision>& held);

private:
    // One branch that is followed back.
    struct Trail
    {
        DocId id;
        QList<RevId> ahead; // still to be asked for, newest first
        Judgement above;    // of the revision before the first of these
        QString device;     // that signed it
    };

    Result<QList<RevId>> lacking(const Revision& revision) const;
    void ask();
    void take(const couch::BulkGetAnswer& answer);
    void follow(Trail& trail, const Revision* found);
    void finish(Result<std::vector<Revision>> answer);

    Ground m_ground;
    Continuation<std::vector<Revision>> m_done;
    std::vector<Trail> m_trails;
    std::vector<Revision> m_good;
};

} // namespace shanke
