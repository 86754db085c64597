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

} // namespace shanke
