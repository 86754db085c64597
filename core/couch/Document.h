// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpMessage.h"
#include "revision/DocumentJson.h"

// GET|PUT /{db}/{id}
namespace shanke::couch {

struct DocumentQuery
{
    std::optional<RevId> rev{};
    bool latest = false; // a leaf that descends from `rev` will do
    bool revisions = false;
    bool revisionsInfo = false;
    bool conflicts = false;
    bool deletedConflicts = false;
    bool localSequence = false;
    bool attachmentData = false;
    std::optional<QList<RevId>> attachmentsSince{}; // implies attachment data for the newer ones
    bool allLeaves = false;                         // open_revs=all
    std::optional<QList<RevId>> openRevs{};         // open_revs=[...]

    // More than the revision itself: may change while the revision stays.
    bool asksForTree() const { return conflicts || deletedConflicts || revisionsInfo || localSequence; }
};
Result<DocumentQuery> decodeDocumentRequest(const HttpRequest& request);

// For servers without _bulk_get: revisions of one document with their ancestry and attachment data.
HttpRequest encodeOpenRevsRequest(const QString& database, const DocId& id, const DocumentQuery& query);

struct OpenRevsAnswer
{
    std::vector<Revision> revisions{};
    std::vector<RevId> missing{};
    QString unreadable{}; // why a revision that was sent cannot be read; the others came
};
// A document the server knows nothing about is NotFound.
Result<OpenRevsAnswer> decodeOpenRevsResponse(const HttpResponse& response);

// One revision as it is elsewhere (new_edits=false) with its attachments beside it: for a revision too large
// for a batch. Fails only when attachment data cannot be read.
Result<HttpRequest> encodePutRevisionRequest(const QString& database, const Revision& revision);

// The revision that was written.
Result<RevId> decodePutResponse(const HttpResponse& response);

} // namespace shanke::couch
