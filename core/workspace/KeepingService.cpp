// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/KeepingService.h"

#include "base/Log.h"
#include "keeping/BackupShelf.h"
#include "keeping/KeepingTimes.h"
#include "platform/DatabaseNames.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/keeping/KeepingReader.h"
#include "workspace/keeping/Restoration.h"
#include "workspace/keeping/WorkspaceCheck.h"
#include "workspace/reading/ReadView.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<> rewriteAll(EngineState& state)
{
    const auto& stores = state.databases().open().stores;
    for (auto store = stores.begin(); store != stores.end(); ++store) {
        SHANKE_LET(const StoreInfo info, (*store)->info(*(*store)->read()));
        const bool hasRoom =
            state.databases().disk().freeBytes() > 2 * info.fileBytes + state.databases().disk().limit();
        if (!holdsPieces(store.key()) && hasRoom)
            SHANKE_TRY((*store)->rewrite());
    }
    return {};
}

Result<CompactionReport> finished(EngineState& state, CompactionReport report)
{
    SHANKE_TRY(rewriteAll(state));
    report.bytesAfter = 0;
    for (const DocumentStore* store : state.databases().open().stores) {
        SHANKE_LET(const StoreInfo info, store->info(*store->read()));
        report.bytesAfter += info.fileBytes;
    }
    return report;
}

} // namespace

KeepingService::KeepingService(Engine& engine, QList<KeepingNote> notes)
    : m_engine(engine), m_notes(std::move(notes)), m_stop(std::make_shared<std::atomic_bool>(false))
{
}

// What reads in the pool ends, so that closing does not wait for it.
KeepingService::~KeepingService()
{
    *m_stop = true;
}

void KeepingService::start()
{
    if (std::exchange(m_started, true))
        return;
    m_engine.clock().after(KeepingTimes::QuickCheckAfter, this, [this] { checkQuickly(); });
    m_engine.clock().after(KeepingTimes::LookEvery, this, [this] { lookAround(); });
}

void KeepingService::lookAround()
{
    state().then(this, [this](const Result<KeepingState>& state) {
        if (state)
            doWhatIsDue(*state);
        m_engine.clock().after(KeepingTimes::LookEvery, this, [this] { lookAround(); });
    });
}

void KeepingService::doWhatIsDue(const KeepingState& state)
{
    const QDateTime now = m_engine.clock().now();
    const QDateTime backedUp = state.backups.isEmpty() ? QDateTime() : state.backups.front().time;
    if (KeepingTimes::isDue(backedUp, now, KeepingTimes::BetweenBackups))
        backUpWhenChanged();
    if (KeepingTimes::isDue(state.lastCheck.value_or(QDateTime()), now, KeepingTimes::BetweenChecks))
        checkNow().then(this, [this](const Result<QStringList>& findings) {
            if (findings && findings->isEmpty())
                giveUpOldVersions();
        });
}

void KeepingService::checkQuickly()
{
    m_engine
        .read([stop = m_stop](const ReadView& view) {
            return WorkspaceCheck(view, stop, WorkspaceCheck::markingIn(view.folder)).structure();
        })
        .then(this, [this](const Result<QStringList>& findings) { tell(findings); });
}

void KeepingService::backUpWhenChanged()
{
    m_engine
        .read([stop = m_stop](const ReadView& view) -> Result<BackupEntry> {
            BackupShelf shelf(view.folder);
            if (!shelf.isDue(backupSource(view, stop)))
                return BackupEntry{};
            return addBackup(view, stop);
        })
        .then(this, [this](const Result<BackupEntry>& made) {
            if (!made)
                qCWarning(logWorkspace).noquote() << "no backup was made:" << made.error().detail;
            else if (!made->folder.isEmpty())
                emit changed();
        });
}

QFuture<Result<CompactionReport>> KeepingService::giveUpOldVersions()
{
    const Answer<CompactionReport> answer;
    m_engine.read([](const ReadView& view) { return readRetentions(view); })
        .then(this, [this, answer](const Result<CompactionRun::Plan>& plan) {
            if (!plan)
                return answer(tl::unexpected(plan.error()));
            m_engine.run([plan = *plan, answer](EngineState& state) -> Result<> {
                const auto find = [&state](const DatabaseName& name) { return state.databases().find(name); };
                state.runs()
                    .keep(std::make_unique<CompactionRun>(find, plan,
                                                          Continuation<CompactionReport>(&state, answer)))
                    .start();
                return {};
            });
        });
    return answer.future();
}

QFuture<Result<KeepingState>> KeepingService::state()
{
    return m_engine.read([](const ReadView& view) { return readKeeping(view); });
}

QFuture<Result<QStringList>> KeepingService::checkNow()
{
    const auto checked = m_engine.read([stop = m_stop](const ReadView& view) {
        return WorkspaceCheck(view, stop, WorkspaceCheck::markingIn(view.folder)).everything();
    });
    return QFuture(checked).then(this, [this](const Result<QStringList>& findings) {
        if (findings)
            m_engine.run([findings = *findings](EngineState& state) -> Result<> {
                SHANKE_LET(Connection * work, state.work().open());
                return noteCheck(*work, findings, state.clock().now());
            });
        tell(findings);
        return findings;
    });
}

void KeepingService::tell(const Result<QStringList>& findings)
{
    if (!findings && findings.error().kind != ErrorKind::Cancelled)
        qCWarning(logWorkspace).noquote() << "the check:" << findings.error().detail;
    if (findings && !findings->isEmpty())
        emit damageFound(*findings);
    emit changed();
}

QFuture<Result<BackupEntry>> KeepingService::backUpNow()
{
    const auto made = m_engine.read([stop = m_stop](const ReadView& view) { return addBackup(view, stop); });
    return QFuture(made).then(this, [this](const Result<BackupEntry>& entry) {
        emit changed();
        return entry;
    });
}

QFuture<Result<BackupEntry>> KeepingService::backUpTo(const QString& folder)
{
    return m_engine.read([folder, stop = m_stop](const ReadView& view) -> Result<BackupEntry> {
        return writeBackup(view, folder, stop);
    });
}

QFuture<Result<CompactionReport>> KeepingService::compact()
{
    const Answer<CompactionReport> answer;
    giveUpOldVersions().then(this, [this, answer](const Result<CompactionReport>& report) {
        if (!report)
            return answer(report);
        m_engine.run([report = *report, answer](EngineState& state) -> Result<> {
            answer(finished(state, report));
            return {};
        });
    });
    return answer.future();
}

Result<> KeepingService::restoreAtNextStart(const QString& backup)
{
    return Restoration::wish(m_engine.folder(), backup);
}

QFuture<Result<>> KeepingService::setFreeLimit(qint64 bytes)
{
    return m_engine.run([bytes](EngineState& state) -> Result<> {
        SHANKE_TRY(state.folder().setFreeSpaceLimit(bytes));
        state.databases().disk().setLimit(bytes);
        return {};
    });
}

QFuture<Result<>> KeepingService::setGauge(std::function<qint64(const QString&)> freeBytes)
{
    return m_engine.run([freeBytes](EngineState& state) -> Result<> {
        state.databases().disk().setGauge(freeBytes);
        return {};
    });
}

} // namespace shanke
