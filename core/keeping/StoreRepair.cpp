// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/StoreRepair.h"

#include "keeping/FileMoves.h"

#include <QDir>
#include <QFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString MadeSuffix = u".repairing"_s;

// The copy of a backup, if every part of it is sound.
Result<std::unique_ptr<DocumentStore>> soundCopy(const QString& backup, const QString& path)
{
    SHANKE_TRY(copyFile(backup, path));
    SHANKE_LET(auto store, DocumentStore::open(path, OpenMode::MustExist));
    SHANKE_LET(const QStringList findings, store->verify(*store->read()));
    if (findings.isEmpty())
        return store;
    return fail(ErrorKind::Damaged, findings.front(), backup);
}

} // namespace

Result<> renewStore(DocumentStore& store)
{
    SHANKE_LET(WriteTransaction transaction, store.begin(Durability::Full));
    SHANKE_TRY(store.renew(transaction));
    return transaction.commit();
}

StoreRepair::StoreRepair(QString file, DatabaseName database, QList<BackupSet> backups)
    : m_file(std::move(file)),
      m_made(m_file + MadeSuffix),
      m_database(std::move(database)),
      m_backups(std::move(backups))
{
}

Result<RepairOutcome> StoreRepair::run(const QDateTime& now)
{
    RepairOutcome outcome;
    const auto made = layGround(outcome).and_then(
        [&](std::unique_ptr<DocumentStore> store) { return fill(*store, outcome); });
    if (!made) {
        removeDatabase(m_made);
        return tl::unexpected(made.error());
    }
    outcome.aside = m_file + now.toString(u"'.damaged-'yyyyMMdd'T'HHmmss"_s);
    SHANKE_TRY(moveDatabase(m_file, outcome.aside));
    SHANKE_TRY(moveDatabase(m_made, m_file));
    return outcome;
}

void StoreRepair::finishInterruptedIn(const QString& folder)
{
    for (const QString& half : QDir(folder).entryList({u"*.sqlite"_s + MadeSuffix}, QDir::Files))
        finishInterrupted(folder + u'/' + half.chopped(MadeSuffix.size()));
}

// The new file is whole before the damaged one moves away: it is half only while that is still there.
void StoreRepair::finishInterrupted(const QString& file)
{
    const QString made = file + MadeSuffix;
    if (!QFile::exists(made))
        return;
    if (QFile::exists(file))
        removeDatabase(made);
    else
        std::ignore = moveDatabase(made, file); // what fails here is met again when the file is opened
}

Result<std::unique_ptr<DocumentStore>> StoreRepair::layGround(RepairOutcome& outcome) const
{
    removeDatabase(m_made);
    for (const BackupSet& backup : m_backups) {
        auto copy = soundCopy(backup.fileOf(m_database), m_made);
        if (copy) {
            outcome.backup = backup.time;
            return copy;
        }
        removeDatabase(m_made);
        if (copy.error().kind == ErrorKind::DiskFull)
            return tl::unexpected(copy.error());
    }
    return DocumentStore::open(m_made, OpenMode::CreateIfMissing);
}

Result<> StoreRepair::fill(DocumentStore& made, RepairOutcome& outcome) const
{
    auto salvage = StoreSalvage::open(m_file);
    if (salvage) {
        SHANKE_LET(outcome.salvaged, salvage->into(made));
    }
    return renewStore(made);
}

} // namespace shanke
