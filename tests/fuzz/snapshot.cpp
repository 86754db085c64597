// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever file comes in as a snapshot: an error, or facts that can be written and read back; what unfolds
// stays within its limit.
#include "snapshot/Decompressor.h"
#include "snapshot/SnapshotReader.h"

#include <QBuffer>

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = SnapshotReader::open(buffer);
    if (reader && !SnapshotFacts::fromJson(reader->facts().toJson()))
        __builtin_trap();
    constexpr qint64 limit = 1 << 20;
    qint64 unfolded = 0;
    Decompressor decompressor(limit, [&](QByteArrayView piece) -> Result<> {
        unfolded += piece.size();
        return {};
    });
    const auto added = decompressor.add(reader ? buffer.readAll() : bytes);
    if (unfolded > limit || (!added && decompressor.finish()))
        __builtin_trap();
    return 0;
}
