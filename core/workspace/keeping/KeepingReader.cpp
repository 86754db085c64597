// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/KeepingReader.h"

#include "base/Clock.h"
#include "platform/DatabaseNames.h"
#include "workspace/keeping/BackupShelf.h"
#include "workspace/keeping/FileMoves.h"
#include "workspace/keeping/RetentionReader.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<QString> fact(const ReadSnapshot& snapshot, const QString& name)
{
    SHANKE_LET(Statement row, snapshot.query("SELECT value FROM fact WHERE name = ?", name));
    SHANKE_LET(const bool found, row.next());
    return found ? row.text(0) : QString();
}

Result<> readLastCheck(const QString& workspace, KeepingState& state)
{
    const auto work = Connection::openToRead(workspace + u"/work.sqlite"_s);
    if (!work)
        return {}; // nothing was noted yet
    SHANKE_LET(const ReadSnapshot snapshot, (*work)->read());
    SHANKE_LET(const QString time, fact(snapshot, u"last_check"_s));
    SHANKE_LET(const QString findings, fact(snapshot, u"last_findings"_s));
    if (!time.isEmpty())
        state.lastCheck = QDateTime::fromString(time, Qt::ISODate);
    state.findings = findings.split(u'\n', Qt::SkipEmptyParts);
    return {};
}

void readAsides(const QString& workspace, KeepingState& state)
{
    const QDir databases(workspace + u"/databases"_s);
    for (const QFileInfo& file : databases.entryInfoList({u"*.damaged-*"_s}, QDir::Files)) {
        state.asideFiles.append(file.absoluteFilePath());
        state.asideBytes += file.size();
    }
    for (const QFileInfo& entry :
         QDir(workspace).entryInfoList({u"*.damaged-*"_s, u"before-restore-*"_s}, QDir::Files | QDir::Dirs)) {
        state.asideFiles.append(entry.absoluteFilePath());
        state.asideBytes += entry.isDir() ? bytesBelow(entry.absoluteFilePath()) : entry.size();
    }
}

} // namespace

Result<KeepingState> readKeeping(const ReadView& view)
{
    KeepingState state;
    state.freeBytes = view.disk.freeBytes();
    state.freeLimit = view.disk.limit();
    readAsides(view.folder, state);
    state.databaseBytes = bytesBelow(view.folder + u"/databases"_s);
    state.backups = BackupShelf(view.folder).all();
    for (const BackupEntry& backup : state.backups)
        state.backupBytes += backup.bytes;
    SHANKE_TRY(readLastCheck(view.folder, state));
    return state;
}

Result<CompactionRun::Plan> readRetentions(const ReadView& view)
{
    CompactionRun::Plan plan;
    const auto& stores = view.databases.stores;
    for (auto name = stores.keyBegin(); name != stores.keyEnd(); ++name) {
        SHANKE_LET(plan[*name], readRetention(view, *name));
    }
    return plan;
}

Result<BackupEntry> addBackup(const ReadView& view, const StopFlag& stop)
{
    SHANKE_TRY(view.disk.check(Writing::Files));
    SHANKE_LET(const BackupSet set, BackupShelf(view.folder).add(view, stop));
    return BackupEntry{set.folder, set.time, bytesBelow(set.folder)};
}

Result<BackupEntry> writeBackup(const ReadView& view, const QString& folder, const StopFlag& stop)
{
    QList<DatabaseName> databases = view.databases.stores.keys();
    std::sort(databases.begin(), databases.end());
    BackupWriter writer(view.folder, view, std::nullopt, stop);
    SHANKE_LET(const BackupSet set, writer.write(QDir(folder).absolutePath(), databases));
    BackupShelf(view.folder).rememberElsewhere(set.folder);
    return BackupEntry{set.folder, set.time, bytesBelow(set.folder)};
}

Result<> noteCheck(EngineState& state, const QStringList& findings)
{
    SHANKE_LET(Connection * work, state.work());
    SHANKE_LET(WriteTransaction transaction, work->begin(Durability::Batch));
    const auto note = [&](const QString& name, const QString& value) {
        return transaction.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", name, value);
    };
    SHANKE_TRY(note(u"last_check"_s, toIsoString(state.clock().now())));
    SHANKE_TRY(note(u"last_findings"_s, findings.join(u'\n')));
    return transaction.commit();
}

} // namespace shanke
