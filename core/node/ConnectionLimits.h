// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace shanke {

// How many connections and bytes a node keeps and how long it waits for slow ones, so that nobody holds it by
// doing nothing. Wide enough for the weakest line that still carries a school. Where a limit is reached, a
// connection of whoever holds most is let go, never the newest of somebody else.
struct ConnectionLimits
{
    int most = 1500;
    int mostOfStrangers = 400; // who have not signed in, together
    int mostOfHolder = 64;     // a person, or a stranger's address
    // Connections a second over which nobody signs in, ten times as many at once; and ten times as many of
    // both where somebody has signed in before.
    double newOfAddress = 10;
    qint64 mostBytes = 64 * 1024 * 1024;             // of requests and answers under way, together
    qint64 leastSpeed = 100;                         // bytes a second of what is under way,
    std::chrono::milliseconds grace{20'000};         // over so long
    std::chrono::milliseconds longestIdle{120'000};  // without a byte either way
    std::chrono::milliseconds strangersIdle{30'000}; // of who has not signed in
    std::chrono::milliseconds handshake{20'000};     // until both agree on encryption
    std::chrono::milliseconds lookEvery{5'000};
};

} // namespace shanke
