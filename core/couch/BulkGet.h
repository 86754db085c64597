// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "http/HttpMessage.h"
#include "revision/Revision.h"

#include <vector>

// POST /{db}/_bulk_get?revs=true
namespace shanke::couch {

struct BulkGetItem
{
    DocId id{};
    RevId rev{};                     // generation 0: none is named; a node answers the winner
    QList<RevId> attachmentsSince{}; // atts_since: attachments older than these may come as stubs
};

struct BulkGetQuery
{
    std::vector<BulkGetItem> items{};
    bool attachmentData = false; // attachments=true: inline instead of stubs
    bool latest = true;          // latest=true: the leaves that came of a revision in its place
    bool revisions = true;       // revs=true: with the ancestry, without which nothing can be grafted
};

struct DocFailure
{
    DocId id{};
    RevId rev{};     // generation 0 when the answer did not say
    QString error{}; // CouchDB's word: "not_found", "forbidden", "conflict"
    QString reason{};
};

struct BulkGetAnswer
{
    std::vector<Revision> revisions{}; // duplicate rows dropped
    std::vector<DocFailure> failures{};
};

// As a server reads it.
struct BulkGetRequest
{
    std::vector<Result<BulkGetItem>> items{}; // in order; one that cannot be read spoils only itself
    QList<QString> ids{};                     // of each item, as far as it has one
    bool latest = false;                      // latest=true: the leaves that came of a revision in its place
    bool attachmentData = false;
    bool revisions = false;
};

HttpRequest encodeRequest(const QString& database, const BulkGetQuery& query);
Result<BulkGetRequest> decodeBulkGetRequest(const HttpRequest& request);
// What it answers, piece by piece: before all items, of one item before its documents, these with commas
// between, after them, and at the end.
inline constexpr auto BulkGetStart = R"({"results":[)";
QByteArray bulkGetItemStart(const QString& id); // null for an id that was not sent
Result<QByteArray> bulkGetDocument(const Revision& revision, const BulkGetRequest& request);
QByteArray bulkGetFailure(const DocFailure& failure);
inline constexpr auto BulkGetItemEnd = "]}";
inline constexpr auto BulkGetEnd = "]}\n";
// Drops duplicates and what was not asked for: a revision counts as asked when it, or an ancestor it names,
// was. A document that cannot be read spoils only itself: it becomes a failure "bad_document".
Result<BulkGetAnswer> decodeBulkGetResponse(const HttpResponse& response, const BulkGetQuery& query);

} // namespace shanke::couch
