// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RetryPolicy.h"

#include "http/HttpDate.h"

#include <algorithm>

namespace shanke {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds FirstDelay = 2s;
constexpr milliseconds LongestDelay = 5min;
constexpr int DoublingsToLongest = 8; // 2 s * 2^8 is beyond 5 min
constexpr double JitterShare = 0.5;   // the wait is between half and the whole of the step

} // namespace

milliseconds RetryPolicy::nextDelay(double random, milliseconds retryAfter)
{
    const milliseconds step = std::min(FirstDelay * (1 << m_failures), LongestDelay);
    m_failures = std::min(m_failures + 1, DoublingsToLongest);
    const double share = 1.0 - JitterShare * std::clamp(random, 0.0, 1.0);
    const milliseconds jittered(static_cast<qint64>(static_cast<double>(step.count()) * share));
    return std::max(jittered, retryAfter);
}

std::optional<milliseconds> parseRetryAfter(const QByteArray& field, const QDateTime& now)
{
    bool isNumber = false;
    const qint64 seconds = field.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds > 0 ? std::optional<milliseconds>(std::chrono::seconds(seconds)) : std::nullopt;
    const auto date = parseHttpDate(field);
    if (!date || *date <= now)
        return std::nullopt;
    return milliseconds(now.msecsTo(*date));
}

} // namespace shanke
