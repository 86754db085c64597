// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ChangesRoute.h"

#include "node/ChangesPages.h"
#include "node/ChangesRows.h"
#include "node/ChangesStream.h"
#include "node/ChangesWait.h"
#include "node/NodeAnswer.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

// Shorter than the idle limits of the gateways that may stand between: an empty page tells that all is well.
constexpr std::chrono::milliseconds LongestWait = 25s;

std::chrono::milliseconds waitFor(const couch::ChangesQuery& query)
{
    return query.timeout > 0ms ? std::min(query.timeout, LongestWait) : LongestWait;
}

} // namespace

void ChangesRoute::answer(NodeDatabase& database, const NodeRequest& request,
                          const Continuation<HttpResponse>& done)
{
    if (request.method() != "GET" && request.method() != "POST")
        return done(methodNotAllowed("GET,HEAD,POST"));
    const auto query = couch::decodeChangesRequest(request.http).and_then([&](couch::ChangesQuery decoded) {
        return ChangesPages::resolved(database, std::move(decoded));
    });
    if (!query)
        return done(Failure(query.error()));
    if (query->continuous)
        return done(continuous(database, request.user, *query));
    const auto rows = std::make_shared<ChangesRows>(m_databases, database.name(), *query);
    auto first = rows->next();
    if (!first)
        return done(Failure(first.error()));
    if (*first || !query->longpoll || query->descending)
        return done(ChangesRows::answer(rows, *std::move(first)));
    auto* const wait = new ChangesWait(m_databases, database, *query, done); // deletes itself
    m_clock.after(waitFor(*query), wait, [wait] { wait->timeOut(); });
}

HttpResponse ChangesRoute::continuous(NodeDatabase& database, const NodeUser& user, couch::ChangesQuery query)
{
    query.timeout = waitFor(query);
    query.heartbeat = std::min(query.heartbeat, LongestWait);
    return {.status = 200,
            .headers = {{"Content-Type", "application/json"}, {"Cache-Control", "must-revalidate"}},
            .body = {},
            .source =
                std::make_shared<ChangesStream>(m_databases, database, user, std::move(query), m_clock)};
}

} // namespace shanke
