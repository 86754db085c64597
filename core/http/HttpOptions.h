// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <chrono>
#include <optional>

namespace shanke {

// How a server is spoken to.
struct HttpOptions
{
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(60);
    qint64 largestAnswer = 64 * 1024 * 1024; // bytes, unfolded; not for a sink
    std::optional<Digest> certificate{};     // the only one that is accepted; none: those this PC trusts
    // X-Shanke-Device: as which PC of the person it speaks, percent-encoded; empty: it is not said.
    QByteArray device{};
};

} // namespace shanke
