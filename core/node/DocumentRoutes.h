// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeDatabase.h"
#include "node/NodeRequest.h"
#include "revision/DocumentJson.h"

namespace shanke {

// One document: GET, PUT and DELETE /{db}/{id}, and POST /{db} for one whose id may be ours to choose.
class DocumentRoutes
{
public:
    Result<HttpResponse> answer(NodeDatabase& database, const DocId& id, const NodeRequest& request);
    Result<HttpResponse> post(NodeDatabase& database, const NodeRequest& request);

private:
    Result<HttpResponse> put(NodeDatabase& database, const DocId& id, const NodeRequest& request);
    Result<HttpResponse> remove(NodeDatabase& database, const DocId& id, const NodeRequest& request);
    Result<HttpResponse> write(NodeDatabase& database, ParsedDocument document, const NodeRequest& request,
                               int status);
};

// The revision a client means to replace: ?rev=, or If-Match. None when it names none.
Result<std::optional<RevId>> namedRev(const NodeRequest& request);

} // namespace shanke
