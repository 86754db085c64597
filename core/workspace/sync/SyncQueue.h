// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/sync/Subscriptions.h"

namespace shanke {

// The databases that are still to be visited, each once, in the order in which they are followed: what people
// wait for goes first, whenever it came. Pure value.
class SyncQueue
{
public:
    void setFollowed(const QList<Subscription>& followed);

    void add(const Subscription& subscription);
    Subscription takeFirst() { return m_waiting.takeFirst(); }
    bool isEmpty() const { return m_waiting.isEmpty(); }
    void clear() { m_waiting.clear(); }

    // `a` does not wait for `b`.
    bool goesBefore(const DatabaseName& a, const DatabaseName& b) const { return rank(a) < rank(b); }

private:
    qsizetype rank(const DatabaseName& database) const;

    QList<DatabaseName> m_order;
    QList<Subscription> m_waiting;
};

} // namespace shanke
