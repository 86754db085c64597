// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "revision/DocumentJson.h"

// POST /{db}/_bulk_docs
namespace shanke::couch {

// What a replicator writes (new_edits:false): revisions as they are elsewhere.
HttpRequest encodeBulkDocsRequest(const QString& database, const std::vector<Revision>& revisions,
                                  std::vector<QByteArray> encodedRevisions);

struct BulkDocsRequest
{
    bool newEdits = true;
    std::vector<Result<ParsedDocument>> documents; // in order; a bad document spoils only itself
};
Result<BulkDocsRequest> decodeBulkDocsRequest(const HttpRequest& request);

struct BulkDocsRow
{
    DocId id;
    std::optional<RevId> rev; // written
    QString error;            // or refused
    QString reason;
};
using BulkDocsAnswer = std::vector<BulkDocsRow>; // with new_edits:false only failures

HttpResponse encodeResponse(const BulkDocsAnswer& answer);
Result<BulkDocsAnswer> decodeBulkDocsResponse(const HttpResponse& response);

} // namespace shanke::couch
