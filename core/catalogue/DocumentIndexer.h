// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/EventIndexer.h"
#include "lesson/Decision.h"
#include "lesson/RoleValues.h"
#include "lesson/Submission.h"
#include "store/DocumentStore.h"

#include <QSet>

namespace shanke {

// A plan of an author: what submissions and decisions are about, and what a state belongs to.
using PlanKey = std::pair<UserId, DocId>;

// Writes the rows of changed documents into the catalogue and remembers which plans' states they touch. One
// for each chunk of one database, in the transaction of the chunk.
class DocumentIndexer
{
public:
    // `source`: the database's key in the table of that name.
    DocumentIndexer(WriteTransaction& transaction, qint64 source, const DatabaseName& database)
        : m_transaction(transaction),
          m_source(source),
          m_database(database),
          m_events(transaction, source, database)
    {
    }

    // `revision`: the winner; none when it is deleted or its body is not kept.
    Result<> index(const ChangeRow& change, const std::optional<Revision>& revision);

    // Reads events once more whose key came after them, at most `limit`. True when there are more.
    Result<bool> readWaiting(const DocumentStore& store, const ReadSnapshot& snapshot, int limit);

    // When all is indexed: whose state has to be derived again.
    const QSet<PlanKey>& touchedPlans() const { return m_touched; }

private:
    struct Summary;

    Result<> forget(const DocId& id);
    Result<> touchPlanOf(const DocId& submission);
    Result<> insertDocument(const ChangeRow& change, const Summary& summary);
    Result<Summary> summarise(const QString& kind, const DocId& id, const Body& body);
    Result<> insertHeader(qint64 document, const Record& record);
    Result<> insertLineage(qint64 document, const DocId& plan, const Record& record);
    Result<> insertRecord(qint64 document, const DocId& id, const Record& record, const RoleValues& roles);
    Result<> insertSubmission(qint64 document, const Submission& submission, const RoleValues& roles);
    Result<> insertDecision(qint64 document, const Decision& decision);

    WriteTransaction& m_transaction;
    qint64 m_source;
    DatabaseName m_database;
    EventIndexer m_events;
    QSet<PlanKey> m_touched;
};

} // namespace shanke
