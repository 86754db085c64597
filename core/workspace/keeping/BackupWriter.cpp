// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/BackupWriter.h"

#include "platform/DatabaseNames.h"
#include "sqlite/Connection.h"
#include "workspace/engine/WorkSchema.h"
#include "workspace/keeping/FileMoves.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

BackupWriter::BackupWriter(QString workspace, const ReadView& view, std::optional<BackupSet> before,
                           StopFlag stop)
    : m_workspace(std::move(workspace)), m_view(view), m_before(std::move(before)), m_stop(std::move(stop))
{
}

Result<BackupSet> BackupWriter::write(const QString& target, const QList<DatabaseName>& databases)
{
    if (QFileInfo::exists(target) && !QDir(target).isEmpty())
        return fail(ErrorKind::Precondition, u"%1 is not empty; choose a new folder"_s.arg(target), target);
    BackupSet set{target + u".partial"_s, m_view.now, m_view.account.user, {}};
    QDir(set.folder).removeRecursively();
    SHANKE_TRY(makeFolder(set.folder + u"/databases"_s));
    auto written = fill(set, databases).and_then([&] { return set.write(); }).and_then([&] {
        return moveFile(set.folder, target);
    });
    if (!written) {
        QDir(set.folder).removeRecursively();
        return tl::unexpected(written.error());
    }
    set.folder = target;
    return set;
}

Result<> BackupWriter::fill(BackupSet& set, const QList<DatabaseName>& databases) const
{
    for (const DatabaseName& database : databases) {
        SHANKE_LET(const BackedUpDatabase entry, copy(database, set.fileOf(database)));
        set.databases.append(entry);
    }
    SHANKE_TRY(copyNotes(set.folder));
    settleFolder(set.folder + u"/databases"_s);
    settleFolder(set.folder);
    return {};
}

Result<BackedUpDatabase> BackupWriter::copy(const DatabaseName& database, const QString& file) const
{
    SHANKE_LET(const DocumentStore* store, m_view.databases.find(database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const StoreInfo info, store->info(snapshot));
    const BackedUpDatabase entry{database, info.uuid, info.lastSequence};
    const BackedUpDatabase* before = m_before ? m_before->find(database) : nullptr;
    if (before && before->uuid == entry.uuid && before->sequence == entry.sequence &&
        linkOrCopyFile(m_before->fileOf(database), file))
        return entry;
    SHANKE_TRY(store->copyTo(file, m_stop));
    return entry;
}

// What only this PC knows, and who works here.
Result<> BackupWriter::copyNotes(const QString& folder) const
{
    const QString notes = m_workspace + u"/work.sqlite"_s;
    if (QFileInfo::exists(notes)) {
        SHANKE_LET(const auto work, Connection::open(notes, OpenMode::MustExist, workSchema()));
        SHANKE_TRY(work->copyTo(folder + u"/work.sqlite"_s, m_stop));
    }
    return copyFile(m_workspace + u"/workspace.json"_s, folder + u"/workspace.json"_s);
}

} // namespace shanke
