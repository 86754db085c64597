// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/CompressionChoice.h"
#include "http/HttpOptions.h"
#include "http/ServerAddress.h"
#include "http/ServerTransport.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>

namespace shanke {

class HttpExchange;
struct AnswerBounds;

// The network implementation of ServerTransport, over QNetworkAccessManager. Connections are kept and reused,
// up to six side by side. Redirects are answers, never followed. A system proxy is used except for this PC
// itself. Bodies are compressed where that pays on the line as it was measured, requests until the server
// refuses one. A large body has longer to go out than a small one.
// Credentials go into the Authorization field and nowhere else; a token that is refused answers 401, also
// where the server says 400. Lives in the thread that made it.
class QtHttpTransport final : public QObject, public ServerTransport
{
public:
    explicit QtHttpTransport(ServerAddress server, HttpOptions options = {});
    ~QtHttpTransport() override;

    void setCredential(const Credential& credential) override { m_credential = credential; }

    void send(HttpRequest request, Continuation<HttpResponse> done) override;
    void cancelAll(const QObject& owner) override;
    Traffic traffic() const override { return m_traffic; }
    QString serverAddress() const override { return m_server.toString(); }

    const LineSpeed& speed() const override { return m_speed; }
    std::optional<std::chrono::seconds> clockOffset() const override { return m_clockOffset; }
    const QByteArray& challenge() const override { return m_challenge; }

private:
    struct Pending;

    void dispatch(std::shared_ptr<Pending> pending, bool compress);
    void finished(const std::shared_ptr<Pending>& pending, Result<HttpResponse> result);
    AnswerBounds boundsOf(const HttpRequest& request) const;
    bool shouldCompress(const HttpRequest& request) const;
    QNetworkRequest networkRequest(const HttpRequest& request) const;
    QNetworkReply* start(const HttpRequest& request, bool compress);
    QByteArray compressed(const QByteArray& body);
    void measure(const Pending& pending, const Result<HttpResponse>& result);

    ServerAddress m_server;
    Credential m_credential;
    HttpOptions m_options;
    QNetworkAccessManager m_network;
    std::vector<std::shared_ptr<Pending>> m_pending;
    Traffic m_traffic;
    LineSpeed m_speed;
    QElapsedTimer m_sinceMeasured; // while requests are under way
    qint64 m_sentSinceMeasured = 0;
    std::optional<std::chrono::seconds> m_clockOffset;
    QByteArray m_challenge;
    CompressionChoice m_compression;
    bool m_takesCompressed = true; // the server
};

} // namespace shanke
