// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class Engine;

// Synchronisation with the server of the account: continuous while started, once on demand. Called from the
// ui thread; the work is the engine's.
class SyncService : public QObject
{
    Q_OBJECT
public:
    explicit SyncService(Engine& engine);

    void start(); // continuous: longpoll, backoff, immediate restart after a change
    void stop();
    // One pass over everything the workspace follows; answers the status after it.
    QFuture<Result<SyncStatus>> syncOnce();
    void cancel();
    // The person has read what stopped and lets `database` go on.
    void allow(const QString& database);
    // The network may be back: a pause after a failure ends now.
    void retryNow();

    QFuture<Result<SyncSettings>> settings();
    QFuture<Result<>> setSettings(const SyncSettings& settings);
    // Files go today without regard to what was allowed for a day.
    QFuture<Result<>> sendFilesToday();

    SyncStatus status() const; // the last one signalled

signals:
    void statusChanged(const shanke::SyncStatus& status);

private:
    Engine& m_engine;
    SyncStatus m_status;
};

} // namespace shanke
