// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace shanke {

// How often the files of a workspace and of a node are looked after while they are in use.
struct KeepingTimes
{
    // The first minutes of a start belong to people.
    static constexpr std::chrono::seconds QuickCheckAfter{20};
    static constexpr std::chrono::minutes LookEvery{5};
    static constexpr std::chrono::hours BetweenChecks{24};
    static constexpr std::chrono::hours BetweenBackups{1};

    // A clock that jumped back makes nothing wait for ever. What was never done is due.
    static bool isDue(const QDateTime& last, const QDateTime& now, std::chrono::seconds pause)
    {
        return !last.isValid() || std::abs(last.secsTo(now)) >= pause.count();
    }
};

} // namespace shanke
