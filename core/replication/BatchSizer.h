// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace shanke {

// How many items the next request shall ask for, learnt from the last ones: as many as fit both a time and a
// number of bytes, at least one. Grows to a few times of what got through, shrinks at once. Pure.
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

    explicit BatchSizer(const Limits& limits) : m_limits(limits), m_most(limits.first) {}

    int next() const;
    // From now on a request shall take so long.
    void aimAt(std::chrono::milliseconds time) { m_limits.time = time; }

    // A request for `items` brought `bytes` and kept the line busy for `elapsed`.
    void measured(int items, qint64 bytes, std::chrono::milliseconds elapsed);
    // A request for `items` did not come through in `elapsed`, nor did any other.
    void lost(int items, std::chrono::milliseconds elapsed);

private:
    Limits m_limits;
    int m_most; // that may be tried
    // Of the last requests, the older ones counting less.
    double m_items = 0;
    double m_bytes = 0;
    double m_time = 0; // milliseconds
};

} // namespace shanke
