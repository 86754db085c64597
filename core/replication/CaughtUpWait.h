// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/CheckpointKeeper.h"
#include "replication/DebtKeeper.h"

namespace shanke {

// The time in which everything is at the target and more is awaited. Debts become due by time alone, and a
// database can be made anew without a word: both are looked after. Lives in the peers' thread.
class CaughtUpWait final : public QObject
{
    Q_OBJECT
public:
    CaughtUpWait(CheckpointKeeper& keeper, const DebtKeeper& debts, Clock& clock)
        : m_keeper(keeper), m_debts(debts), m_clock(clock)
    {
    }

    void begin();
    void end() { m_isUnderWay = false; }
    bool isUnderWay() const { return m_isUnderWay; }

signals:
    void debtsDue(); // and with that it is over
    // A peer no longer holds what was recorded.
    void failed(const shanke::Error& error);

private:
    void confirmLater();

    CheckpointKeeper& m_keeper;
    const DebtKeeper& m_debts;
    Clock& m_clock;
    quint64 m_turn = 0; // names the wait: an outdated timer does nothing
    bool m_isUnderWay = false;
};

} // namespace shanke
