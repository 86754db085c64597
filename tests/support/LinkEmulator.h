// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/LinkLine.h"
#include "support/LinkShape.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QUrl>

#include <random>

class QTcpSocket;

namespace shanke::test {

// A bad line in front of a server: a TCP proxy on this PC with the rate, round trip, losses and cuts of a
// LinkShape, that can be cut, frozen or taken over by a captive portal whenever a test likes. Counts what
// went over it, also what was lost by a cut. Lives in one thread and needs its events; losses are the same in
// every run.
class LinkEmulator final : public QObject
{
    Q_OBJECT
public:
    LinkEmulator(const QUrl& server, const LinkShape& shape);
    ~LinkEmulator() override;

    QUrl url() const;
    void setShape(const LinkShape& shape);

    // Every connection breaks, and what was on its way is lost; new ones break at once until restore().
    void cut();
    void restore();
    // Once, after so many more bytes both ways together; open for new connections again at once.
    void cutAfter(qint64 bytes);
    // Nothing moves, and nobody is told.
    void setFrozen(bool frozen);
    // Whatever is asked is answered with these bytes instead of by the server; empty: no longer.
    void setPortal(const QByteArray& answer);
    // The same, for the next request alone.
    void answerOnce(const QByteArray& answer);

    qint64 bytesUp() const { return m_up.bytes(); }
    qint64 bytesDown() const { return m_down.bytes(); }
    int requests() const { return m_requests; } // of HTTP, that went out
    int connections() const { return m_connections; }
    int cuts() const { return m_cuts; }

private:
    class Connection;

    void accept(QTcpSocket* client);
    void answerAsPortal(QTcpSocket* client);
    void breakAll();
    void cutBySchedule();
    std::chrono::nanoseconds delayOfLoss();
    void watchBytes();

    QTcpServer m_listener;
    QUrl m_server;
    LinkShape m_shape;
    LinkLine m_up;
    LinkLine m_down;
    QTimer m_schedule;
    std::mt19937 m_random{20260305};
    std::vector<std::unique_ptr<Connection>> m_open;
    QByteArray m_portal;
    bool m_portalOnce = false;
    qint64 m_cutAt = 0; // bytes both ways; 0: not
    int m_requests = 0;
    int m_connections = 0;
    int m_cuts = 0;
    bool m_isCut = false;
};

} // namespace shanke::test
