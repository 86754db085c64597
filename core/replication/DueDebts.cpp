// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/DueDebts.h"

namespace shanke {

void DueDebts::ask()
{
    if (m_isAsking || !std::exchange(m_mayBeDue, false))
        return;
    m_isAsking = true;
    m_debts.compareDue({this, [this](const Result<couch::RevsDiffAnswer>& owed) {
                            m_isAsking = false;
                            if (!owed)
                                return emit failed(owed.error());
                            m_queue.addAgain(*owed);
                            emit answered();
                        }});
}

} // namespace shanke
