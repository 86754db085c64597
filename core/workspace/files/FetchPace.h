// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <optional>

namespace shanke {

// What is known of the files that are wanted: a copy travels to reading threads. Pure value.
struct FetchFacts
{
    QHash<QByteArray, bool> pausedByFile; // raw digests
    double bytesPerSecond = 0;            // 0: not measured
    bool isHeld = false;                  // the day's budget of the line is used up

    // Nothing when no speed was measured.
    std::optional<std::chrono::seconds> timeFor(qint64 bytes) const;
};

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
