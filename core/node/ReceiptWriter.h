// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "lesson/Receipt.h"
#include "node/NodeDatabases.h"
#include "node/NodeIdentity.h"

namespace shanke {

// Signs for what the county has: beside every submission and decision on a desk it lays a receipt, once the
// replication to the county has passed the event. Remembers in the desk how far it has come, and in the
// school's database which of the node's own events was the last. Lives in the router's thread.
class ReceiptWriter
{
public:
    ReceiptWriter(NodeDatabases& databases, NodeIdentity identity, SchoolId school, const Clock& clock);

    // Everything in `database` up to `sequence` is at the county, as its checkpoint says, but what it
    // refused. Answers how many receipts were written; what is no desk of the school gets none.
    Result<int> noteReached(const QString& database, qint64 sequence, const QSet<DocId>& refused = {});

    // Everything in `database` is compared with the county anew: what it refused before may be taken now.
    Result<> startOver(const QString& database);

    // To be noted with the event itself, when somebody brings it.
    static Result<> noteReceived(DocumentStore& store, WriteTransaction& transaction, const DocId& event,
                                 const QDateTime& now);

private:
    struct Pending
    {
        DocId id;
        QJsonObject json;
    };

    Result<std::vector<Receipt>> receiptsFor(DocumentStore& desk, qint64 from, qint64 upTo) const;
    Result<std::vector<Pending>> sign(std::vector<Receipt> receipts);
    Result<> write(DocumentStore& desk, const std::vector<Pending>& signedOnes, qint64 upTo) const;

    NodeDatabases& m_databases;
    NodeIdentity m_identity;
    SchoolId m_school;
    const Clock& m_clock;
};

} // namespace shanke
