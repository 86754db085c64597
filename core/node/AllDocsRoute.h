// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/AllDocsQuery.h"
#include "node/NodeDatabases.h"

namespace shanke {

// GET|POST /{db}/_all_docs: living documents in the order of their ids, or those that `keys` name in their
// order, deleted and missing ones among them. Which these are one snapshot says; their texts are read as they
// are sent, so that a document which is asked for many times is not in memory many times.
class AllDocsRoute
{
public:
    static Result<HttpResponse> answer(NodeDatabases& databases, NodeDatabase& database,
                                       const NodeRequest& request);

private:
    struct Row
    {
        QString id;
        std::optional<RevId> rev; // none: there is no such document
        bool deleted = false;
    };

    AllDocsRoute(NodeDatabases& databases, QString database, AllDocsQuery query);

    Result<> load(const DocumentStore& store);
    Result<std::vector<Row>> keyRows(const DocumentStore& store, const ReadSnapshot& snapshot) const;
    Result<std::vector<Row>> rangeRows(const DocumentStore& store, const ReadSnapshot& snapshot) const;
    Result<std::optional<QByteArray>> next();
    Result<QByteArray> textOf(const Row& row) const;
    Result<QByteArray> documentText(const Row& row) const;

    NodeDatabases& m_databases;
    QString m_database;
    AllDocsQuery m_query;
    QByteArray m_start; // of the answer
    std::vector<Row> m_rows;
    size_t m_next = 0;
    bool m_isDone = false;
};

} // namespace shanke
