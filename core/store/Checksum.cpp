// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Checksum.h"

#include <zlib.h>

namespace shanke {

namespace {

uLong continued(uLong checksum, QByteArrayView bytes)
{
    return crc32_z(checksum, reinterpret_cast<const Bytef*>(bytes.data()),
                   static_cast<z_size_t>(bytes.size()));
}

} // namespace

qint64 checksumOf(QByteArrayView bytes)
{
    return static_cast<qint64>(continued(0, bytes));
}

qint64 checksumOf(const DocId& id, QByteArrayView tree)
{
    return static_cast<qint64>(continued(continued(0, id.toUtf8()), tree));
}

} // namespace shanke
