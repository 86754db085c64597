// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace shanke {

// How many connections a node keeps and how long it waits for slow ones, so that nobody holds it by doing
// nothing. Wide enough for the weakest line that still carries a school, and for a gateway on the same PC.
struct ConnectionLimits
{
    int most = 2000;
    int mostOfAnAddress = 200;                      // loopback, where a gateway may stand, may have them all
    qint64 mostBytes = 256 * 1024 * 1024;           // of requests that are not complete yet, together
    qint64 leastSpeed = 100;                        // bytes a second of a request under way,
    std::chrono::milliseconds grace{20'000};        // once it has taken so long
    std::chrono::milliseconds longestIdle{120'000}; // without a byte either way
    std::chrono::milliseconds lookEvery{5'000};
};

} // namespace shanke
