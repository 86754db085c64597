// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/FolderMending.h"

#include "arrival/StoreSifting.h"
#include "base/Log.h"
#include "base/Ulid.h"
#include "keeping/FileMoves.h"
#include "keeping/StoreRepair.h"
#include "keeping/SuspectFile.h"
#include "platform/DatabaseNames.h"
#include "sqlite/Connection.h"
#include "workspace/folder/ActivityLog.h"
#include "workspace/folder/Databases.h"
#include "workspace/folder/WorkSchema.h"
#include "workspace/keeping/FolderGate.h"
#include "workspace/keeping/KeepingWords.h"
#include "workspace/records/LateSigning.h"

#include <QDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString AsideFormat = u"'.damaged-'yyyyMMdd'T'HHmmss"_s;

// Also those whose file is away in the middle of a repair.
QList<DatabaseName> databasesIn(const QString& folder)
{
    StoreRepair::finishInterruptedIn(folder);
    return Databases(folder).names();
}

KeepingNote notRepaired(const DatabaseName& database, const Error& error)
{
    KeepingNote note;
    note.database = database.toString();
    note.kind = KeepingNote::Kind::NotRepaired;
    note.detail = error.detail;
    note.detail = keepingSentence(note);
    return note;
}

Result<> canOpen(const QString& workFile)
{
    SHANKE_TRY(Connection::open(workFile, OpenMode::MustExist, workSchema()));
    return {};
}

} // namespace

FolderMending::FolderMending(WorkspaceFolder& folder, QDateTime now)
    : m_folder(folder), m_now(std::move(now)), m_shelf(folder.path())
{
}

Result<> FolderMending::recoverSettings(const QString& workspace, const QDateTime& now)
{
    const auto account = WorkspaceFolder::accountIn(workspace);
    const bool isLost = !account && (account.error().kind == ErrorKind::Damaged ||
                                     account.error().kind == ErrorKind::NotFound);
    const auto backup = isLost ? BackupShelf(workspace).newest() : std::nullopt;
    if (!backup)
        return {}; // opening the folder says what is wrong
    const QString settings = workspace + u"/workspace.json"_s;
    if (QFile::exists(settings))
        SHANKE_TRY(moveFile(settings, settings + now.toString(AsideFormat)));
    SHANKE_TRY(copyFile(backup->folder + u"/workspace.json"_s, settings));
    return WorkspaceFolder::forgetPlaceIn(workspace);
}

Result<QList<KeepingNote>> FolderMending::run(QList<KeepingNote> notes)
{
    m_notes = std::move(notes);
    for (const DatabaseName& database : databasesIn(m_folder.databasesPath()))
        SHANKE_TRY(mendDatabase(database));
    passGate();
    SHANKE_TRY(mendNotes());
    if (m_folder.isElsewhere())
        SHANKE_TRY(takeIdentity());
    if (!m_notes.isEmpty())
        SHANKE_TRY(log());
    return m_notes;
}

Result<> FolderMending::mendDatabase(const DatabaseName& database)
{
    const QString file = m_folder.databasesPath() + u'/' + fileNameOf(database);
    if (!SuspectFile(file).isDamaged())
        return {};
    qCWarning(logWorkspace).noquote() << database.toString() << "is damaged and is made anew";
    // First, so that a power cut after the repair cannot lose that the identity must change.
    SHANKE_TRY(m_folder.forgetPlace());
    return repair(database, file);
}

Result<> FolderMending::repair(const DatabaseName& database, const QString& file)
{
    const auto repaired = StoreRepair(file, database, m_shelf.holding(database)).run(m_now);
    KeepingNote note;
    note.database = database.toString();
    if (repaired) {
        note.kind = KeepingNote::Kind::Repaired;
        note.backup = repaired->backup;
        note.unreadable = int(repaired->salvaged.unreadable.size() + repaired->salvaged.lost);
        note.aside = repaired->aside;
    } else {
        note = notRepaired(database, repaired.error());
    }
    m_notes.append(note);
    return {};
}

// When all that could be read is here: who signed what may lie in another database that was damaged, too.
void FolderMending::passGate()
{
    for (KeepingNote& note : m_notes) {
        if (note.kind != KeepingNote::Kind::Repaired)
            continue;
        const DatabaseName database(note.database);
        const auto refused = passGate(database);
        note.refused = refused.value_or(0);
        note.detail = keepingSentence(note);
        if (!refused)
            note = notRepaired(database, refused.error());
    }
}

// What a person wrote before their key was known is signed later.
bool FolderMending::passesGate(const DatabaseName& database) const
{
    const bool isOwn = database == spaceOf(m_folder.account().user);
    return holdsLessonWork(database) && !(isOwn && LateSigning::isDue(m_folder.workFile()));
}

// The mark goes last: until then the next start does all of it again.
Result<int> FolderMending::passGate(const DatabaseName& database) const
{
    const QString file = m_folder.databasesPath() + u'/' + fileNameOf(database);
    int refused = 0;
    if (passesGate(database)) {
        SHANKE_LET(const FolderGate gate, FolderGate::of(m_folder.account(), {m_folder.path()}));
        SHANKE_LET(const auto store, DocumentStore::open(file, OpenMode::MustExist));
        SHANKE_LET(const Sifted sifted, StoreSifting(database, gate.gateOf(database)).sift(*store));
        refused = sifted.refused;
    }
    SuspectFile(file).clear();
    return refused;
}

// The notes of the PC hold nothing that a new device needs, and the counters of the old one: whoever lost
// them would sign again what it has signed. A file without a byte is one that was lost.
Result<> FolderMending::mendNotes()
{
    const QString file = m_folder.workFile();
    const bool isLost = QFileInfo(file).size() == 0;
    if (isLost && m_folder.isElsewhere())
        return {}; // it becomes another device anyhow
    const Result<> opened =
        isLost ? Result<>(fail(ErrorKind::Damaged, u"there are no notes of this PC"_s)) : canOpen(file);
    if (opened || opened.error().kind != ErrorKind::Damaged)
        return opened;
    SHANKE_TRY(m_folder.forgetPlace());
    KeepingNote note;
    note.kind = KeepingNote::Kind::Restarted;
    note.aside = isLost ? QString() : file + m_now.toString(AsideFormat);
    if (isLost)
        removeDatabase(file); // a log without its file says nothing
    else
        SHANKE_TRY(moveDatabase(file, note.aside));
    note.detail = keepingSentence(note);
    m_notes.append(note);
    return {};
}

// The settings are last: until then the next start does all of it again.
Result<> FolderMending::takeIdentity()
{
    SHANKE_TRY(renewDatabases());
    SHANKE_TRY(forgetChain());
    SHANKE_TRY(m_folder.takePlace(DeviceId(newUlid(m_now).toLower())));
    if (!m_notes.isEmpty())
        return {}; // it follows from a repair, and that is told
    KeepingNote note;
    note.kind = KeepingNote::Kind::OwnDevice;
    note.detail = keepingSentence(note);
    m_notes.append(note);
    return {};
}

Result<> FolderMending::renewDatabases() const
{
    Databases databases(m_folder.databasesPath());
    databases.openAll();
    for (DocumentStore* store : databases.open().stores)
        SHANKE_TRY(renewStore(*store));
    return {};
}

// Events of the new device are a chain of their own; what a server refused is said by it again.
Result<> FolderMending::forgetChain() const
{
    SHANKE_LET(const auto work,
               Connection::open(m_folder.workFile(), OpenMode::CreateIfMissing, workSchema()));
    SHANKE_LET(WriteTransaction transaction, work->begin(Durability::Full));
    SHANKE_TRY(transaction.execute("DELETE FROM event"));
    return transaction.commit();
}

Result<> FolderMending::log() const
{
    SHANKE_LET(const auto work,
               Connection::open(m_folder.workFile(), OpenMode::CreateIfMissing, workSchema()));
    for (const KeepingNote& note : m_notes)
        SHANKE_TRY(ActivityLog(*work).append(keepingEntry(note, m_now)));
    return {};
}

} // namespace shanke
