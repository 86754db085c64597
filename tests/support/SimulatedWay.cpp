// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SimulatedWay.h"

namespace shanke::test {

using namespace std::chrono_literals;

namespace {

constexpr qint64 WaySegment = 1460;

} // namespace

SimulatedWay::SimulatedWay(qint64 bitsPerSecond, std::chrono::milliseconds latency, Clock& clock)
    : m_clock(clock), m_bitsPerSecond(bitsPerSecond), m_latency(latency)
{
}

void SimulatedWay::send(qint64 bytes, std::function<void()> arrived)
{
    m_loads.push_back({bytes, std::move(arrived)});
    if (!m_isServing)
        serve();
}

void SimulatedWay::drop()
{
    ++m_era;
    m_loads.clear();
    m_isServing = false;
}

void SimulatedWay::serve()
{
    m_isServing = !m_loads.empty();
    if (!m_isServing)
        return;
    const qint64 segment = std::min(m_loads.front().left, WaySegment);
    m_loads.front().left -= segment;
    m_bytes += segment;
    const std::chrono::microseconds now = m_clock.monotonic();
    m_freeAt = std::max(m_freeAt, now) + std::chrono::microseconds(segment * 8'000'000 / m_bitsPerSecond);
    later(std::chrono::ceil<std::chrono::milliseconds>(m_freeAt - now), [this] { onSegment(); });
}

void SimulatedWay::onSegment()
{
    Load load = std::move(m_loads.front());
    m_loads.pop_front();
    if (load.left > 0)
        m_loads.push_back(std::move(load));
    else
        later(m_latency, load.arrived);
    serve();
}

void SimulatedWay::later(std::chrono::milliseconds delay, const std::function<void()>& action)
{
    m_clock.after(delay, this, [this, action, era = m_era] {
        if (era == m_era)
            action();
    });
}

} // namespace shanke::test
