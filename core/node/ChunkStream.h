// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/SocketBacklog.h"

#include <QObject>

#include <memory>

namespace shanke {

// Sends what a device has, and what it will have, to a socket in chunks (RFC 9112 7.1), as fast as the socket
// drains, until the device is at its end: an answer whose length nobody knows. A child of the socket; deletes
// itself at the end.
class ChunkStream final : public QObject
{
public:
    ChunkStream(std::shared_ptr<QIODevice> source, QIODevice* socket);

private:
    void pump();

    std::shared_ptr<QIODevice> m_source;
    SocketBacklog m_backlog;
    bool m_ended = false;
};

} // namespace shanke
