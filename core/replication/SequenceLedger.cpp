// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/SequenceLedger.h"

namespace shanke {

SequenceLedger::Ticket SequenceLedger::open(couch::Sequence upTo)
{
    m_entries.push_back({std::move(upTo)});
    return m_first + m_entries.size() - 1;
}

void SequenceLedger::close(Ticket ticket)
{
    m_entries[ticket - m_first].closed = true;
    for (; !m_entries.empty() && m_entries.front().closed; ++m_first) {
        if (!m_entries.front().upTo.isEmpty())
            m_reached = std::move(m_entries.front().upTo);
        m_entries.pop_front();
    }
}

} // namespace shanke
