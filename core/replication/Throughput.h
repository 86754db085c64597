// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace shanke {

// How much of something goes through in what time, learnt from the last times, the older ones counting less.
// Value.
class Throughput
{
public:
    void carried(qint64 amount, std::chrono::milliseconds elapsed);

    // Of one request; nothing while nothing is known, as below.
    std::chrono::milliseconds usualTime() const;
    std::chrono::milliseconds timeFor(qint64 amount) const;
    // How much goes through in `time`; 0: not known.
    qint64 amountIn(std::chrono::milliseconds time) const;

private:
    double m_requests = 0;
    double m_amount = 0;
    double m_time = 0; // milliseconds
};

} // namespace shanke
