// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/KeepingReader.h"

#include "base/Clock.h"
#include "keeping/BackupShelf.h"
#include "keeping/FileMoves.h"
#include "keeping/RetentionReader.h"
#include "platform/DatabaseNames.h"
#include "sqlite/Connection.h"
#include "workspace/folder/WorkSchema.h"

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

// What only this PC knows, and who works here.
Result<> copyNotes(const ReadView& view, const QString& folder, const StopFlag& stop)
{
    const QString notes = view.folder + u"/work.sqlite"_s;
    if (QFileInfo::exists(notes)) {
        SHANKE_LET(const auto work, Connection::open(notes, OpenMode::MustExist, workSchema()));
        SHANKE_TRY(work->copyTo(folder + u"/work.sqlite"_s, stop));
    }
    return copyFile(view.folder + u"/workspace.json"_s, folder + u"/workspace.json"_s);
}

// Where what stands in the database is handed in; null: nowhere. A desk that cannot be read names everything.
Result<const DocumentStore*> deskBeside(const ReadView& view, const DatabaseName& database)
{
    if (database != spaceOf(view.account.user))
        return nullptr;
    const auto desk = view.databases.find(deskOf(view.account.user));
    if (!desk && desk.error().kind != ErrorKind::NotFound)
        return tl::unexpected(desk.error());
    return desk.value_or(nullptr);
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
    for (auto store = stores.begin(); store != stores.end(); ++store) {
        SHANKE_LET(const DocumentStore* desk, deskBeside(view, store.key()));
        SHANKE_LET(plan[store.key()], readRetention(**store, desk));
    }
    return plan;
}

BackupSource backupSource(const ReadView& view, const StopFlag& stop)
{
    return {view.databases.readable(), view.now, {view.account.user}, [&view, stop](const QString& folder) {
                return copyNotes(view, folder, stop);
            }};
}

Result<BackupEntry> addBackup(const ReadView& view, const StopFlag& stop)
{
    SHANKE_TRY(view.disk.check(Writing::Files));
    SHANKE_LET(const BackupSet set, BackupShelf(view.folder).add(backupSource(view, stop), stop));
    return BackupEntry{set.folder, set.time, bytesBelow(set.folder)};
}

Result<BackupEntry> writeBackup(const ReadView& view, const QString& folder, const StopFlag& stop)
{
    const BackupSource source = backupSource(view, stop);
    BackupWriter writer(source, std::nullopt, stop);
    SHANKE_LET(const BackupSet set, writer.write(QDir(folder).absolutePath(), source.stores.names));
    BackupShelf(view.folder).rememberElsewhere(set.folder);
    return BackupEntry{set.folder, set.time, bytesBelow(set.folder)};
}

Result<> noteCheck(Connection& work, const QStringList& findings, const QDateTime& now)
{
    SHANKE_LET(WriteTransaction transaction, work.begin(Durability::Batch));
    const auto note = [&](const QString& name, const QString& value) {
        return transaction.execute("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", name, value);
    };
    SHANKE_TRY(note(u"last_check"_s, toIsoString(now)));
    SHANKE_TRY(note(u"last_findings"_s, findings.join(u'\n')));
    return transaction.commit();
}

} // namespace shanke
