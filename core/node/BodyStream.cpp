// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/BodyStream.h"

namespace shanke {

namespace {

constexpr qint64 PieceBytes = 256 * 1024;

} // namespace

BodyStream::BodyStream(std::shared_ptr<QIODevice> source, qint64 length, QIODevice* socket)
    : QObject(socket), m_source(std::move(source)), m_left(length), m_backlog(socket)
{
    m_backlog.whenLess(this, [this] { pump(); });
    pump();
}

void BodyStream::pump()
{
    QIODevice* const socket = m_backlog.socket();
    while (m_left > 0 && !m_backlog.isMuch()) {
        const QByteArray piece = m_source->read(std::min(PieceBytes, m_left));
        if (piece.isEmpty()) {
            socket->close();
            break;
        }
        m_left -= piece.size();
        socket->write(piece);
    }
    if (m_left == 0 || !socket->isOpen())
        deleteLater();
}

} // namespace shanke
