// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ReplicationRoutes.h"

#include "couch/RevsDiff.h"
#include "node/BulkDocsJob.h"
#include "node/BulkGetAnswer.h"
#include "node/NodeAnswer.h"
#include "node/PieceDevice.h"

namespace shanke {

using namespace Qt::StringLiterals;

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
    SHANKE_LET(auto query, couch::decodeBulkGetRequest(request.http));
    const auto answer = std::make_shared<BulkGetAnswer>(m_databases, database.name(), std::move(query));
    return PieceDevice::answer([answer] { return answer->next(); });
}

void ReplicationRoutes::bulkDocs(NodeDatabase& database, const NodeRequest& request,
                                 const Continuation<HttpResponse>& done)
{
    if (request.method() != "POST")
        return done(methodNotAllowed("POST"));
    if (database.name() == NodeDatabases::Users)
        return done(fail(ErrorKind::Forbidden, u"Users are written one by one, with PUT."_s));
    auto batch = couch::decodeBulkDocsRequest(request.http);
    if (!batch)
        return done(Failure(batch.error()));
    goOn(std::make_shared<BulkDocsJob>(m_databases, database.name(), request.user, *std::move(batch)),
         request.client.isEmpty() ? QString() : holderOf(request.user, request.client), done);
}

// Whoever is in this process holds nobody up but itself.
void ReplicationRoutes::goOn(const std::shared_ptr<BulkDocsJob>& job, const QString& owner,
                             const Continuation<HttpResponse>& done)
{
    auto isDone = job->step();
    while (owner.isEmpty() && isDone && !*isDone)
        isDone = job->step();
    if (!isDone)
        return done(Failure(isDone.error()));
    if (*isDone)
        return done(job->answer());
    m_turns.queue(owner, done.receiver(), [=, this] { goOn(job, owner, done); });
}

} // namespace shanke
