// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace shanke {

// How fast pieces come, and how many may be under way at once: one on a slow line, where a second would only
// make both late for the next cut, up to four on a good one. Arithmetic over what was measured.
class FetchPace
{
public:
    static constexpr int MostUnderWay = 4;

    // `bytes` came while `time` passed with something under way.
    void note(qint64 bytes, std::chrono::milliseconds time);
    // After a cut the line has to prove itself again.
    void interrupted() { m_underWay = 1; }

    int underWay() const { return m_underWay; }
    double bytesPerSecond() const { return m_bytesPerSecond; } // 0: not measured
private:
    double m_bytesPerSecond = 0;
    int m_underWay = 1;
};

} // namespace shanke
