// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace shanke {

// How many items the next request shall ask for, learnt from the last ones: as many as fit both a time and a
// number of bytes, at least one. Grows by doubling at most, shrinks at once. Pure.
class BatchSizer
{
public:
    struct Limits
    {
        int first;
        int most;
        qint64 bytes;
        std::chrono::milliseconds time;
    };

    explicit BatchSizer(const Limits& limits) : m_limits(limits), m_next(limits.first) {}

    int next() const { return m_next; }

    // A request for `items` brought `bytes` and took `elapsed`.
    void measured(int items, qint64 bytes, std::chrono::milliseconds elapsed);
    // The line was cut while a request was under way: the next one is smaller.
    void wasCut() { m_next = std::max(1, m_next / 2); }

private:
    Limits m_limits;
    int m_next;
};

} // namespace shanke
