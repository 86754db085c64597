// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/Changes.h"
#include "node/NodeDatabases.h"

namespace shanke {

// The changes of a database that a client asked for, one after the other and with their documents when asked
// for, read from the store as they are taken: however many there are, few are in memory. Lives in the thread
// of the databases and outlives the one it reads, which is an error then.
class ChangesRows
{
public:
    ChangesRows(NodeDatabases& databases, QString database, couch::ChangesQuery query);

    Result<std::optional<couch::Change>> next(); // nothing: at the end
    // At the end: up to where these were all.
    const couch::Sequence& lastSequence() const { return m_lastSequence; }
    qint64 pending() const { return m_pending; }

    // All of them as the answer of feed=normal, from `first` on, which was taken already.
    static Result<HttpResponse> answer(std::shared_ptr<ChangesRows> rows, std::optional<couch::Change> first);

private:
    Result<> load();
    Result<QByteArray> documentOf(const couch::Change& change);

    NodeDatabases& m_databases;
    QString m_database;
    couch::ChangesQuery m_query; // `since` and `limit` as they are left to read
    bool m_isLimited;
    std::vector<couch::Change> m_page;
    size_t m_next = 0; // of the page
    bool m_isLast = false;
    couch::Sequence m_lastSequence;
    qint64 m_pending = 0;
};

} // namespace shanke
