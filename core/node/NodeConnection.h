// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/AnswerStream.h"
#include "node/ClientAddress.h"
#include "node/HostGuard.h"
#include "node/NodeRouter.h"
#include "node/RequestReader.h"
#include "node/ResponseHead.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

namespace shanke {

class PieceDevice;

// One connection of a client: reads a request, learns who asks before it takes the body, lets the router
// answer in a turn of theirs, and only then reads the next one, so that answers go back in the order of the
// requests and what is sent ahead waits at the sender. Owns the socket.
class NodeConnection final : public QObject
{
    Q_OBJECT
public:
    struct Manner
    {
        HostGuard hosts{};
        ClientAddress addresses{};
        qint64 largestRequest = NodeRouter::LargestBody;
    };

    // `manner` must outlive it.
    NodeConnection(QTcpSocket* socket, NodeRouter& router, const Manner& manner, QObject* parent);

    const QHostAddress& peer() const { return m_peer; }
    // To whom it is counted: the person who signed in last, or an address.
    const QString& holder() const { return m_holder; }
    bool isKnown() const { return m_isKnown; }
    qint64 held() const;                     // bytes in memory
    qint64 moved() const { return m_moved; } // bytes either way, in its life
    qint64 idle() const;     // milliseconds since the last of them, but while it waits for this node
    bool isUnderWay() const; // a request is coming, or an answer is going
    void cut();

signals:
    void heldMore();
    void becameKnown();
    void ended();

private:
    void read();
    bool wantsBytes() const;
    void advance();
    void onHead();
    void admit();
    void onAdmitted(const Result<NodeUser>& user);
    void note(const NodeUser& user);
    void serve();
    void refuse(const HttpResponse& response);
    void refuseMalformed();
    void send(HttpResponse response);
    void compress(HttpResponse& response);
    void onSent(bool isWhole);
    void next();
    void drain();

    QTcpSocket* m_socket; // a child
    NodeRouter& m_router;
    const Manner& m_manner;
    QHostAddress m_peer;
    QString m_client; // from where the request comes, as limits count it
    QString m_holder;
    bool m_isKnown = false;
    RequestReader m_reader;
    QByteArray m_ahead; // read already, of what comes next
    NodeUser m_user;    // of the request under way
    ResponseManner m_response;
    bool m_wantsGzip = false;
    bool m_isRefused = false; // the request; its body is passed over
    bool m_isSent = false;    // the answer
    bool m_isReading = false;
    bool m_isDraining = false;
    QTimer* m_quiet = nullptr;         // while it drains; a child
    qint64 m_sending = 0;              // bytes of the answer's body that are kept for it
    std::weak_ptr<PieceDevice> m_rows; // of the answer
    qint64 m_moved = 0;
    QElapsedTimer m_active;
};

} // namespace shanke
