// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/SocketBacklog.h"

#include <QSslSocket>

namespace shanke {

namespace {

constexpr qint64 MostUnsent = 512 * 1024;

} // namespace

void SocketBacklog::whenLess(QObject* receiver, const std::function<void()>& proceed) const
{
    QObject::connect(m_socket, &QIODevice::bytesWritten, receiver, proceed);
    if (const auto* const encrypted = qobject_cast<QSslSocket*>(m_socket))
        QObject::connect(encrypted, &QSslSocket::encryptedBytesWritten, receiver, proceed);
}

qint64 SocketBacklog::bytes() const
{
    const auto* const encrypted = qobject_cast<QSslSocket*>(m_socket);
    return m_socket->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

bool SocketBacklog::isMuch() const
{
    return bytes() >= MostUnsent;
}

} // namespace shanke
