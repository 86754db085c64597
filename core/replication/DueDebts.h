// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/DebtKeeper.h"
#include "replication/WorkQueue.h"

namespace shanke {

// Asks, when their time may have come, which debts the target still lacks, and puts these into the queue
// again. Lives in the peers' thread.
class DueDebts final : public QObject
{
    Q_OBJECT
public:
    DueDebts(DebtKeeper& debts, WorkQueue& queue) : m_debts(debts), m_queue(queue) {}

    // Some may be due again: by time alone, or at the start.
    void setMayBeDue() { m_mayBeDue = true; }
    void ask();
    bool isAsking() const { return m_isAsking; }

signals:
    void answered();
    void failed(const shanke::Error& error);

private:
    DebtKeeper& m_debts;
    WorkQueue& m_queue;
    bool m_mayBeDue = true;
    bool m_isAsking = false;
};

} // namespace shanke
