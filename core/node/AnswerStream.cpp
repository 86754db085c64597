// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/AnswerStream.h"

namespace shanke {

namespace {

constexpr qint64 PieceBytes = 64 * 1024;

} // namespace

AnswerStream::AnswerStream(Answer answer, QIODevice* socket, FairTurns& turns, QString owner, QObject* parent)
    : QObject(parent),
      m_answer(std::move(answer)),
      m_backlog(socket),
      m_turns(turns),
      m_owner(std::move(owner))
{
    m_backlog.whenLess(this, [this] { pump(); });
    connect(m_answer.source.get(), &QIODevice::readyRead, this, &AnswerStream::pump);
    pump();
}

void AnswerStream::pump()
{
    if (m_ended || m_waitsForTurn || m_backlog.isMuch())
        return;
    m_waitsForTurn = true;
    m_turns.queue(m_owner, this, [this] {
        m_waitsForTurn = false;
        sendPiece();
    });
}

void AnswerStream::sendPiece()
{
    const bool hasLength = m_answer.framing == Framing::Length;
    QByteArray piece(static_cast<qsizetype>(hasLength ? std::min(PieceBytes, m_answer.length) : PieceBytes),
                     Qt::Uninitialized);
    const qint64 count = piece.isEmpty() ? 0 : m_answer.source->read(piece.data(), piece.size());
    const bool isLacking = hasLength && count == 0 && m_answer.length > 0;
    if (count < 0 || isLacking)
        return finish(false);
    piece.resize(static_cast<qsizetype>(count));
    send(piece);
    m_answer.length -= count;
    if (hasLength ? m_answer.length <= 0 : m_answer.source->atEnd())
        finish(true);
    else if (count > 0)
        pump(); // else it says when it has more
}

void AnswerStream::send(const QByteArray& piece)
{
    if (piece.isEmpty())
        return;
    if (m_answer.framing == Framing::Chunks)
        m_backlog.socket()->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
    else
        m_backlog.socket()->write(piece);
}

void AnswerStream::finish(bool isWhole)
{
    m_ended = true;
    if (isWhole && m_answer.framing == Framing::Chunks)
        m_backlog.socket()->write("0\r\n\r\n");
    emit finished(isWhole);
}

} // namespace shanke
