// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "couch/Sequence.h"
#include "http/HttpMessage.h"
#include "revision/RevId.h"

#include <chrono>
#include <optional>
#include <vector>

// GET|POST /{db}/_changes: https://docs.couchdb.org/en/stable/api/database/changes.html
namespace shanke::couch {

struct ChangesQuery
{
    Sequence since{};                     // empty: from the beginning
    int limit = 0;                        // 0: all
    bool allLeaves = true;                // style=all_docs
    bool longpoll = false;                // wait for at least one row
    std::chrono::milliseconds timeout{0}; // longpoll: how long the server may wait; 0: its default
    std::optional<QList<DocId>> docIds{}; // only these documents (filter=_doc_ids)
    bool includeDocs = false;             // with each row the winner's text

    // What only a server is asked.
    bool continuous = false;                // go on, a row a line
    std::chrono::milliseconds heartbeat{0}; // continuous: a sign of life after so much silence; 0: none
    bool descending = false;                // from the newest back, whatever `since` says
    bool countOnly = false;                 // limit=0: no rows, only how many there are
    bool designOnly = false;                // filter=_design
    bool conflicts = false;                 // with each document its _conflicts
    bool attachmentData = false;            // and its attachments inline
};

struct Change
{
    Sequence sequence{};
    DocId id{};
    QList<RevId> revs{}; // winner first; generation 0 stands for those that cannot be read
    bool deleted = false;
    QByteArray document{}; // JSON text, when asked for
};

struct ChangesPage
{
    std::vector<Change> rows{};
    Sequence lastSequence{};
    qint64 pending = -1; // rows after these; -1: the server did not say
};

HttpRequest encodeRequest(const QString& database, const ChangesQuery& query);
// InvalidInput for what a server like ours does not do, NotFound for a filter of a design document.
Result<ChangesQuery> decodeChangesRequest(const HttpRequest& request);
// What a server answers, piece by piece: before the rows, the rows with commas between, and after them.
inline constexpr auto ChangesStart = R"({"results":[)";
QByteArray changeText(const Change& change);
QByteArray changesEnd(const Sequence& lastSequence, qint64 pending);
// feed=continuous: what stands at the end of the rows, a line each.
QByteArray lastLine(const Sequence& lastSequence, qint64 pending);
// Rows that come twice with the same sequence are dropped; a page without last_seq is Protocol.
Result<ChangesPage> decodeChangesResponse(const HttpResponse& response);

} // namespace shanke::couch
