// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace shanke {

// How long a line holds between two cuts and how long it stays away, learnt from the cuts there were. The
// last ones count most, for a line changes with the hour and the weather. Pure: times are those of a clock
// that only grows.
class CutHistory
{
public:
    using Time = std::chrono::milliseconds;

    // Each may be told again and again: the server has answered; nothing of it is heard.
    void up(Time now);
    void down(Time now);
    // Nothing is asked any more, so nothing is learnt of how long it holds.
    void rest() { m_upSince.reset(); }

    // How much longer the line may be expected to hold: until it was cut before; past that moment, the longer
    // the longer it has held since.
    Time holdsOn(Time now) const;
    // The line is away, and no longer than it usually was: it may be back any moment.
    bool isUsualCut(Time now) const;

private:
    std::optional<Time> m_upSince;
    std::optional<Time> m_downSince;
    std::optional<Time> m_held;
    std::optional<Time> m_away;
};

} // namespace shanke
