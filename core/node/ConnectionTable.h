// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/ConnectionLimits.h"
#include "node/NodeConnection.h"

#include <QHash>

namespace shanke {

// The connections of a node, kept within its limits: where there are too many, or too much is under way, one
// of whoever holds most is let go, the longest idle or the one that holds most, and not the newest. Lets go
// as well of who sends or reads drop by drop, or does nothing for long. Owns the connections.
class ConnectionTable final : public QObject
{
    Q_OBJECT
public:
    // `addresses` must outlive it: what comes from a gateway is not one client's.
    ConnectionTable(const ConnectionLimits& limits, const ClientAddress& addresses, QObject* parent);

    void add(NodeConnection* connection);
    int size() const { return int(m_watches.size()); }
    int clients() const; // how many PCs they come from

signals:
    void changed();

private:
    struct Watch
    {
        QElapsedTimer window; // of which the speed is looked at
        qint64 movedBefore = 0;
        qint64 held = 0; // as last told
    };
    using Counted = std::function<bool(const NodeConnection&)>;

    void remove(NodeConnection* connection);
    void keepWithin(NodeConnection* newest);
    void keepCount(int most, const Counted& isCounted, NodeConnection* newest);
    void noteHeld(NodeConnection* connection);
    void keepBytes();
    void look();
    bool isTooSlow(const NodeConnection& connection, Watch& watch) const;
    bool isOfGateway(const NodeConnection& connection) const;

    ConnectionLimits m_limits;
    const ClientAddress& m_addresses;
    QHash<NodeConnection*, Watch> m_watches;
    qint64 m_held = 0; // of all, as last told
};

} // namespace shanke
