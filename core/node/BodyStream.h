// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/SocketBacklog.h"

#include <QObject>

#include <memory>

namespace shanke {

// Sends the bytes of a device to a socket piece by piece, as fast as the socket drains, so that a large
// attachment never lies in memory whole. A child of the socket; deletes itself at the end. A device that
// breaks off closes the connection: the client sees that the announced length did not come.
class BodyStream final : public QObject
{
public:
    BodyStream(std::shared_ptr<QIODevice> source, qint64 length, QIODevice* socket);

private:
    void pump();

    std::shared_ptr<QIODevice> m_source;
    qint64 m_left;
    SocketBacklog m_backlog;
};

} // namespace shanke
