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

// The revision asked for, or with `latest` the leaves that came of it. Generation 0 asks for the winner.
Result<std::vector<Revision>> revisionsFor(const DocumentStore& store, const ReadSnapshot& snapshot,
                                           const couch::BulkGetItem& item, bool latest)
{
    std::vector<Revision> revisions;
    if (latest && item.rev.generation > 0) {
        const auto leaves = leavesAbove(store, snapshot, item.id, item.rev).value_or(QList<RevId>());
        for (const RevId& leaf : leaves) {
            SHANKE_LET(auto revision, store.get(snapshot, item.id, leaf));
            revisions.push_back(std::move(revision));
        }
    }
    if (revisions.empty()) {
        const auto rev = item.rev.generation > 0 ? std::optional(item.rev) : std::nullopt;
        SHANKE_LET(auto exact, store.get(snapshot, item.id, rev));
        revisions.push_back(std::move(exact));
    }
    for (Revision& revision : revisions)
        couch::stubAttachmentsKnownSince(revision, item.attachmentsSince);
    return revisions;
}

couch::DocFailure failureOf(const QString& id, const RevId& rev, const Error& error)
{
    return {DocId(id), rev, couch::errorWord(error.kind), error.detail};
}

Result<RevId> writeSent(NodeWriter& writer, couch::SentDocument& sent, bool newEdits)
{
    if (sent.local)
        return writer.writeLocal(sent.id, *sent.local);
    SHANKE_LET(ParsedDocument document, std::move(sent.document));
    if (document.id.isEmpty())
        document.id = sent.id = DocId(QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128)));
    return writer.write(std::move(document), newEdits);
}

// A refusal names what was sent: its id, and of a replicator's document its revision.
couch::BulkDocsRow writeOne(NodeWriter& writer, couch::SentDocument sent, bool newEdits)
{
    const auto written = writeSent(writer, sent, newEdits);
    if (written)
        return {.id = sent.id, .rev = *written};
    return {.id = sent.id,
            .rev = newEdits ? std::nullopt : sent.rev,
            .error = couch::errorWord(written.error().kind),
            .reason = written.error().detail};
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
    std::vector<couch::BulkGetRow> rows;
    for (size_t i = 0; i < query.items.size(); ++i) {
        couch::BulkGetRow row{.id = query.ids[qsizetype(i)]};
        const auto& item = query.items[i];
        auto revisions = item.and_then([&](const couch::BulkGetItem& asked) {
            return revisionsFor(database.store(), snapshot, asked, query.latest);
        });
        if (revisions)
            row.revisions = *std::move(revisions);
        else
            row.failures.push_back(failureOf(row.id, item ? item->rev : RevId(), revisions.error()));
        rows.push_back(std::move(row));
    }
    return couch::encodeResponse(rows, query);
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
    for (couch::SentDocument& sent : batch.documents) {
        auto row = writeOne(writer, std::move(sent), batch.newEdits);
        // With new_edits:false a replicator wants to hear of failures only.
        if (batch.newEdits || !row.error.isEmpty())
            answer.push_back(std::move(row));
    }
    SHANKE_TRY(writer.commit());
    return couch::encodeResponse(answer);
}

} // namespace shanke
