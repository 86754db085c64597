// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/GzipDevice.h"

#include <zlib.h>

namespace shanke {

namespace {

constexpr int GzipBits = 15 + 16; // largest window, gzip header and trailer
constexpr int MemoryLevel = 8;
constexpr qint64 PieceRead = 64 * 1024;

} // namespace

struct GzipDevice::Stream
{
    Stream()
    {
        deflateInit2(&zlib, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipBits, MemoryLevel, Z_DEFAULT_STRATEGY);
    }
    ~Stream() { deflateEnd(&zlib); }

    z_stream zlib{};
};

GzipDevice::GzipDevice(std::shared_ptr<QIODevice> source)
    : m_stream(std::make_unique<Stream>()), m_source(std::move(source))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

GzipDevice::~GzipDevice() = default;

qint64 GzipDevice::readData(char* data, qint64 most)
{
    if (m_buffer.isEmpty() && !m_isComplete) {
        QByteArray piece(static_cast<qsizetype>(PieceRead), Qt::Uninitialized);
        const qint64 count = m_source->read(piece.data(), piece.size());
        if (count < 0)
            return -1;
        piece.resize(static_cast<qsizetype>(count));
        m_isComplete = m_source->atEnd();
        fold(piece, m_isComplete ? Z_FINISH : Z_SYNC_FLUSH);
    }
    const qint64 count = std::min<qint64>(most, m_buffer.size());
    std::copy_n(m_buffer.constData(), count, data);
    m_buffer.remove(0, count);
    return count;
}

void GzipDevice::fold(const QByteArray& bytes, int flush)
{
    z_stream& zlib = m_stream->zlib;
    zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    zlib.avail_in = static_cast<uInt>(bytes.size());
    QByteArray piece(static_cast<qsizetype>(PieceRead), Qt::Uninitialized);
    do {
        zlib.next_out = reinterpret_cast<Bytef*>(piece.data());
        zlib.avail_out = static_cast<uInt>(piece.size());
        deflate(&zlib, flush);
        m_buffer.append(piece.constData(), piece.size() - static_cast<qsizetype>(zlib.avail_out));
    } while (zlib.avail_out == 0);
}

} // namespace shanke
