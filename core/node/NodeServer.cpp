// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeServer.h"

#include "base/Log.h"
#include "couch/Status.h"
#include "http/Gzip.h"
#include "http/HttpDate.h"
#include "node/BodyStream.h"
#include "node/ChunkStream.h"
#include "node/MeteredListener.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>
#include <QTimer>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 HeaderAllowance = 64 * 1024; // header fields around a body that is just within the limit
constexpr int NotModified = 304;              // has no length of its own: RFC 9110 8.6
constexpr qsizetype SmallestCompressed = 1024;
constexpr std::chrono::milliseconds DrainTime =
    30s; // how long a refused sender may go on before it is cut off

bool isWorthCompressing(const HttpResponse& response)
{
    return response.body.size() > SmallestCompressed &&
           response.headers.value("Content-Type").startsWith("application/json");
}

QByteArray methodOf(const QHttpServerRequest& request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    default:
        return "OTHER"; // no route knows it: 405
    }
}

ErrorKind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return ErrorKind::InUse;
    case QAbstractSocket::SocketAccessError: // a port below 1024
        return ErrorKind::Forbidden;
    default:
        return ErrorKind::InvalidInput;
    }
}

HttpRequest toRequest(const QHttpServerRequest& from)
{
    HttpRequest request;
    request.method = methodOf(from);
    request.target = from.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    for (const auto& [name, value] : from.headers())
        request.headers.set(name, value);
    request.body = from.body();
    return request;
}

} // namespace

NodeServer::NodeServer(NodeRouter& router) : NodeServer(router, Options())
{
}

NodeServer::NodeServer(NodeRouter& router, Options options) : m_router(router), m_options(options)
{
}

NodeServer::~NodeServer()
{
    close();
}

Result<quint16> NodeServer::listen(const QHostAddress& address, quint16 port)
{
    SHANKE_TRY(checkAddress(address));
    close();
    m_listener = new MeteredListener(m_options.largestRequest + HeaderAllowance, m_options.connections,
                                     m_options.tls, this);
    if (!m_listener->listen(address, port)) {
        const ErrorKind kind = kindOf(m_listener->serverError());
        const QString reason = m_listener->errorString();
        close();
        return fail(kind,
                    u"Cannot listen on %1 port %2: %3."_s.arg(address.toString()).arg(port).arg(reason));
    }
    connect(m_listener, &MeteredListener::exceeded, this, &NodeServer::refuseBody);
    connect(m_listener, &MeteredListener::connectionsChanged, this, &NodeServer::connectionsChanged);
    bind(m_listener);
    return m_listener->serverPort();
}

Result<> NodeServer::checkAddress(const QHostAddress& address) const
{
    if (address.isLoopback())
        return {};
    if (!m_router.users().hasAdmin())
        return fail(
            ErrorKind::Forbidden,
            u"A server that other PCs can reach needs an administrator: everybody could change everything."_s);
    if (!m_options.tls && !m_options.isBehindGateway)
        return fail(ErrorKind::Forbidden,
                    u"A server that other PCs can reach needs TLS: everybody could read everything."_s);
    return {};
}

int NodeServer::connections() const
{
    return m_listener ? m_listener->connections() : 0;
}

int NodeServer::clients() const
{
    return m_listener ? m_listener->clients() : 0;
}

void NodeServer::close()
{
    delete std::exchange(m_listener, nullptr); // and its connections, which are its children
}

bool NodeServer::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    answer(request, socket);
    return true;
}

void NodeServer::missingHandler(const QHttpServerRequest& request, QTcpSocket* socket)
{
    answer(request, socket);
}

void NodeServer::answer(const QHttpServerRequest& request, QTcpSocket* socket)
{
    m_listener->restart(socket);
    HttpRequest asked = toRequest(request);
    const bool gzipAskedFor = asked.headers.value("Accept-Encoding").contains("gzip");
    // Moved into the heap because a std::function must be copyable and a responder is not.
    const auto responder = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    m_router.handle(std::move(asked),
                    Continuation<HttpResponse>(socket,
                                               [=, this](Result<HttpResponse> result) {
                                                   HttpResponse response =
                                                       result ? *std::move(result)
                                                              : couch::errorResponse(result.error());
                                                   if (gzipAskedFor && isWorthCompressing(response)) {
                                                       response.body = gzip(response.body);
                                                       response.headers.set("Content-Encoding", "gzip");
                                                   }
                                                   send(*responder, std::move(response));
                                               }),
                    socket->peerAddress().toString());
}

void NodeServer::send(QHttpServerResponder& responder, HttpResponse response)
{
    const bool isEndless = response.source && !response.headers.contains("Content-Length");
    if (isEndless)
        response.headers.set("Transfer-Encoding", "chunked");
    else if (!response.headers.contains("Content-Length") && response.status != NotModified)
        response.headers.set("Content-Length", QByteArray::number(response.body.size()));
    response.headers.set("Date", toHttpDate(QDateTime::currentDateTimeUtc()));
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(response.status));
    for (const auto& [name, value] : response.headers.fields())
        responder.writeHeader(name, value);
    responder.writeBody(response.body);
    if (isEndless)
        new ChunkStream(response.source, responder.socket());
    else if (response.source)
        new BodyStream(response.source, response.headers.value("Content-Length").toLongLong(),
                       responder.socket());
}

void NodeServer::refuseBody(QTcpSocket* socket)
{
    // The sender must be let go on for a while, or it would see a broken connection instead of the answer.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->commitTransaction();
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
    socket->skip(socket->bytesAvailable());
    const QByteArray body =
        couch::errorResponse({ErrorKind::TooLarge, u"The request is larger than this server takes."_s, {}})
            .body;
    socket->write("HTTP/1.1 413 Payload Too Large\r\nContent-Type: application/json\r\nConnection: close\r\n"
                  "Content-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTimer::singleShot(DrainTime, socket, [socket] { socket->abort(); });
}

} // namespace shanke
