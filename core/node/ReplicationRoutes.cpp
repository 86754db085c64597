// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ReplicationRoutes.h"

#include "couch/AttachmentsSince.h"
#include "couch/RevsDiff.h"
#include "node/LeavesAbove.h"
#include "node/NodeAnswer.h"
#include "node/NodeDatabases.h"
#include "node/NodeWriter.h"

#include <QUuid>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// The revision asked for while its body is kept, otherwise the leaves that came of it (latest=true).
// Generation 0 asks for the winner.
Result<std::vector<Revision>> revisionsFor(const DocumentStore& store, const ReadSnapshot& snapshot,
                                           const couch::BulkGetItem& item)
{
    const bool isNamed = item.rev.generation > 0;
    auto exact = store.get(snapshot, item.id, isNamed ? std::optional(item.rev) : std::nullopt);
    std::vector<Revision> revisions;
    if (exact) {
        revisions.push_back(*std::move(exact));
        return revisions;
    }
    const auto leaves = leavesAbove(store, snapshot, item.id, item.rev);
    if (!isNamed || !leaves || leaves->isEmpty())
        return Failure(exact.error());
    for (const RevId& leaf : *leaves) {
        SHANKE_LET(auto revision, store.get(snapshot, item.id, leaf));
        revisions.push_back(std::move(revision));
    }
    return revisions;
}

couch::BulkDocsRow rowOf(const DocId& id, const Result<RevId>& written)
{
    if (written)
        return {.id = id, .rev = *written};
    return {.id = id,
            .rev = {},
            .error = couch::errorWord(written.error().kind),
            .reason = written.error().detail};
}

// Writes one document of a batch; what could not even be read is refused in its place.
couch::BulkDocsRow writeOne(NodeWriter& writer, Result<ParsedDocument> document, bool newEdits)
{
    if (!document)
        return rowOf({}, Failure(document.error()));
    if (document->id.isEmpty() && newEdits)
        document->id = DocId(QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128)));
    const DocId id = document->id;
    return rowOf(id, writer.write(*std::move(document), newEdits));
}

} // namespace

Result<HttpResponse> ReplicationRoutes::revsDiff(NodeDatabase& database, const NodeRequest& request)
{
    if (request.method() != "POST")
        return methodNotAllowed("POST");
    SHANKE_LET(const auto query, couch::decodeRevsDiffRequest(request.http));
    RevsById asked;
    for (const couch::DocRevs& entry : query)
        asked[entry.id].append(entry.revs);
    SHANKE_LET(const auto snapshot, database.store().read());
    SHANKE_LET(const auto missing, database.store().missing(snapshot, asked));
    couch::RevsDiffAnswer answer;
    for (auto entry = missing.cbegin(); entry != missing.cend(); ++entry) {
        if (!entry->missing.isEmpty())
            answer.push_back({entry.key(), entry->missing, entry->possibleAncestors});
    }
    return couch::encodeResponse(answer);
}

Result<HttpResponse> ReplicationRoutes::bulkGet(NodeDatabase& database, const NodeRequest& request)
{
    if (request.method() != "POST")
        return methodNotAllowed("POST");
    SHANKE_LET(const auto query, couch::decodeBulkGetRequest(request.http));
    SHANKE_LET(const auto snapshot, database.store().read());
    couch::BulkGetAnswer answer;
    for (const couch::BulkGetItem& item : query.items) {
        auto revisions = revisionsFor(database.store(), snapshot, item);
        if (!revisions) {
            const Error& error = revisions.error();
            answer.failures.push_back({item.id, item.rev, couch::errorWord(error.kind), error.detail});
            continue;
        }
        for (Revision& revision : *revisions) {
            couch::stubAttachmentsKnownSince(revision, item.attachmentsSince);
            answer.revisions.push_back(std::move(revision));
        }
    }
    return couch::encodeResponse(answer, query);
}

Result<HttpResponse> ReplicationRoutes::bulkDocs(NodeDatabase& database, const NodeRequest& request)
{
    if (request.method() != "POST")
        return methodNotAllowed("POST");
    if (database.name() == NodeDatabases::Users)
        return fail(ErrorKind::Forbidden, u"Users are written one by one, with PUT."_s);
    SHANKE_LET(auto batch, couch::decodeBulkDocsRequest(request.http));
    SHANKE_LET(auto writer, NodeWriter::begin(database, request.user));
    couch::BulkDocsAnswer answer;
    for (auto& document : batch.documents) {
        auto row = writeOne(writer, std::move(document), batch.newEdits);
        // With new_edits:false a replicator wants to hear of failures only.
        if (batch.newEdits || !row.error.isEmpty())
            answer.push_back(std::move(row));
    }
    SHANKE_TRY(writer.commit());
    return couch::encodeResponse(answer);
}

} // namespace shanke
