// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "node/NodeDatabases.h"

namespace shanke {

// What _bulk_get is answered, a document at a time: however often a document is asked for, it is in memory
// once. Lives in the thread of the databases and outlives the one it reads, which is an error then.
class BulkGetAnswer
{
public:
    BulkGetAnswer(NodeDatabases& databases, QString database, couch::BulkGetRequest request)
        : m_databases(databases), m_database(std::move(database)), m_request(std::move(request))
    {
    }

    Result<std::optional<QByteArray>> next(); // the next piece of the text

private:
    enum class Part { Start, ItemStart, Documents, End, Done };

    Result<QByteArray> itemStart();
    Result<QByteArray> nextDocument();
    Result<QList<RevId>> revsOf(const DocumentStore& store, const ReadSnapshot& snapshot) const;
    Result<QByteArray> documentText(const RevId& rev) const;
    QByteArray failureText(const RevId& rev, const Error& error) const;
    QByteArray itemEnd();
    const Result<couch::BulkGetItem>& item() const { return m_request.items[m_item]; }

    NodeDatabases& m_databases;
    QString m_database;
    couch::BulkGetRequest m_request;
    Part m_part = Part::Start;
    size_t m_item = 0;
    QList<RevId> m_revs; // of the item, left to tell; generation 0: the winner
    bool m_isFirst = true;
};

} // namespace shanke
