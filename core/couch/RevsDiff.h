// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "http/HttpMessage.h"
#include "revision/RevId.h"

#include <QHash>

#include <vector>

// POST /{db}/_revs_diff
namespace shanke::couch {

struct DocRevs
{
    DocId id{};
    QList<RevId> revs{};
};
using RevsDiffQuery = std::vector<DocRevs>;

struct DocMissing
{
    DocId id{};
    QList<RevId> missing{};
    QList<RevId> possibleAncestors{};
};
// Only documents of which something is missing; of one without revisions the server could not say what.
using RevsDiffAnswer = std::vector<DocMissing>;

HttpRequest encodeRequest(const QString& database, const RevsDiffQuery& query);
Result<RevsDiffQuery> decodeRevsDiffRequest(const HttpRequest& request);
HttpResponse encodeResponse(const RevsDiffAnswer& answer);
Result<RevsDiffAnswer> decodeRevsDiffResponse(const HttpResponse& response);

} // namespace shanke::couch
