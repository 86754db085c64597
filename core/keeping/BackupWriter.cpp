// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/BackupWriter.h"

#include "keeping/FileMoves.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

BackupWriter::BackupWriter(const BackupSource& source, std::optional<BackupSet> before, StopFlag stop)
    : m_source(source), m_before(std::move(before)), m_stop(std::move(stop))
{
}

Result<BackupSet> BackupWriter::write(const QString& target, const QList<DatabaseName>& databases)
{
    if (QFileInfo::exists(target) && !QDir(target).isEmpty())
        return fail(ErrorKind::Precondition, u"%1 is not empty; choose a new folder"_s.arg(target), target);
    BackupSet set{target + u".partial"_s, m_source.now, m_source.owner, {}};
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
        const auto entry = copy(database, set.fileOf(database));
        if (!entry && entry.error().kind != ErrorKind::NotFound)
            return tl::unexpected(entry.error());
        if (entry)
            set.databases.append(*entry);
    }
    SHANKE_TRY(m_source.copyRest(set.folder));
    settleFolder(set.folder + u"/databases"_s);
    settleFolder(set.folder);
    return {};
}

Result<BackedUpDatabase> BackupWriter::copy(const DatabaseName& database, const QString& file) const
{
    SHANKE_LET(const auto store, m_source.stores.open(database));
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

} // namespace shanke
