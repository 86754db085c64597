// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LinkEmulator.h"

#include "support/LinkFlow.h"

namespace shanke::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 WindowBytes = 16 * 1024;               // what a socket takes before the line has moved it
constexpr std::chrono::nanoseconds LeastResend = 200ms; // before a lost segment is sent again

} // namespace

// A client, the server, and the two ways between them.
class LinkEmulator::Connection final : public QObject
{
public:
    Connection(LinkEmulator& link, QTcpSocket* client)
        : m_client(client),
          m_up(*m_client, m_server, link.m_up, wayOf(link)),
          m_down(m_server, *m_client, link.m_down, wayOf(link))
    {
        m_client->setParent(this);
        for (QTcpSocket* socket : {m_client, &m_server}) {
            socket->setReadBufferSize(WindowBytes);
            socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, WindowBytes);
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        }
        m_server.connectToHost(link.m_server.host(), static_cast<quint16>(link.m_server.port()));
        // The handshake of a connection is a round trip before its first byte.
        QTimer::singleShot(link.m_shape.roundTrip, Qt::PreciseTimer, this, [this] {
            m_up.open();
            m_down.open();
        });
    }

    ~Connection() override
    {
        m_client->abort();
        m_server.abort();
    }

    bool isOver() const
    {
        return m_client->state() == QAbstractSocket::UnconnectedState &&
               m_server.state() == QAbstractSocket::UnconnectedState;
    }

private:
    static LinkFlow::Way wayOf(LinkEmulator& link)
    {
        return {link.m_shape.roundTrip / 2, [&link](const QByteArray& segment) {
                    link.m_requests += segment.contains(" HTTP/1.1\r\n"); // an answer's line begins with it
                    link.watchBytes();
                    return link.delayOfLoss();
                }};
    }

    QTcpSocket* m_client;
    QTcpSocket m_server;
    LinkFlow m_up;
    LinkFlow m_down;
};

LinkEmulator::LinkEmulator(const QUrl& server, const LinkShape& shape)
    : m_server(server), m_shape(shape), m_up(shape.upBits), m_down(shape.downBits)
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = m_listener.nextPendingConnection())
            accept(client);
    });
    connect(&m_schedule, &QTimer::timeout, this, &LinkEmulator::cutBySchedule);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("No port for the line: %s", qPrintable(m_listener.errorString()));
    setShape(shape);
}

LinkEmulator::~LinkEmulator() = default;

QUrl LinkEmulator::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort()));
}

void LinkEmulator::setShape(const LinkShape& shape)
{
    m_shape = shape;
    m_up.setRate(shape.upBits);
    m_down.setRate(shape.downBits);
    m_schedule.stop();
    if (shape.cutEvery > 0ms)
        m_schedule.start(shape.cutEvery);
}

void LinkEmulator::cut()
{
    m_isCut = true;
    ++m_cuts;
    breakAll();
}

void LinkEmulator::restore()
{
    m_isCut = false;
}

void LinkEmulator::cutAfter(qint64 bytes)
{
    m_cutAt = bytesUp() + bytesDown() + bytes;
}

void LinkEmulator::setFrozen(bool frozen)
{
    m_up.setFrozen(frozen);
    m_down.setFrozen(frozen);
}

void LinkEmulator::setPortal(const QByteArray& answer)
{
    m_portal = answer;
    m_portalOnce = false;
    breakAll();
}

void LinkEmulator::answerOnce(const QByteArray& answer)
{
    setPortal(answer);
    m_portalOnce = true;
}

void LinkEmulator::accept(QTcpSocket* client)
{
    ++m_connections;
    std::erase_if(m_open, [](const auto& connection) { return connection->isOver(); });
    if (m_isCut) {
        client->abort();
        client->deleteLater();
    } else if (m_portal.isEmpty()) {
        m_open.push_back(std::make_unique<Connection>(*this, client));
    } else {
        answerAsPortal(client);
    }
}

void LinkEmulator::answerAsPortal(QTcpSocket* client)
{
    auto asked = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client, asked] {
        *asked += client->readAll();
        if (!asked->contains("\r\n\r\n") || m_portal.isEmpty())
            return;
        client->write(m_portal);
        client->disconnectFromHost();
        if (m_portalOnce)
            m_portal.clear();
    });
}

void LinkEmulator::breakAll()
{
    m_cutAt = 0;
    m_open.clear();
}

void LinkEmulator::cutBySchedule()
{
    cut();
    QTimer::singleShot(m_shape.cutLasts, this, &LinkEmulator::restore);
}

std::chrono::nanoseconds LinkEmulator::delayOfLoss()
{
    const bool lost = m_shape.loss > 0 && std::generate_canonical<double, 32>(m_random) < m_shape.loss;
    return lost ? std::max<std::chrono::nanoseconds>(m_shape.roundTrip, LeastResend) : 0ns;
}

void LinkEmulator::watchBytes()
{
    if (m_cutAt == 0 || bytesUp() + bytesDown() < m_cutAt)
        return;
    m_cutAt = 0;
    // Later, because a line is at work when it sees this.
    QMetaObject::invokeMethod(
        this,
        [this] {
            ++m_cuts;
            breakAll();
        },
        Qt::QueuedConnection);
}

} // namespace shanke::test
