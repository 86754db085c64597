// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace shanke {

// How long to wait before trying a weak link again: 2 s after the first failure, doubling to 5 min, with
// jitter so that a school's PCs do not come back all at once. A server's own Retry-After wins when it is
// longer.
class RetryPolicy
{
public:
    // The wait after one more failure. `random` in [0, 1) comes from the caller, so the policy stays
    // arithmetic.
    std::chrono::milliseconds nextDelay(double random, std::chrono::milliseconds retryAfter = {});

    // After a success, or when the network came back.
    void reset() { m_failures = 0; }

private:
    int m_failures = 0;
};

// A Retry-After field: seconds or a date (RFC 9110 10.2.3). None when it is neither, or in the past.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray& field, const QDateTime& now);

} // namespace shanke
