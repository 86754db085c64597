// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/RateLimit.h"

#include <cmath>

namespace shanke {

namespace {

constexpr qsizetype MostBuckets = 20'000;

} // namespace

std::chrono::milliseconds RateLimit::waitOf(const QString& key) const
{
    const auto bucket = m_buckets.constFind(key);
    if (bucket == m_buckets.constEnd())
        return {};
    const double lacking = 1 - leftIn(*bucket);
    if (lacking <= 0)
        return {};
    return std::chrono::milliseconds(qint64(std::ceil(1000 * lacking / m_rate.perSecond)));
}

void RateLimit::spend(const QString& key)
{
    if (m_buckets.size() >= MostBuckets && !m_buckets.contains(key))
        forgetTheQuiet();
    const auto bucket = m_buckets.constFind(key);
    const double left = bucket == m_buckets.constEnd() ? m_rate.burst : leftIn(*bucket);
    m_buckets.insert(key, {std::max(left - 1, 0.0), m_clock.monotonic()});
}

void RateLimit::giveBack(const QString& key)
{
    const auto bucket = m_buckets.find(key);
    if (bucket != m_buckets.end())
        *bucket = {std::min(leftIn(*bucket) + 1, m_rate.burst), m_clock.monotonic()};
}

double RateLimit::leftIn(const Bucket& bucket) const
{
    const double seconds = std::chrono::duration<double>(m_clock.monotonic() - bucket.at).count();
    return std::min(bucket.left + seconds * m_rate.perSecond, m_rate.burst);
}

void RateLimit::forgetTheQuiet()
{
    m_buckets.removeIf([this](const auto& entry) { return leftIn(entry.value()) >= m_rate.burst; });
    if (m_buckets.size() >= MostBuckets) // so many at once are not a school
        m_buckets.clear();
}

} // namespace shanke
