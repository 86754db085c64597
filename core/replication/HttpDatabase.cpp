// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/HttpDatabase.h"

#include "couch/Target.h"
#include "http/RetryPolicy.h"

namespace shanke {

HttpDatabase::HttpDatabase(std::shared_ptr<HttpTransport> transport, DatabaseName name,
                           std::shared_ptr<const Clock> clock)
    : m_transport(std::move(transport)), m_name(std::move(name)), m_clock(std::move(clock))
{
}

// Other databases of the server may share the transport.
HttpDatabase::~HttpDatabase()
{
    m_leaving = true;
    m_transport->cancelAll(*this);
}

QString HttpDatabase::address() const
{
    return m_transport->serverAddress() + QString::fromLatin1(couch::databasePath(name()));
}

void HttpDatabase::send(HttpRequest request, Continuation<HttpResponse> done)
{
    m_transport->send(std::move(request), {this, [this, done](Result<HttpResponse> response) {
                                               if (m_leaving)
                                                   return;
                                               if (response)
                                                   notePause(*response);
                                               done(std::move(response));
                                           }});
}

void HttpDatabase::notePause(const HttpResponse& response)
{
    const bool busy = response.status == 429 || response.status == 503;
    const auto asked =
        busy ? parseRetryAfter(response.headers.value("Retry-After"), m_clock->now()) : std::nullopt;
    m_askedPause = asked.value_or(std::chrono::milliseconds(0));
}

} // namespace shanke
