// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeConnection.h"

#include "couch/Status.h"
#include "http/Gzip.h"
#include "http/GzipDevice.h"
#include "node/PieceDevice.h"

#include <QBuffer>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 ReadAtOnce = 64 * 1024; // the rest waits at the sender
constexpr qsizetype SmallestCompressed = 1024;
constexpr qsizetype LargestAtOnce = 64 * 1024; // more of an answer goes in pieces
// A sender that is refused may go on for a while, or it would see a broken connection, not the answer.
constexpr std::chrono::milliseconds DrainTime = 30s;
constexpr std::chrono::milliseconds DrainQuiet = 2s;

using Stage = RequestReader::Stage;

QString wordOf(int status)
{
    switch (status) {
    case 413:
    case 431:
        return u"too_large"_s;
    case 501:
        return u"not_implemented"_s;
    default:
        return u"bad_request"_s;
    }
}

std::shared_ptr<QIODevice> deviceOf(const QByteArray& bytes)
{
    auto buffer = std::make_shared<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace

NodeConnection::NodeConnection(QTcpSocket* socket, NodeRouter& router, const Manner& manner, QObject* parent)
    : QObject(parent),
      m_socket(socket),
      m_router(router),
      m_manner(manner),
      m_peer(socket->peerAddress()),
      m_client(ClientAddress::keyOf(m_peer)),
      m_holder(m_client)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadAtOnce);
    m_active.start();
    connect(m_socket, &QTcpSocket::readyRead, this, &NodeConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 count) {
        m_moved += count;
        m_active.start();
        emit heldMore();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, &NodeConnection::ended);
}

qint64 NodeConnection::held() const
{
    const auto rows = m_rows.lock();
    return m_reader.held() + m_ahead.size() + m_sending + (rows ? rows->held() : 0) +
           SocketBacklog(m_socket).bytes();
}

// Who waits until a password is checked does nothing wrong.
qint64 NodeConnection::idle() const
{
    return m_reader.stage() == Stage::Decision ? 0 : m_active.elapsed();
}

bool NodeConnection::isUnderWay() const
{
    const bool isComing = m_reader.hasBegun() && wantsBytes();
    return isComing || m_isDraining || SocketBacklog(m_socket).bytes() > 0;
}

void NodeConnection::cut()
{
    m_socket->abort();
    emit ended();
}

bool NodeConnection::wantsBytes() const
{
    return m_reader.stage() == Stage::Head || m_reader.stage() == Stage::Body;
}

void NodeConnection::read()
{
    if (m_isDraining)
        return drain();
    if (std::exchange(m_isReading, true))
        return;
    while (wantsBytes() && !m_isDraining) {
        const QByteArray bytes = m_ahead.isEmpty() ? m_socket->read(ReadAtOnce) : std::exchange(m_ahead, {});
        if (bytes.isEmpty())
            break;
        m_moved += bytes.size();
        m_active.start();
        m_ahead = bytes.sliced(m_reader.add(bytes));
        advance();
    }
    m_isReading = false;
    emit heldMore();
}

void NodeConnection::advance()
{
    switch (m_reader.stage()) {
    case Stage::Decision:
        return onHead();
    case Stage::Failed:
        return refuseMalformed();
    case Stage::Complete:
        if (!m_isRefused)
            serve();
        else if (m_isSent)
            next();
        return;
    case Stage::Head:
    case Stage::Body:
        return;
    }
}

void NodeConnection::onHead()
{
    const RequestHead& head = m_reader.head();
    m_response = {
        .isHead = head.request.method == "HEAD", .isOld = head.isOld, .keepsAlive = head.keepsAlive};
    m_wantsGzip = head.request.headers.value("Accept-Encoding").contains("gzip");
    m_client = m_manner.addresses.of(m_peer, head.request.headers);
    if (!m_isKnown || m_manner.addresses.isGateway(m_peer))
        m_holder = m_client;
    m_router.turns().queue(m_holder, this, [this] { admit(); });
}

void NodeConnection::admit()
{
    const HttpRequest& request = m_reader.head().request;
    if (!m_manner.addresses.isGateway(m_peer)) {
        if (const auto ours = m_manner.hosts.check(request); !ours)
            return refuse(couch::errorResponse(ours.error()));
    }
    m_router.admit(request, m_client,
                   Continuation<NodeUser>(this, [this](const Result<NodeUser>& user) { onAdmitted(user); }));
}

void NodeConnection::onAdmitted(const Result<NodeUser>& user)
{
    const RequestHead& head = m_reader.head();
    if (!user)
        return refuse(m_router.refusal(user.error(), head.request, m_client));
    note(*user);
    const qint64 most = std::min(m_manner.largestRequest, NodeRouter::largestBody(m_user));
    if (m_user.isStranger() && head.bodyLength > most)
        return refuse(m_router.refusal({ErrorKind::Unauthorized, u"Who sends so much has to sign in."_s, {}},
                                       head.request, m_client));
    m_reader.allowBody(most);
    if (head.waitsForGo && m_reader.stage() == Stage::Body && m_ahead.isEmpty())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_reader.stage() == Stage::Body)
        return read();
    advance();
}

void NodeConnection::note(const NodeUser& user)
{
    m_user = user;
    if (user.isStranger())
        return;
    m_holder = holderOf(user, m_client);
    if (!std::exchange(m_isKnown, true))
        emit becameKnown();
}

void NodeConnection::serve()
{
    m_router.turns().queue(m_holder, this, [this] {
        m_router.answer(m_reader.take(), m_user,
                        Continuation<HttpResponse>(this,
                                                   [this](Result<HttpResponse> result) {
                                                       send(result ? *std::move(result)
                                                                   : couch::errorResponse(result.error()));
                                                   }),
                        m_client);
    });
}

// The body may still come: it is passed over, and the connection stays good.
void NodeConnection::refuse(const HttpResponse& response)
{
    m_isRefused = true;
    if (m_reader.head().bodyLength > m_manner.largestRequest)
        m_isDraining = true;
    else
        m_reader.passOverBody();
    send(response);
    if (m_isDraining)
        drain();
    else
        read();
}

void NodeConnection::refuseMalformed()
{
    const RequestProblem& problem = m_reader.problem();
    m_isDraining = true;
    if (!std::exchange(m_isRefused, true))
        send(couch::errorResponse(problem.status, wordOf(problem.status), problem.reason));
    drain();
}

void NodeConnection::send(HttpResponse response)
{
    m_response.keepsAlive = m_response.keepsAlive && !m_isDraining;
    m_rows = std::dynamic_pointer_cast<PieceDevice>(response.source);
    compress(response);
    if (response.body.size() > LargestAtOnce && !response.source) {
        m_sending = response.body.size();
        response.headers.set("Content-Length", QByteArray::number(m_sending));
        response.source = deviceOf(std::exchange(response.body, {}));
    }
    const auto framing = framingOf(response, m_response);
    m_response.keepsAlive = m_response.keepsAlive && framing != AnswerStream::Framing::Connection;
    m_socket->write(headOf(response, m_response) + response.body);
    emit heldMore();
    if (!response.source)
        return onSent(true);
    auto* const stream =
        new AnswerStream({response.source, framing, response.headers.value("Content-Length").toLongLong()},
                         m_socket, m_router.turns(), m_holder, this);
    connect(stream, &AnswerStream::finished, this, [this, stream](bool isWhole) {
        stream->deleteLater();
        onSent(isWhole);
    });
}

void NodeConnection::compress(HttpResponse& response)
{
    const bool isAnswerOfRows = !m_rows.expired();
    const bool isLarge = response.body.size() > SmallestCompressed || isAnswerOfRows;
    if (!m_wantsGzip || !isLarge || (response.source && !isAnswerOfRows) ||
        !response.headers.value("Content-Type").startsWith("application/json"))
        return;
    response.headers.set("Content-Encoding", "gzip");
    if (isAnswerOfRows || response.body.size() > LargestAtOnce)
        response.source = std::make_shared<GzipDevice>(
            isAnswerOfRows ? response.source : deviceOf(std::exchange(response.body, {})));
    else
        response.body = gzip(response.body);
}

void NodeConnection::onSent(bool isWhole)
{
    m_sending = 0;
    m_isSent = true;
    if (!isWhole)
        return cut(); // the client must not take it for the whole
    if (m_isDraining)
        return;
    if (!m_response.keepsAlive)
        return m_socket->disconnectFromHost();
    if (m_reader.stage() == Stage::Complete)
        next();
}

void NodeConnection::next()
{
    m_reader = RequestReader();
    m_isRefused = false;
    m_isSent = false;
    read();
}

void NodeConnection::drain()
{
    m_socket->skip(m_socket->bytesAvailable());
    m_ahead.clear();
    if (!m_quiet) {
        m_quiet = new QTimer(this);
        m_quiet->setSingleShot(true);
        connect(m_quiet, &QTimer::timeout, m_socket, &QTcpSocket::disconnectFromHost);
        QTimer::singleShot(DrainTime, this, &NodeConnection::cut);
    }
    m_quiet->start(DrainQuiet);
}

} // namespace shanke
