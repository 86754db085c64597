// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/FairTurns.h"
#include "node/SocketBacklog.h"

#include <memory>

namespace shanke {

// Sends what a device has, and what it will have, to a socket piece by piece, each in a turn of whoever asked
// and only as fast as the socket drains, so that an answer of any size holds little memory and nobody up.
// Its length is announced, or it goes in chunks (RFC 9112 7.1), or until the connection ends. A device that
// breaks off is told by finished(false): the client must see that something lacks.
class AnswerStream final : public QObject
{
    Q_OBJECT
public:
    enum class Framing { Length, Chunks, Connection };
    struct Answer
    {
        std::shared_ptr<QIODevice> source;
        Framing framing = Framing::Length;
        qint64 length = 0; // with Framing::Length
    };

    AnswerStream(Answer answer, QIODevice* socket, FairTurns& turns, QString owner, QObject* parent);

signals:
    void finished(bool isWhole);

private:
    void pump();
    void sendPiece();
    void send(const QByteArray& piece);
    void finish(bool isWhole);

    Answer m_answer;
    SocketBacklog m_backlog;
    FairTurns& m_turns;
    QString m_owner;
    bool m_waitsForTurn = false;
    bool m_ended = false;
};

} // namespace shanke
