// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SyncQueue.h"

namespace shanke {

void SyncQueue::setFollowed(const QList<Subscription>& followed)
{
    m_order.clear();
    for (const Subscription& subscription : followed)
        m_order.append(subscription.database);
}

void SyncQueue::add(const Subscription& subscription)
{
    const DatabaseName& database = subscription.database;
    const auto isIt = [&](const Subscription& each) { return each.database == database; };
    if (std::any_of(m_waiting.begin(), m_waiting.end(), isIt))
        return;
    const auto place = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Subscription& each) {
        return goesBefore(database, each.database);
    });
    m_waiting.insert(place, subscription);
}

qsizetype SyncQueue::rank(const DatabaseName& database) const
{
    const qsizetype place = m_order.indexOf(database);
    return place < 0 ? m_order.size() : place;
}

} // namespace shanke
