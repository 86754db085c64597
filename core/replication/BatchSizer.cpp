// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/BatchSizer.h"

#include <algorithm>

namespace shanke {

namespace {

// A request may be so many times larger than the largest that got through.
constexpr int SizerGrowth = 4;
// What is kept of the past for each new request: a single one that waited does not change the picture, four
// have. A long time weighs for itself.
constexpr double SizerMemory = 0.75;

} // namespace

int BatchSizer::next() const
{
    const double byBytes = double(m_limits.bytes) * m_items / std::max(m_bytes, 1.0);
    const double byTime = double(m_limits.time.count()) * m_items / std::max(m_time, 1.0);
    const double most = std::min(m_most, m_limits.most);
    return m_items > 0 ? static_cast<int>(std::clamp(std::min(byBytes, byTime), 1.0, most)) : m_most;
}

void BatchSizer::measured(int items, qint64 bytes, std::chrono::milliseconds elapsed)
{
    if (items <= 0)
        return;
    m_items = m_items * SizerMemory + items;
    m_bytes = m_bytes * SizerMemory + double(bytes);
    m_time = m_time * SizerMemory + double(elapsed.count());
    m_most = std::min(m_limits.most, std::max(items * SizerGrowth, m_most));
}

void BatchSizer::lost(int items, std::chrono::milliseconds elapsed)
{
    const qint64 byTime = m_limits.time.count() * items / std::max<qint64>(elapsed.count(), 1);
    m_most = static_cast<int>(std::clamp<qint64>(byTime, 1, m_most));
}

} // namespace shanke
