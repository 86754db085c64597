// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Runs.h"
#include "keeping/CollectionRun.h"
#include "keeping/CompactionRun.h"
#include "keeping/DiskGuard.h"
#include "node/NodeDatabases.h"
#include "node/keeping/KeepingRecord.h"
#include "node/keeping/NodeFiles.h"

#include <QThreadPool>

namespace shanke {

class Clock;

// Looks after the files of a node while it serves: a backup for each hour of work, every day a check of
// everything, then old versions and unnamed pieces go. A damaged database is taken away from clients, made
// anew, and given back. Long reading happens in a thread beside, through
// connections of its own; what is written is written in steps of some milliseconds between the work of
// clients. One thing at a time. Lives in the node's thread; destroying it waits until reading has stopped.
class NodeKeeper final : public QObject
{
    Q_OBJECT
public:
    // `school`: the database of the school that is served, if any. `databases` must outlive it.
    NodeKeeper(NodeDatabases& databases, DatabaseName school, std::shared_ptr<Clock> clock);
    ~NodeKeeper() override;

    // `repairs`: what was done before the node served.
    void start(const QList<RepairNote>& repairs);

    // Everything is checked with the next look, which is now unless one is under way.
    void checkSoon();

    const KeepingRecord& record() const { return m_record; }
    const NodeFiles& files() const { return m_files; }
    DiskGuard& disk() { return m_disk; }

    // What all rotating backups of a node may need together: hundreds of databases change in an hour.
    static constexpr qint64 BackupBudget = qint64(10) << 30;

signals:
    // A database was made anew.
    void reopened(const QString& database);
    void lookedAround(); // until the next time

private:
    void lookAround();
    void checkQuickly();
    void backUp();
    void onBackedUp(const Result<QDateTime>& newest);
    void checkWhenDue();
    void onChecked(const Result<QStringList>& findings);
    void giveUpOldVersions();
    void collectPieces();
    void mend();
    void mendNext();
    void awaitReaders(const DatabaseName& database, const std::weak_ptr<const void>& readers, int seconds);
    void repair(const DatabaseName& database);
    void onRepaired(const RepairNote& note);
    void rest();
    void remember();
    StoreFinder finder();
    template <typename Value>
    void beside(std::function<Result<Value>()> work, std::function<void(const Result<Value>&)> then);

    NodeDatabases& m_databases;
    std::shared_ptr<Clock> m_clock;
    NodeFiles m_files;
    DiskGuard m_disk;
    KeepingRecord m_record;
    QList<DatabaseName> m_damaged; // still to be repaired this time
    bool m_isLooking = true;       // until start() says so
    bool m_isAsked = false;        // for a check of everything
    qint64 m_look = 0;             // which of the looks is waited for
    StopFlag m_stop;
    QThreadPool m_pool;
    Runs m_runs; // go before what they work on
};

} // namespace shanke
