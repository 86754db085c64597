// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/StrongId.h"
#include "couch/DatabaseInfo.h"
#include "http/HttpTransport.h"

#include <QObject>

#include <limits>

namespace shanke {

// One database of one server as the parts of HttpPeer share it: how to send a request, and what the server
// has shown that it can do. Nothing here knows the name of a server program; only what one answered counts.
class HttpDatabase : public QObject
{
public:
    // What was learnt from refusals; holds as long as the peer lives.
    struct Abilities
    {
        bool bulkGet = true;
        bool multipart = true;
        qint64 requestBytes = std::numeric_limits<qint64>::max(); // of a _bulk_docs that it takes
    };

    HttpDatabase(std::shared_ptr<HttpTransport> transport, DatabaseName name,
                 std::shared_ptr<const Clock> clock);
    ~HttpDatabase() override;

    const QString& name() const { return m_name.toString(); }
    // Scheme, host, port and name, without credentials.
    QString address() const;

    void send(HttpRequest request, Continuation<HttpResponse> done);
    // Sends, and answers what `decode`, a function of a HttpResponse, makes of the answer.
    template <typename T, typename Decode>
    void ask(HttpRequest request, Continuation<T> done, Decode decode);

    // Answers `value` once the server has shown that the database is in order; otherwise what it said
    // instead.
    template <typename T>
    void confirmThen(T value, Continuation<T> done);

    void cancelAll() { m_transport->cancelAll(*this); }
    Traffic traffic() const { return m_transport->traffic(); }
    std::chrono::milliseconds askedPause() const { return m_askedPause; }

    Abilities abilities;

private:
    void notePause(const HttpResponse& response);

    std::shared_ptr<HttpTransport> m_transport;
    DatabaseName m_name;
    std::shared_ptr<const Clock> m_clock;
    std::chrono::milliseconds m_askedPause{0};
    bool m_leaving = false;
};

template <typename T>
void HttpDatabase::confirmThen(T value, Continuation<T> done)
{
    ask(couch::encodeGetDatabase(name()),
        Continuation<couch::DatabaseInfo>(this,
                                          [value, done](const Result<couch::DatabaseInfo>& info) {
                                              info ? done(value) : done(Failure(info.error()));
                                          }),
        &couch::decodeDatabaseInfoResponse);
}

template <typename T, typename Decode>
void HttpDatabase::ask(HttpRequest request, Continuation<T> done, Decode decode)
{
    send(std::move(request), {this, [this, done, decode](const Result<HttpResponse>& response) {
                                  Result<T> result = response.and_then(decode);
                                  if (!result && result.error().origin.isEmpty())
                                      result.error().origin = address();
                                  done(std::move(result));
                              }});
}

} // namespace shanke
