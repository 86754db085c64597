// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>

#include <deque>

namespace shanke::test {

// One direction of a simulated line: so many bits a second, shared in turns by all that is sent, a segment at
// a time; what has gone arrives after its way. Time is the clock's, so a run is the same every time. Lives in
// one thread.
class SimulatedWay final : public QObject
{
public:
    SimulatedWay(qint64 bitsPerSecond, std::chrono::milliseconds latency, Clock& clock);

    void send(qint64 bytes, std::function<void()> arrived);
    // What is on its way never arrives.
    void drop();

    qint64 bytes() const { return m_bytes; } // that went, also what was dropped

private:
    struct Load
    {
        qint64 left;
        std::function<void()> arrived;
    };

    void serve();
    void onSegment();
    void later(std::chrono::milliseconds delay, const std::function<void()>& action);

    Clock& m_clock;
    qint64 m_bitsPerSecond;
    std::chrono::milliseconds m_latency;
    std::deque<Load> m_loads;
    std::chrono::microseconds m_freeAt{0};
    qint64 m_bytes = 0;
    quint64 m_era = 0; // ends with a drop
    bool m_isServing = false;
};

} // namespace shanke::test
