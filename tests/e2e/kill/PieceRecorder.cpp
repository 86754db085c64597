// SPDX-License-Identifier: GPL-3.0-or-later
#include "PieceRecorder.h"

#include "HttpReader.h"
#include "http/Gzip.h"

#include <QRegularExpression>
#include <QTcpSocket>

#include <deque>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestBody = 64 * 1024 * 1024;

QSet<QByteArray> piecesIn(const QByteArray& text, const QString& pattern)
{
    QSet<QByteArray> pieces;
    const QRegularExpression expression(pattern);
    auto matches = expression.globalMatch(QString::fromLatin1(text));
    while (matches.hasNext())
        pieces.insert(matches.next().captured(1).toLatin1());
    return pieces;
}

// PUT /files-…/chunk%3A<digest>: known as soon as it begins.
QSet<QByteArray> pieceOfPut(const HttpReader::Message& request)
{
    return request.firstLine.startsWith("PUT ")
               ? piecesIn(request.firstLine, u"/chunk(?::|%3A)([0-9a-f]{64})[?/ ]"_s)
               : QSet<QByteArray>();
}

QSet<QByteArray> piecesOfBulk(const HttpReader::Message& request)
{
    if (!request.firstLine.contains("/_bulk_docs "))
        return {};
    const bool isPacked = request.header("content-encoding") == "gzip";
    const QByteArray body =
        isPacked ? gunzip(request.body, LargestBody).value_or(QByteArray()) : request.body;
    return piecesIn(body, u"\"_id\":\"chunk:([0-9a-f]{64})\""_s);
}

} // namespace

class PieceRecorder::Connection : public QObject
{
public:
    Connection(PieceRecorder& recorder, QTcpSocket* client)
        : QObject(&recorder), m_recorder(recorder), m_client(client)
    {
        client->setParent(this);
        m_server.connectToHost(recorder.m_node.host(), quint16(recorder.m_node.port()));
        QObject::connect(client, &QTcpSocket::readyRead, this,
                         [this] { pass(*m_client, m_server, m_requests); });
        QObject::connect(&m_server, &QTcpSocket::readyRead, this,
                         [this] { pass(m_server, *m_client, m_responses); });
        QObject::connect(client, &QTcpSocket::disconnected, this, [this] { end(m_server); });
        QObject::connect(&m_server, &QTcpSocket::disconnected, this, [this] { end(*m_client); });
        QObject::connect(&m_server, &QTcpSocket::errorOccurred, this, [this] { end(*m_client); });
    }

private:
    static void pass(QTcpSocket& from, QTcpSocket& to, HttpReader& reader)
    {
        const QByteArray bytes = from.readAll();
        to.write(bytes);
        reader.add(bytes);
    }

    void end(QTcpSocket& other)
    {
        other.disconnectFromHost();
        deleteLater();
    }

    void asked(const HttpReader::Message& request)
    {
        const QSet<QByteArray> inBulk = piecesOfBulk(request);
        m_recorder.sent(inBulk);
        m_waiting.push_back(inBulk + pieceOfPut(request));
    }

    void answered(const HttpReader::Message& response)
    {
        const int status = response.firstLine.mid(9, 3).toInt();
        if (status < 200 || m_waiting.empty())
            return;
        if (status < 300)
            m_recorder.m_acknowledged += m_waiting.front();
        m_waiting.pop_front();
    }

    PieceRecorder& m_recorder;
    QTcpSocket* m_client;
    QTcpSocket m_server;
    std::deque<QSet<QByteArray>> m_waiting; // the pieces of each request that has no answer yet
    HttpReader m_requests{[this](const auto& request) { m_recorder.sent(pieceOfPut(request)); },
                          [this](const auto& request) { asked(request); }};
    HttpReader m_responses{[](const auto&) {}, [this](const auto& response) { answered(response); }};
};

PieceRecorder::PieceRecorder(const QUrl& node) : m_node(node)
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("The recorder cannot listen");
    connect(&m_listener, &QTcpServer::newConnection, this, &PieceRecorder::accept);
}

QUrl PieceRecorder::url() const
{
    QUrl url = m_node;
    url.setPort(m_listener.serverPort());
    return url;
}

void PieceRecorder::accept()
{
    while (QTcpSocket* client = m_listener.nextPendingConnection())
        new Connection(*this, client);
}

void PieceRecorder::sent(const QSet<QByteArray>& pieces)
{
    for (const QByteArray& piece : pieces) {
        if (m_acknowledged.contains(piece))
            m_sentAgain.append(piece);
    }
}

} // namespace shanke::test
