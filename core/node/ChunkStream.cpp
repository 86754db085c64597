// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ChunkStream.h"

namespace shanke {

namespace {

constexpr qint64 ChunkBytes = 64 * 1024;

} // namespace

ChunkStream::ChunkStream(std::shared_ptr<QIODevice> source, QIODevice* socket)
    : QObject(socket), m_source(std::move(source)), m_backlog(socket)
{
    m_backlog.whenLess(this, [this] { pump(); });
    connect(m_source.get(), &QIODevice::readyRead, this, &ChunkStream::pump);
    pump();
}

void ChunkStream::pump()
{
    while (!m_ended && !m_backlog.isMuch()) {
        const QByteArray chunk = m_source->read(ChunkBytes);
        if (chunk.isEmpty())
            break;
        m_backlog.socket()->write(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
    }
    if (m_ended || !m_source->atEnd())
        return;
    m_ended = true;
    m_backlog.socket()->write("0\r\n\r\n");
    deleteLater();
}

} // namespace shanke
