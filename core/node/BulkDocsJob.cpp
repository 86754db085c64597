// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/BulkDocsJob.h"

#include "couch/Status.h"

#include <QElapsedTimer>
#include <QUuid>

namespace shanke {

namespace {

constexpr qint64 StepTime = 50; // milliseconds

Result<RevId> writeSent(NodeWriter& writer, couch::SentDocument& sent, bool newEdits)
{
    if (sent.local)
        return writer.writeLocal(sent.id, *sent.local);
    SHANKE_LET(ParsedDocument document, std::move(sent.document));
    if (document.id.isEmpty())
        document.id = sent.id = DocId(QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128)));
    return writer.write(std::move(document), newEdits);
}

} // namespace

BulkDocsJob::BulkDocsJob(NodeDatabases& databases, QString database, NodeUser user,
                         couch::BulkDocsRequest batch)
    : m_databases(databases),
      m_database(std::move(database)),
      m_user(std::move(user)),
      m_batch(std::move(batch))
{
}

Result<bool> BulkDocsJob::step()
{
    QElapsedTimer time;
    time.start();
    SHANKE_LET(NodeDatabase* const database, m_databases.find(m_database));
    SHANKE_LET(auto writer, NodeWriter::begin(*database, m_user));
    while (m_next < m_batch.documents.size() && !time.hasExpired(StepTime)) {
        auto row = writeNext(writer);
        // With new_edits:false a replicator wants to hear of failures only.
        if (m_batch.newEdits || !row.error.isEmpty())
            m_answer.push_back(std::move(row));
    }
    SHANKE_TRY(writer.commit());
    return m_next == m_batch.documents.size();
}

// A refusal names what was sent: its id, and of a replicator's document its revision.
couch::BulkDocsRow BulkDocsJob::writeNext(NodeWriter& writer)
{
    couch::SentDocument sent = std::move(m_batch.documents[m_next++]);
    const auto written = writeSent(writer, sent, m_batch.newEdits);
    if (written)
        return {.id = sent.id, .rev = *written};
    return {.id = sent.id,
            .rev = m_batch.newEdits ? std::nullopt : sent.rev,
            .error = couch::errorWord(written.error().kind),
            .reason = written.error().detail};
}

} // namespace shanke
