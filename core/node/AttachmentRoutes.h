// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabase.h"
#include "node/NodeRequest.h"

namespace shanke {

// /{db}/{id}/{attachment}: GET (also a range of bytes), PUT and DELETE. Changing one makes a new revision.
class AttachmentRoutes
{
public:
    Result<HttpResponse> answer(NodeDatabase& database, const DocId& id, const QString& name,
                                const NodeRequest& request);

private:
    Result<HttpResponse> get(NodeDatabase& database, const DocId& id, const QString& name,
                             const NodeRequest& request);
    Result<HttpResponse> put(NodeDatabase& database, const DocId& id, const QString& name,
                             const NodeRequest& request);
    Result<HttpResponse> remove(NodeDatabase& database, const DocId& id, const QString& name,
                                const NodeRequest& request);
};

} // namespace shanke
