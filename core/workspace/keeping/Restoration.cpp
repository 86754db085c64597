// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/Restoration.h"

#include "base/WholeFile.h"
#include "keeping/FileMoves.h"
#include "platform/DatabaseNames.h"
#include "store/DocumentStore.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/keeping/KeepingWords.h"
#include "workspace/keeping/RestoredTrust.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString WishName = u"restore-wish"_s;

Result<> writeText(const QString& path, const QString& text)
{
    return writeWhole(path, text.toUtf8());
}

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

KeepingNote noteOf(const Result<RestoreReport>& report)
{
    KeepingNote note;
    note.kind = report ? KeepingNote::Kind::Restored : KeepingNote::Kind::NotRestored;
    note.backup = report ? report->time : QDateTime();
    note.aside = report ? report->aside : QString();
    note.refused = report ? report->refused : 0;
    note.detail = report ? QString() : report.error().detail;
    note.detail = keepingSentence(note);
    return note;
}

} // namespace

Restoration::Restoration(QString workspace, QDateTime now)
    : m_workspace(std::move(workspace)), m_swap(m_workspace), m_now(std::move(now))
{
}

Result<> Restoration::wish(const QString& workspace, const QString& backup)
{
    SHANKE_TRY(BackupSet::read(backup));
    return writeText(workspace + u'/' + WishName, backup);
}

Result<RestoreReport> Restoration::run(const QString& backup)
{
    SHANKE_LET(const BackupSet set, BackupSet::read(backup));
    SHANKE_TRY(makeFolder(m_workspace));
    SHANKE_LET(const FolderLock lock, FolderLock::take(m_workspace + u"/lock"_s));
    SHANKE_TRY(checkPerson(set));
    auto report = prepare(set);
    if (!report) {
        m_swap.giveUp();
        return report;
    }
    SHANKE_TRY(swap());
    return report;
}

Result<QList<KeepingNote>> Restoration::atStart()
{
    if (m_swap.isReady()) {
        SHANKE_LET(const FolderLock lock, FolderLock::take(m_workspace + u"/lock"_s));
        SHANKE_TRY(swap());
    }
    const QString wished = readText(m_workspace + u'/' + WishName);
    if (wished.isEmpty())
        return QList<KeepingNote>();
    const auto report = run(wished);
    if (!report && report.error().kind == ErrorKind::InUse)
        return tl::unexpected(report.error());
    QFile::remove(m_workspace + u'/' + WishName);
    return QList<KeepingNote>{noteOf(report)};
}

Result<> Restoration::checkPerson(const BackupSet& backup) const
{
    if (backup.owner.isNode())
        return fail(
            ErrorKind::InvalidInput,
            u"this is the backup of a school's server, not of a workspace: shanke-node --restore puts it "
            "back"_s,
            backup.folder);
    const auto present = WorkspaceFolder::accountIn(m_workspace);
    if (!present || present->user == backup.owner.user)
        return {}; // a workspace whose settings cannot be read is a reason to restore
    return fail(ErrorKind::InvalidInput,
                u"the backup is of %1, and this is the workspace of %2; choose another --workspace"_s.arg(
                    backup.owner.user.toString(), present->user.toString()),
                backup.folder);
}

Result<RestoreReport> Restoration::prepare(const BackupSet& backup) const
{
    SHANKE_TRY(m_swap.begin());
    SHANKE_TRY(makeFolder(m_swap.place() + u"/databases"_s));
    RestoreReport report;
    report.time = backup.time;
    for (const BackedUpDatabase& database : backup.databases) {
        SHANKE_LET(const qint64 documents, copyDatabase(backup, database.name));
        report.documents += documents;
    }
    if (QFile::exists(backup.folder + u"/work.sqlite"_s))
        SHANKE_TRY(copyFile(backup.folder + u"/work.sqlite"_s, m_swap.place() + u"/work.sqlite"_s));
    SHANKE_TRY(copySettings(backup));
    SHANKE_LET(report.refused, RestoredTrust(m_workspace, m_swap.place()).settle(backup));
    if (QFile::exists(m_workspace + u"/workspace.json"_s))
        report.aside = m_workspace + m_now.toString(u"'/before-restore-'yyyyMMdd'T'HHmmss"_s);
    SHANKE_TRY(m_swap.ready(report.aside));
    return report;
}

Result<> Restoration::copySettings(const BackupSet& backup) const
{
    const QString settings = m_swap.place() + u"/workspace.json"_s;
    SHANKE_TRY(copyFile(backup.folder + u"/workspace.json"_s, settings));
    return WorkspaceFolder::forgetPlaceIn(m_swap.place());
}

Result<qint64> Restoration::copyDatabase(const BackupSet& backup, const DatabaseName& database) const
{
    const QString file = m_swap.place() + u"/databases/"_s + fileNameOf(database);
    SHANKE_TRY(copyFile(backup.fileOf(database), file));
    SHANKE_LET(const auto store, DocumentStore::open(file, OpenMode::MustExist));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const QStringList findings, store->verify(snapshot));
    if (!findings.isEmpty())
        return fail(ErrorKind::Damaged,
                    u"%1 in the backup is damaged: %2"_s.arg(database.toString(), findings.front()),
                    backup.folder);
    return store->info(snapshot).map(&StoreInfo::documents);
}

Result<> Restoration::swap() const
{
    SHANKE_TRY(m_swap.finish());
    for (const QString& name : {u"/derived.sqlite"_s, u"/search.sqlite"_s})
        removeDatabase(m_workspace + name); // are made anew
    return {};
}

} // namespace shanke
