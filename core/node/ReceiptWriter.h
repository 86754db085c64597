// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "node/NodeVoice.h"

#include <QSet>

namespace shanke {

// Signs for what the node takes in: for every event that lies on a desk or in the school's database a
// receipt, numbered there without a gap; and, once the replication to the county has passed it, an arrival.
// Remembers in the database how far it has come with either. Lives in the router's thread.
class ReceiptWriter
{
public:
    // A local document of the database. "received", "arrived": up to which change; "number", "last": of
    // receipts.
    static constexpr auto ProgressId = "shanke:receipts";

    ReceiptWriter(NodeDatabases& databases, SchoolId school, NodeVoice& voice, const Clock& clock);

    // For what has come since. Answers how many were written; what is neither gets none.
    Result<int> receive(const QString& database);
    // Everything in `database` up to `sequence` is at the county, as its checkpoint says, but what it
    // refused. Answers how many arrivals were written, on desks alone.
    Result<int> noteReached(const QString& database, qint64 sequence, const QSet<DocId>& refused = {});
    // Everything in `database` is compared with the county anew: what it refused before may be taken now.
    Result<> startOver(const QString& database);

private:
    struct Work;

    Result<int> write(DocumentStore& store, const Work& work);
    Result<std::vector<ChainEvent>> sign(const Work& work) const;

    NodeDatabases& m_databases;
    SchoolId m_school;
    NodeVoice& m_voice;
    const Clock& m_clock;
};

} // namespace shanke
