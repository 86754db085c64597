// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/HttpTransport.h"

#include <QObject>

namespace shanke {

// The county's server as an administrator's program meets it: first asked what it is and whether the one who
// asks may set it up; then every request is tried again when the server is busy or the line breaks, a few
// times with longer and longer waits. Lives in one thread.
class PlatformConnection : public QObject
{
    Q_OBJECT
public:
    PlatformConnection(HttpTransport& transport, Clock& clock) : m_transport(transport), m_clock(clock) {}

    // NotOurServer, Unauthorized, Forbidden (no administrator), Offline: each with a sentence of what to do.
    void open(Continuation<> done);
    // The request to make a database: where it is CouchDB, with one shard.
    HttpRequest creationOf(const QString& database) const;

    void send(const HttpRequest& request, Continuation<HttpResponse> done);
    qint64 requests() const { return m_transport.traffic().requests; }
    QString address() const { return m_transport.serverAddress(); }

private:
    void attempt(const HttpRequest& request, const Continuation<HttpResponse>& done, int failures);
    void askWhoWeAre(const Continuation<>& done);
    Result<> readWelcome(const HttpResponse& response);
    static Result<> readSession(const HttpResponse& response);

    HttpTransport& m_transport;
    Clock& m_clock;
    bool m_isCouchDb = false;
};

} // namespace shanke
