// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/ByteCursor.h"

namespace shanke {

void appendNumber(QByteArray& out, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        out += static_cast<char>(value | 0x80);
    out += static_cast<char>(value);
}

QByteArrayView ByteCursor::bytes(quint64 count)
{
    if (count > static_cast<quint64>(m_rest.size())) {
        m_failed = true;
        return {};
    }
    const auto taken = m_rest.first(static_cast<qsizetype>(count));
    m_rest = m_rest.sliced(static_cast<qsizetype>(count));
    return taken;
}

quint64 ByteCursor::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
        const auto byte = bytes(1);
        if (byte.isEmpty())
            return 0;
        value |= static_cast<quint64>(byte[0] & 0x7f) << shift;
        if ((byte[0] & 0x80) == 0)
            return value;
    }
    m_failed = true;
    return 0;
}

} // namespace shanke
