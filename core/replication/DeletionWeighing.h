// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/Peer.h"
#include "replication/WorkQueue.h"

namespace shanke {

// Decides on the deletions that the queue holds back: lets them go, or, where more than half of the target's
// documents would be deleted, none of them. Counts those before anything is added to them. Lives in the
// peers' thread.
class DeletionWeighing final : public QObject
{
    Q_OBJECT
public:
    DeletionWeighing(Peer& target, WorkQueue& queue) : m_target(target), m_queue(queue) {}

    // `isAllQueued`: whatever the source has to say is in the queue.
    void weigh(bool isAllQueued);

signals:
    void counted();
    // Precondition: they are too many.
    void failed(const shanke::Error& error);

private:
    void count();

    Peer& m_target;
    WorkQueue& m_queue;
    std::optional<qint64> m_documents; // of the target, when a deletion came up
    bool m_isCounting = false;
};

} // namespace shanke
