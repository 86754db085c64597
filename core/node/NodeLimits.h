// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeUser.h"
#include "node/RateLimit.h"

namespace shanke {

// How many requests a person, or somebody who has not signed in, may make: far more than a client of this
// program ever needs, and few enough that one that has gone mad leaves the others their share. Server
// administrators and whoever is in this process are not limited.
class NodeLimits
{
public:
    explicit NodeLimits(const Clock& clock);

    // Counts a request. Zero: it may go on; else how long to wait.
    std::chrono::milliseconds pauseFor(const NodeUser& user, const QString& client);

private:
    RateLimit m_users;
    RateLimit m_strangers; // by address
};

} // namespace shanke
