// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>

namespace shanke {

// Says that a store has changed, once for many changes: whoever listens then pulls the changes since what it
// has seen. Lives in the thread that opened the store; announcements come from the writer's.
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    // `upTo` is the sequence of the newest committed change.
    void announce(qint64 upTo);

signals:
    void changed(qint64 upTo);

private:
    void deliver();

    std::atomic<qint64> m_upTo = 0;
    std::atomic<bool> m_underWay = false; // a delivery is queued
};

} // namespace shanke
