// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace shanke {

// What is known of the time beside this PC's own clock.
struct TimeKnown
{
    QDate builtOn;                                   // when this program was made; invalid: not known
    QDateTime serverSaid;                            // the newest receipt of a server; invalid: none yet
    std::optional<std::chrono::seconds> clockOffset; // of a server's clock from this PC's, as last seen
};

// Why this PC's clock cannot be right, in words: plans and submissions carry its time, and Today looks up its
// day. Some minutes are said elsewhere; here it is about hours and years.
class ClockSentence
{
    Q_DECLARE_TR_FUNCTIONS(ClockSentence)
public:
    // Empty when nothing speaks against the clock.
    static QString of(const QDateTime& now, const TimeKnown& known);
};

} // namespace shanke
