// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeRouter.h"
#include "support/LinkShape.h"
#include "support/SimulatedWay.h"

#include <map>

namespace shanke::test {

// A NodeRouter behind a bad line, without a socket and on the time of a clock that a test moves: rate, round
// trip, handshakes of at most six connections, and cuts, at which everything under way ends Offline, also
// when the server has acted already. Bodies weigh what they do compressed. Lives in one thread; it and the
// router outlive nothing that sends.
class SimulatedLine final : public QObject, public HttpTransport
{
public:
    SimulatedLine(NodeRouter& router, const LinkShape& shape, Clock& clock);

    void send(HttpRequest request, Continuation<HttpResponse> done) override;
    void cancelAll(const QObject& owner) override;
    Traffic traffic() const override { return {m_requests, m_up.bytes(), m_down.bytes()}; }
    QString serverAddress() const override { return QStringLiteral("http://line.test"); }

    qint64 bytesUp() const { return m_up.bytes(); }
    qint64 bytesDown() const { return m_down.bytes(); }
    int cuts() const { return m_cuts; }

private:
    struct Call
    {
        HttpRequest request;
        Continuation<HttpResponse> done;
    };

    void begin(quint64 number);
    void travel(quint64 number);
    void serve(quint64 number);
    void answer(quint64 number, HttpResponse response);
    void onConnectionFree();
    void cut();

    NodeRouter& m_router;
    LinkShape m_shape;
    Clock& m_clock;
    SimulatedWay m_up;
    SimulatedWay m_down;
    std::map<quint64, Call> m_calls; // in order
    std::deque<quint64> m_waiting;   // for a connection
    quint64 m_lastNumber = 0;
    quint64 m_era = 0; // ends with a cut
    qint64 m_requests = 0;
    int m_open = 0; // connections
    int m_idle = 0; // of them
    int m_cuts = 0;
    bool m_isCut = false;
};

} // namespace shanke::test
