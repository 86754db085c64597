// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabase.h"
#include "node/NodeRequest.h"

namespace shanke {

// /{db}/_local/{id}: documents of this database alone, where replicators keep their checkpoints; each
// person sees and writes their own.
class LocalRoutes
{
public:
    // `id` without "_local/".
    Result<HttpResponse> answer(NodeDatabase& database, const QString& id, const NodeRequest& request);

private:
    struct Written
    {
        NodeUser user;
        QJsonObject content;
    };
    Result<HttpResponse> get(NodeDatabase& database, const QString& id, const NodeUser& user);
    Result<HttpResponse> put(NodeDatabase& database, const QString& id, const NodeRequest& request);
    Result<HttpResponse> remove(NodeDatabase& database, const QString& id, const NodeRequest& request);
    Result<HttpResponse> write(NodeDatabase& database, const QString& id, const Written& written, int status);
};

} // namespace shanke
