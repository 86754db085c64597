// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/AllDocsQuery.h"
#include "node/NodeDatabase.h"

namespace shanke {

// GET|POST /{db}/_all_docs: living documents in the order of their ids, or those that `keys` name in their
// order, deleted and missing ones among them. One snapshot an answer.
class AllDocsRoute
{
public:
    static Result<HttpResponse> answer(NodeDatabase& database, const NodeRequest& request);

private:
    struct Row
    {
        QString id;
        std::optional<RevId> rev; // none: there is no such document
        bool deleted = false;
    };

    AllDocsRoute(const DocumentStore& store, ReadSnapshot snapshot, AllDocsQuery query);

    Result<std::vector<Row>> rows() const;
    Result<std::vector<Row>> keyRows() const;
    Result<std::vector<Row>> rangeRows() const;
    Result<QByteArray> write(const std::vector<Row>& rows) const;
    Result<> append(QByteArray& out, const Row& row) const;
    Result<QByteArray> documentText(const Row& row) const;

    const DocumentStore& m_store;
    ReadSnapshot m_snapshot;
    AllDocsQuery m_query;
};

} // namespace shanke
