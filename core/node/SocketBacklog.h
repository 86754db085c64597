// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <functional>

namespace shanke {

// How much of what was written to a socket has not left yet, encrypted or not: who writes piece by piece
// waits while it is much, so that a slow line keeps nothing in memory.
class SocketBacklog
{
public:
    explicit SocketBacklog(QIODevice* socket) : m_socket(socket) {}

    // Calls `proceed` whenever some of it has left, as long as `receiver` lives.
    void whenLess(QObject* receiver, const std::function<void()>& proceed) const;
    qint64 bytes() const;
    bool isMuch() const;

    QIODevice* socket() const { return m_socket; }

private:
    QIODevice* m_socket;
};

} // namespace shanke
