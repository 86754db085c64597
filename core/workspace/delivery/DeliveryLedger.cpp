// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/delivery/DeliveryLedger.h"

namespace shanke {

void DeliveryLedger::setCheckpoint(qint64 sequence)
{
    m_checkpoint = sequence;
    m_seen = std::max(m_seen, sequence);
    m_own.removeIf([&](const QHash<DocId, qint64>::iterator own) { return own.value() <= sequence; });
}

void DeliveryLedger::noteOwnChange(const DocId& id, qint64 sequence)
{
    m_own.insert(id, sequence);
    m_seen = std::max(m_seen, sequence);
}

void DeliveryLedger::noteArrival(const QList<DocId>& ids, qint64 sequence)
{
    for (const DocId& id : ids) {
        if (const auto own = m_own.find(id); own != m_own.end())
            *own = sequence;
    }
    m_seen = std::max(m_seen, sequence);
}

bool DeliveryLedger::isAtServer(const DocId& id, qint64 sequence) const
{
    return sequence <= m_checkpoint || (sequence <= m_seen && !m_own.contains(id));
}

} // namespace shanke
