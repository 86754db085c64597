// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/BatchSizer.h"

namespace shanke {

void BatchSizer::measured(int items, qint64 bytes, std::chrono::milliseconds elapsed)
{
    if (items <= 0)
        return;
    const qint64 byBytes = m_limits.bytes * items / std::max<qint64>(bytes, 1);
    const qint64 byTime = m_limits.time.count() * items / std::max<qint64>(elapsed.count(), 1);
    const qint64 most = std::min<qint64>(m_limits.most, qint64(m_next) * 2);
    m_next = static_cast<int>(std::clamp<qint64>(std::min(byBytes, byTime), 1, most));
}

} // namespace shanke
