// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/CaughtUpWait.h"

#include "replication/ReplicationTuning.h"

namespace shanke {

void CaughtUpWait::begin()
{
    m_isUnderWay = true;
    ++m_turn;
    confirmLater();
    if (const auto until = m_debts.untilDue())
        m_clock.after(*until, this, [this, turn = m_turn] {
            if (turn != m_turn || !m_isUnderWay)
                return;
            m_isUnderWay = false;
            emit debtsDue();
        });
}

void CaughtUpWait::confirmLater()
{
    m_clock.after(tuning::ConfirmInterval, this, [this, turn = m_turn] {
        if (turn != m_turn || !m_isUnderWay)
            return;
        m_keeper.confirm({this, [this](const Result<>& same) {
                              if (same)
                                  confirmLater();
                              else
                                  emit failed(same.error());
                          }});
    });
}

} // namespace shanke
