// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "revision/DocumentJson.h"

// POST /{db}/_bulk_docs
namespace shanke::couch {

// What a replicator writes (new_edits:false): the texts of revisions as writeDocument() makes them, with
// their _revisions and with attachment data, so that the caller can size its batches.
HttpRequest encodeBulkDocsRequest(const QString& database, const std::vector<QByteArray>& revisions);

// One document of a batch as a server reads it.
struct SentDocument
{
    DocId id{};                         // also of what could not be read; empty when there is none
    std::optional<RevId> rev{};         // the same
    std::optional<QJsonObject> local{}; // of a "_local/" document, which has no revisions
    Result<ParsedDocument> document;    // otherwise
};

struct BulkDocsRequest
{
    bool newEdits = true;
    std::vector<SentDocument> documents{}; // in order
};
// As with CouchDB what is no document spoils its batch: InvalidInput, TooLarge. But of a replicator's
// (new_edits:false) it spoils only itself, as long as it has an id to be named by.
Result<BulkDocsRequest> decodeBulkDocsRequest(const HttpRequest& request);

struct BulkDocsRow
{
    DocId id{};
    std::optional<RevId> rev{}; // written, or of a replicator's document that was refused
    QString error{};            // refused
    QString reason{};
};
using BulkDocsAnswer = std::vector<BulkDocsRow>; // with new_edits:false only failures

HttpResponse encodeResponse(const BulkDocsAnswer& answer);
Result<BulkDocsAnswer> decodeBulkDocsResponse(const HttpResponse& response);

} // namespace shanke::couch
