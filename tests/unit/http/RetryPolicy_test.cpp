// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/RetryPolicy.h"
#include "support/catch.h"

using namespace shanke;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

TEST_CASE("Waits double from two seconds to five minutes and no further", "[http][retry]")
{
    RetryPolicy policy;
    for (const milliseconds expected : {2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s, 300s})
        CHECK(policy.nextDelay(0.0) == expected);
    policy.reset();
    CHECK(policy.nextDelay(0.0) == milliseconds(2s));
}

TEST_CASE("Jitter shortens a wait by up to a half, never below", "[http][retry]")
{
    for (const double random : {0.0, 0.3, 0.999}) {
        RetryPolicy policy;
        const milliseconds delay = policy.nextDelay(random);
        CHECK(delay <= 2s);
        CHECK(delay >= 1s);
    }
    RetryPolicy early;
    RetryPolicy late;
    CHECK(early.nextDelay(0.9) < late.nextDelay(0.1));
}

TEST_CASE("A server that says when to come back is believed", "[http][retry]")
{
    RetryPolicy policy;
    CHECK(policy.nextDelay(0.0, 90s) == milliseconds(90s));
    CHECK(policy.nextDelay(0.0, 1s) == milliseconds(4s));
}

TEST_CASE("Retry-After is seconds or a date to come; anything else is nothing", "[http][retry]")
{
    const QDateTime now(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
    CHECK(parseRetryAfter("120", now) == milliseconds(120s));
    CHECK(parseRetryAfter(" Thu, 05 Mar 2026 12:01:00 GMT", now) == milliseconds(60s));
    for (const char* useless : {"", "soon", "-5", "0", "Thu, 05 Mar 2026 11:59:00 GMT", "99-99"})
        CHECK_FALSE(parseRetryAfter(useless, now));
}
