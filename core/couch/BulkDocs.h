// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "revision/DocumentJson.h"

// POST /{db}/_bulk_docs
namespace shanke::couch {

// What a replicator writes (new_edits:false): the texts of revisions as writeDocument() makes them, with
// their _revisions and with attachment data, so that the caller can size its batches.
HttpRequest encodeBulkDocsRequest(const QString& database, const std::vector<QByteArray>& revisions);

struct BulkDocsRequest
{
    bool newEdits = true;
    std::vector<Result<ParsedDocument>> documents{}; // in order; a bad document spoils only itself
};
Result<BulkDocsRequest> decodeBulkDocsRequest(const HttpRequest& request);

struct BulkDocsRow
{
    DocId id{};
    std::optional<RevId> rev{}; // written
    QString error{};            // or refused
    QString reason{};
};
using BulkDocsAnswer = std::vector<BulkDocsRow>; // with new_edits:false only failures

HttpResponse encodeResponse(const BulkDocsAnswer& answer);
Result<BulkDocsAnswer> decodeBulkDocsResponse(const HttpResponse& response);

} // namespace shanke::couch
