// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkDocs.h"
#include "node/NodeDatabases.h"
#include "node/NodeWriter.h"

namespace shanke {

// Writes the documents of a _bulk_docs, some of them at a time, each time in a transaction that is durable
// when it ends, so that a large batch of one client holds up nobody else. As with CouchDB a document that is
// refused spoils only itself. Lives in the thread of the databases and outlives the one it writes.
class BulkDocsJob
{
public:
    BulkDocsJob(NodeDatabases& databases, QString database, NodeUser user, couch::BulkDocsRequest batch);

    // Writes for a short while. True: all is written.
    Result<bool> step();
    HttpResponse answer() const { return couch::encodeResponse(m_answer); }

private:
    couch::BulkDocsRow writeNext(NodeWriter& writer);

    NodeDatabases& m_databases;
    QString m_database;
    NodeUser m_user;
    couch::BulkDocsRequest m_batch;
    size_t m_next = 0;
    couch::BulkDocsAnswer m_answer;
};

} // namespace shanke
