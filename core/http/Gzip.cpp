// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Gzip.h"

#include "http/Inflater.h"

#include <zlib.h>

namespace shanke {

namespace {

constexpr int GzipWindowBits = 15 + 16; // largest window, gzip header and trailer
constexpr int DefaultMemoryLevel = 8;
// What a slow line carries at once is small, and there every byte counts more than the time of this PC.
constexpr qsizetype SmallText = 256 * 1024;

} // namespace

QByteArray gzip(QByteArrayView bytes)
{
    z_stream zlib{};
    const int level = bytes.size() <= SmallText ? Z_BEST_COMPRESSION : Z_DEFAULT_COMPRESSION;
    deflateInit2(&zlib, level, Z_DEFLATED, GzipWindowBits, DefaultMemoryLevel, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&zlib, static_cast<uLong>(bytes.size()))),
                   Qt::Uninitialized);
    zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    zlib.avail_in = static_cast<uInt>(bytes.size());
    zlib.next_out = reinterpret_cast<Bytef*>(out.data());
    zlib.avail_out = static_cast<uInt>(out.size());
    deflate(&zlib, Z_FINISH); // cannot fail: deflateBound() promised the room
    out.resize(static_cast<qsizetype>(zlib.total_out));
    deflateEnd(&zlib);
    return out;
}

Result<QByteArray> gunzip(QByteArrayView bytes, qint64 limit)
{
    Inflater inflater(limit);
    QByteArray out;
    SHANKE_TRY(inflater.add(bytes, [&out](QByteArrayView piece) -> Result<> {
        out.append(piece);
        return {};
    }));
    SHANKE_TRY(inflater.finish());
    return out;
}

} // namespace shanke
