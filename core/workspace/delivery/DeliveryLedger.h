// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QHash>

namespace shanke {

// Which changes of one database the server has: those up to the checkpoint of the push, and those that came
// from the server since. A document that came while a change of ours was still waiting goes on waiting. Pure
// value.
class DeliveryLedger
{
public:
    // Everything up to `sequence` is at the server, as the checkpoint says.
    void setCheckpoint(qint64 sequence);
    qint64 checkpoint() const { return m_checkpoint; }

    // Up to where changes have been told apart into ours and the server's. What comes later counts as ours.
    qint64 seenUpTo() const { return m_seen; }
    void noteOwnChange(const DocId& id, qint64 sequence);
    // `ids` came from the server, and with that the database stands at `sequence`.
    void noteArrival(const QList<DocId>& ids, qint64 sequence);

    bool isAtServer(const DocId& id, qint64 sequence) const;
    // Documents with a change of ours that the server lacks.
    const QHash<DocId, qint64>& waiting() const { return m_own; }

private:
    qint64 m_checkpoint = 0;
    qint64 m_seen = 0;
    QHash<DocId, qint64> m_own; // sequence of the newest change, after the checkpoint
};

} // namespace shanke
