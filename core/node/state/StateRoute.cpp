// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/state/StateRoute.h"

#include "node/NodeAnswer.h"
#include "node/NodeSecurity.h"
#include "node/state/StatusJson.h"
#include "node/state/StatusPage.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool wantsPage(const NodeRequest& request)
{
    return request.http.headers.value("Accept").contains("text/html");
}

HttpResponse pageAnswer(const QByteArray& html)
{
    HttpResponse response{.status = 200,
                          .headers = {{"Content-Type", "text/html; charset=utf-8"},
                                      {"Cache-Control", "no-store"},
                                      {"Content-Security-Policy",
                                       "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
                                       "frame-ancestors 'none'"},
                                      {"X-Content-Type-Options", "nosniff"}}};
    response.body = html;
    return response;
}

} // namespace

void StateRoute::setSource(Source source, std::function<void()> check)
{
    m_source = std::move(source);
    m_check = std::move(check);
}

bool StateRoute::isFor(const NodeRequest& request)
{
    const QStringList& path = request.target.path;
    return path.size() == 2 && path[0] == u"_shanke" && (path[1] == u"state" || path[1] == u"check");
}

Result<HttpResponse> StateRoute::answer(const NodeRequest& request) const
{
    if (!m_source)
        return fail(ErrorKind::NotFound, u"missing"_s);
    SHANKE_TRY(NodeSecurity::forServerAdmins().checkAdmin(request.user));
    return request.target.path[1] == u"state" ? state(request) : check(request);
}

Result<HttpResponse> StateRoute::state(const NodeRequest& request) const
{
    if (request.method() != "GET")
        return methodNotAllowed("GET,HEAD");
    const NodeStatus status = m_source();
    if (!wantsPage(request))
        return couch::jsonResponse(toJson(status));
    return pageAnswer(statusPage(status, StatusWords::in(request.http.headers.value("Accept-Language"))));
}

// Whoever pressed the button sees the page again.
Result<HttpResponse> StateRoute::check(const NodeRequest& request) const
{
    if (request.method() != "POST")
        return methodNotAllowed("POST");
    m_check();
    if (!wantsPage(request))
        return okAnswer(202);
    return HttpResponse{.status = 303, .headers = {{"Location", "/_shanke/state"}, {"Content-Length", "0"}}};
}

} // namespace shanke
