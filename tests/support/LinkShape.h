// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace shanke::test {

// What a line is like. Zero means: as good as this PC can be, or never. Pure value.
struct LinkShape
{
    qint64 downBits = 0; // a second, towards the PC; shared by all connections
    qint64 upBits = 0;   // a second, towards the server
    std::chrono::milliseconds roundTrip{0};
    double loss = 0; // share of segments that arrive only when they were sent again
    std::chrono::milliseconds cutEvery{0};
    std::chrono::milliseconds cutLasts{0};

    // The same line with time running so many times faster.
    LinkShape faster(int times) const;
};

// The lines of the schools.
namespace links {

LinkShape intranet();
LinkShape village(); // 4/1 Mbit/s, 80 ms
LinkShape point();   // 2/0.5 Mbit/s, 150 ms
LinkShape worst();   // 256/64 kbit/s, 600 ms, cut once a minute

} // namespace links

} // namespace shanke::test
