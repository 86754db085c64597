// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <atomic>

namespace shanke::world {

// The event dispatcher of a world: knows whether something was posted that is not done yet, and nothing else.
// No timer of real time ever runs out here and no socket speaks, so nothing from outside comes between two
// moments.
class StillDispatcher final : public QAbstractEventDispatcher
{
public:
    // That of this thread, which must have been given one before its application was made.
    static StillDispatcher& ofThisThread();

    // True when something was posted since it was asked last. Threads that seal bundles post as well.
    bool hasNews() { return m_hasNews.exchange(false); }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier*) override {}
    void unregisterSocketNotifier(QSocketNotifier*) override {}
    void registerTimer(int, qint64, Qt::TimerType, QObject*) override {}
    bool unregisterTimer(int) override { return true; }
    bool unregisterTimers(QObject*) override { return true; }
    QList<TimerInfo> registeredTimers(QObject*) const override { return {}; }
    int remainingTime(int) override { return -1; }
    void wakeUp() override { m_hasNews = true; }
    void interrupt() override {}

private:
    std::atomic<bool> m_hasNews = false;
};

} // namespace shanke::world
