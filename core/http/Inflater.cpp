// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Inflater.h"

#include <zlib.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int AnyFormatBits = 15 + 32; // largest window; the header tells gzip from zlib
constexpr size_t PieceBytes = 64 * 1024;

} // namespace

struct Inflater::Stream
{
    Stream() { inflateInit2(&zlib, AnyFormatBits); }
    ~Stream() { inflateEnd(&zlib); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    z_stream zlib{};
};

Inflater::Inflater(qint64 limit) : m_stream(std::make_unique<Stream>()), m_left(limit)
{
}

Inflater::~Inflater() = default;

Result<> Inflater::add(QByteArrayView bytes, const Output& output)
{
    while (!bytes.isEmpty() && !m_atEnd) {
        const qsizetype size = std::min<qsizetype>(bytes.size(), std::numeric_limits<int>::max());
        // zlib promises not to write through next_in; its C interface merely lacks the const.
        m_stream->zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        m_stream->zlib.avail_in = static_cast<uInt>(size);
        SHANKE_TRY(inflateInput(output));
        bytes = bytes.sliced(size);
    }
    return {};
}

Result<> Inflater::inflateInput(const Output& output)
{
    std::array<char, PieceBytes> piece;
    z_stream& zlib = m_stream->zlib;
    do {
        zlib.next_out = reinterpret_cast<Bytef*>(piece.data());
        zlib.avail_out = static_cast<uInt>(piece.size());
        const int outcome = inflate(&zlib, Z_NO_FLUSH);
        if (outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR)
            return fail(ErrorKind::Protocol, u"The compressed body is damaged."_s);
        const auto produced = static_cast<qsizetype>(piece.size() - zlib.avail_out);
        m_left -= produced;
        if (m_left < 0)
            return fail(ErrorKind::TooLarge, u"The compressed body unfolds to more than is allowed."_s);
        if (produced > 0)
            SHANKE_TRY(output(QByteArrayView(piece.data(), produced)));
        m_atEnd = outcome == Z_STREAM_END;
    } while (!m_atEnd && (zlib.avail_in > 0 || zlib.avail_out == 0));
    return {};
}

Result<> Inflater::finish() const
{
    if (!m_atEnd)
        return fail(ErrorKind::Protocol, u"The compressed body was cut short."_s);
    return {};
}

} // namespace shanke
