// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "replication/Peer.h"
#include "replication/ReplicationMemory.h"

#include <QObject>

namespace shanke {

// What of a page of changes the target lacks: asks it by _revs_diff, except where it has said so before and
// was not sent anything since. Learns how large pages may be and how far the target is. One comparison at a
// time, in the peers' thread.
class PageComparison : public QObject
{
public:
    struct Difference
    {
        couch::RevsDiffAnswer missing; // of all the page
        qint64 asked = 0;              // revisions
        qint64 found = 0;              // of these, the target lacks
    };

    PageComparison(Peer& target, ReplicationMemory& memory, Clock& clock)
        : m_target(target), m_memory(memory), m_clock(clock)
    {
    }

    // What needs no asking.
    couch::RevsDiffAnswer known(const couch::ChangesPage& page) const;
    // `readTime`: what reading the page took.
    void compare(const couch::ChangesPage& page, std::chrono::milliseconds readTime,
                 Continuation<Difference> done);
    bool isUnderWay() const { return m_isUnderWay; }

private:
    void onCompared(const couch::RevsDiffQuery& asked, const couch::RevsDiffAnswer& missing,
                    std::chrono::milliseconds elapsed);

    Peer& m_target;
    ReplicationMemory& m_memory;
    Clock& m_clock;
    bool m_isUnderWay = false;
};

} // namespace shanke
