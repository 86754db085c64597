// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/NodeKeeper.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "keeping/BackupShelf.h"
#include "keeping/KeepingTimes.h"
#include "keeping/RetentionReader.h"
#include "node/keeping/NodeCheck.h"
#include "node/keeping/NodeMending.h"

#include <QtConcurrent>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostPatience = 60; // seconds

// Where the plans of a space are handed in: on the desk of the same person.
Result<std::shared_ptr<const DocumentStore>> deskOfSpace(const ReadableStores& stores,
                                                         const DatabaseName& space)
{
    constexpr auto SpacePrefix = "space-"_L1;
    const QString name = space.toString();
    if (!name.startsWith(SpacePrefix))
        return nullptr;
    auto desk = stores.open(DatabaseName(u"desk-"_s + name.sliced(SpacePrefix.size())));
    if (!desk && desk.error().kind == ErrorKind::NotFound)
        return nullptr;
    return desk; // one that cannot be read names everything
}

Result<CompactionRun::Plan> retentionsIn(const ReadableStores& stores)
{
    CompactionRun::Plan plan;
    for (const DatabaseName& database : stores.names) {
        const auto store = stores.open(database);
        if (!store && isAway(store.error()))
            continue;
        SHANKE_TRY(store);
        SHANKE_LET(const auto desk, deskOfSpace(stores, database));
        SHANKE_LET(plan[database], readRetention(**store, desk.get()));
    }
    return plan;
}

// Answers the time of the newest, whether it was made now or before.
Result<QDateTime> addBackup(const QString& folder, const BackupSource& source, const DiskGuard& disk,
                            const StopFlag& stop)
{
    BackupShelf shelf(folder, NodeKeeper::BackupBudget);
    const auto newest = shelf.newest();
    const QDateTime before = newest ? newest->time : QDateTime();
    if (!KeepingTimes::isDue(before, source.now, KeepingTimes::BetweenBackups) || !shelf.isDue(source))
        return before;
    SHANKE_TRY(disk.check(Writing::Files));
    SHANKE_LET(const BackupSet made, shelf.add(source, stop));
    return made.time;
}

} // namespace

NodeKeeper::NodeKeeper(NodeDatabases& databases, DatabaseName school, std::shared_ptr<Clock> clock)
    : m_databases(databases),
      m_clock(std::move(clock)),
      m_files(databases.folder(), std::move(school)),
      m_disk(databases.folder()),
      m_record(KeepingRecord::read(databases.folder())),
      m_stop(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

NodeKeeper::~NodeKeeper()
{
    *m_stop = true;
    m_pool.waitForDone();
}

template <typename Value>
void NodeKeeper::beside(std::function<Result<Value>()> work, std::function<void(const Result<Value>&)> then)
{
    QtConcurrent::run(&m_pool, std::move(work)).then(this, std::move(then));
}

void NodeKeeper::start(const QList<RepairNote>& repairs)
{
    for (const RepairNote& repair : repairs)
        m_record.add(repair);
    if (!repairs.isEmpty())
        remember();
    m_isLooking = false;
    m_clock->after(KeepingTimes::QuickCheckAfter, this, [this, look = ++m_look] {
        if (look == m_look) // else everything was looked at already
            checkQuickly();
    });
}

// Which databases there are is always read in this thread: none is half made then.
void NodeKeeper::checkQuickly()
{
    m_isLooking = true;
    beside<QStringList>([check = NodeCheck(m_files, m_stop)] { return check.structure(); },
                        [this](const Result<QStringList>& findings) {
                            for (const QString& finding : findings.value_or(QStringList()))
                                qCCritical(logNode).noquote() << "damaged:" << finding;
                            mend();
                        });
}

void NodeKeeper::rest()
{
    m_isLooking = false;
    emit lookedAround();
    if (m_isAsked)
        return lookAround();
    m_clock->after(KeepingTimes::LookEvery, this, [this, look = ++m_look] {
        if (look == m_look) // else there was one in between
            lookAround();
    });
}

void NodeKeeper::lookAround()
{
    m_isLooking = true;
    ++m_look;
    backUp();
}

void NodeKeeper::checkSoon()
{
    m_isAsked = true;
    if (!m_isLooking)
        lookAround();
}

void NodeKeeper::backUp()
{
    const auto source = m_files.backupSource(m_clock->now());
    if (!source)
        return onBackedUp(tl::unexpected(source.error()));
    beside<QDateTime>([folder = m_files.folder(), source = *source, disk = m_disk,
                       stop = m_stop] { return addBackup(folder, source, disk, stop); },
                      [this](const Result<QDateTime>& newest) { onBackedUp(newest); });
}

void NodeKeeper::onBackedUp(const Result<QDateTime>& newest)
{
    const KeepingRecord before = m_record;
    m_record.backupTrouble = newest ? QString() : newest.error().detail;
    m_record.lastBackup = newest.value_or(before.lastBackup);
    if (m_record.backupTrouble != before.backupTrouble || m_record.lastBackup != before.lastBackup)
        remember();
    if (!newest && m_record.backupTrouble != before.backupTrouble)
        qCWarning(logNode).noquote() << "no backup was made:" << m_record.backupTrouble;
    checkWhenDue();
}

void NodeKeeper::checkWhenDue()
{
    const bool isAsked = std::exchange(m_isAsked, false);
    if (!isAsked && !KeepingTimes::isDue(m_record.lastCheck, m_clock->now(), KeepingTimes::BetweenChecks))
        return mend();
    beside<QStringList>([check = NodeCheck(m_files, m_stop)] { return check.everything(); },
                        [this](const Result<QStringList>& findings) { onChecked(findings); });
}

void NodeKeeper::onChecked(const Result<QStringList>& findings)
{
    if (!findings) {
        qCWarning(logNode).noquote() << "the check:" << findings.error().detail;
        return rest();
    }
    m_record.lastCheck = m_clock->now();
    m_record.findings = *findings;
    remember();
    for (const QString& finding : *findings)
        qCCritical(logNode).noquote() << "the check:" << finding;
    if (NodeMending(m_files).suspects().isEmpty())
        giveUpOldVersions();
    else
        mend();
}

// What this or an earlier check, or whoever asked for a database, found damaged.
void NodeKeeper::mend()
{
    m_damaged = NodeMending(m_files).suspects();
    mendNext();
}

void NodeKeeper::mendNext()
{
    if (m_damaged.isEmpty())
        return rest();
    const DatabaseName database = m_damaged.takeFirst();
    awaitReaders(database, m_databases.takeAway(database.toString()), MostPatience);
}

// An answer that is under way to somebody still reads the file: it must not be replaced below it.
void NodeKeeper::awaitReaders(const DatabaseName& database, const std::weak_ptr<const void>& readers,
                              int seconds)
{
    if (readers.expired())
        return repair(database);
    if (seconds > 0) {
        m_clock->after(1s, this, [=, this] { awaitReaders(database, readers, seconds - 1); });
        return;
    }
    m_databases.giveBack(database.toString()); // the next look tries again
    emit reopened(database.toString());
    mendNext();
}

void NodeKeeper::repair(const DatabaseName& database)
{
    beside<RepairNote>(
        [files = m_files, database, now = m_clock->now()]() -> Result<RepairNote> {
            return NodeMending(files).repair(database, now);
        },
        [this](const Result<RepairNote>& note) { onRepaired(*note); });
}

void NodeKeeper::onRepaired(const RepairNote& note)
{
    m_record.add(note);
    remember();
    m_databases.giveBack(note.database);
    emit reopened(note.database);
    mendNext();
}

void NodeKeeper::giveUpOldVersions()
{
    beside<CompactionRun::Plan>([stores = m_files.stores()] { return retentionsIn(stores); },
                                [this](const Result<CompactionRun::Plan>& plan) {
                                    if (!plan)
                                        return rest();
                                    const auto onDone = [this](const Result<CompactionReport>&) {
                                        collectPieces();
                                    };
                                    m_runs
                                        .keep(std::make_unique<CompactionRun>(
                                            finder(), *plan, Continuation<CompactionReport>(this, onDone)))
                                        .start();
                                });
}

// Only while everything can be read: what cannot may name any piece.
void NodeKeeper::collectPieces()
{
    beside<CollectionRun::Unnamed>(
        [stores = m_files.stores()] { return findUnnamed(stores); },
        [this](const Result<CollectionRun::Unnamed>& unnamed) {
            if (!unnamed)
                return rest();
            m_runs.keep(std::make_unique<CollectionRun>(finder(), *unnamed, m_clock->now()))
                .start(Continuation<int>(this, [this](const Result<int>&) { rest(); }));
        });
}

void NodeKeeper::remember()
{
    if (const auto written = m_record.write(m_files.folder()); !written)
        qCWarning(logNode).noquote() << "what was found cannot be noted:" << written.error().detail;
}

StoreFinder NodeKeeper::finder()
{
    return [this](const DatabaseName& database) {
        return m_databases.find(database.toString()).map([](NodeDatabase* found) { return &found->store(); });
    };
}

} // namespace shanke
