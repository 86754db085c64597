// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/ServerAccount.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace shanke {

// A server does not take what it was shown.
struct SyncRefusal
{
    Hop hop = Hop::School;
    QByteArray challenge;                            // WWW-Authenticate: the ways to sign in that it named
    std::optional<std::chrono::seconds> clockOffset; // of its clock from this PC's
};

} // namespace shanke
