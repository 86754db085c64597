// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QHash>

namespace shanke {

// How often each of many may do something: so many at once, then so many a second (a token bucket for each
// key). Remembers only whoever has used some of it lately, and a bounded number of these.
class RateLimit
{
public:
    struct Rate
    {
        double burst = 0;
        double perSecond = 0;
    };

    RateLimit(Rate rate, const Clock& clock) : m_rate(rate), m_clock(clock) {}

    // How long this one must wait for the next; zero: not at all.
    std::chrono::milliseconds waitOf(const QString& key) const;
    void spend(const QString& key);
    void giveBack(const QString& key); // what was spent for nothing

private:
    struct Bucket
    {
        double left = 0;
        std::chrono::milliseconds at{0}; // when so much was left
    };
    double leftIn(const Bucket& bucket) const;
    void forgetTheQuiet();

    Rate m_rate;
    const Clock& m_clock;
    QHash<QString, Bucket> m_buckets;
};

} // namespace shanke
