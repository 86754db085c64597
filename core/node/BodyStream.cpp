// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/BodyStream.h"

namespace shanke {

namespace {

constexpr qint64 PieceBytes = 256 * 1024;
constexpr qint64 MostUnsent = 2 * PieceBytes;

} // namespace

BodyStream::BodyStream(std::shared_ptr<QIODevice> source, qint64 length, QIODevice* socket)
    : QObject(socket), m_source(std::move(source)), m_left(length), m_socket(socket)
{
    connect(socket, &QIODevice::bytesWritten, this, &BodyStream::pump);
    pump();
}

void BodyStream::pump()
{
    while (m_left > 0 && m_socket->bytesToWrite() < MostUnsent) {
        const QByteArray piece = m_source->read(std::min(PieceBytes, m_left));
        if (piece.isEmpty()) {
            m_socket->close();
            break;
        }
        m_left -= piece.size();
        m_socket->write(piece);
    }
    if (m_left == 0 || !m_socket->isOpen())
        deleteLater();
}

} // namespace shanke
