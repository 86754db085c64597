// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "sqlite/StopFlag.h"
#include "workspace/values/KeepingValues.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace shanke {

class Engine;

// Looks after the files of the workspace while it is open: checks them, makes backups, gives up old versions,
// all beside the work. Called from the thread of the workspace; long reading happens in the engine's pool,
// writing in short steps of the engine thread. Goes on by itself once start() was called.
class KeepingService : public QObject
{
    Q_OBJECT
public:
    // `notes`: what was done when the workspace was opened.
    KeepingService(Engine& engine, QList<KeepingNote> notes);
    ~KeepingService() override;

    const QList<KeepingNote>& notes() const { return m_notes; }

    // From now on: a quick check soon, a whole one every day, a backup for each hour of work.
    void start();

    QFuture<Result<KeepingState>> state();
    // Reads everything and answers what is not as it was written. What is damaged is repaired at the next
    // start.
    QFuture<Result<QStringList>> checkNow();
    QFuture<Result<BackupEntry>> backUpNow();
    // Everything, with the pieces of files, into a folder that is new or empty.
    QFuture<Result<BackupEntry>> backUpTo(const QString& folder);
    // Gives up the old versions that nobody needs and makes the files small.
    QFuture<Result<CompactionReport>> compact();
    // The workspace is as in this backup when it is opened next; what is there now is kept aside.
    Result<> restoreAtNextStart(const QString& backup);
    QFuture<Result<>> setFreeLimit(qint64 bytes);
    // Instead of the disk, for tests.
    QFuture<Result<>> setGauge(std::function<qint64(const QString&)> freeBytes);

signals:
    void changed();
    // A check found damage; it is repaired at the next start.
    void damageFound(const QStringList& findings);

private:
    void lookAround();
    void doWhatIsDue(const KeepingState& state);
    void checkQuickly();
    void backUpWhenChanged();
    QFuture<Result<CompactionReport>> giveUpOldVersions();
    void tell(const Result<QStringList>& findings);

    Engine& m_engine;
    QList<KeepingNote> m_notes;
    StopFlag m_stop;
    bool m_started = false;
};

} // namespace shanke
