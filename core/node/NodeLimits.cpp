// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeLimits.h"

namespace shanke {

namespace {

// A first synchronisation over the school's own network, and one that goes on: chunks come one a request.
constexpr RateLimit::Rate OfUser{.burst = 2000, .perSecond = 100};
// Before signing in there is little to ask.
constexpr RateLimit::Rate OfStranger{.burst = 200, .perSecond = 20};

} // namespace

NodeLimits::NodeLimits(const Clock& clock) : m_users(OfUser, clock), m_strangers(OfStranger, clock)
{
}

std::chrono::milliseconds NodeLimits::pauseFor(const NodeUser& user, const QString& client)
{
    if (client.isEmpty() || user.isServerAdmin())
        return {};
    RateLimit& limit = user.name.isEmpty() ? m_strangers : m_users;
    const QString& key = user.name.isEmpty() ? client : user.name;
    const auto pause = limit.waitOf(key);
    if (pause.count() == 0)
        limit.spend(key);
    return pause;
}

} // namespace shanke
