// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/NodeMending.h"

#include "base/Log.h"
#include "keeping/BackupShelf.h"
#include "keeping/FolderSwap.h"
#include "keeping/StoreRepair.h"
#include "keeping/SuspectFile.h"
#include "node/ChainHead.h"
#include "node/keeping/StoredGates.h"

#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const RepairNote& note)
{
    const QString ground =
        note.backup.isValid() ? u"the backup of %1 and "_s.arg(note.backup.toString(Qt::ISODate)) : QString();
    const QString lost =
        note.unreadable > 0
            ? u" Of %1 documents the newest text could not be read here."_s.arg(note.unreadable)
            : QString();
    return u"The database %1 was damaged. It was made anew from %2what could still be read; what the county "
           u"and "
           "the PCs have comes back with the next exchange. The damaged file is kept as %3.%4"_s.arg(
               note.database, ground, note.aside, lost);
}

// The note of what was said last may be an older one than that of the damaged file.
Result<> goBeyond(DocumentStore& school)
{
    SHANKE_LET(auto transaction, school.begin(Durability::Full));
    SHANKE_LET(const auto head, ChainHead::in(school, transaction));
    SHANKE_TRY(ChainHead::beyond(head ? head->counter : 0).write(school, transaction));
    return transaction.commit();
}

} // namespace

QList<DatabaseName> NodeMending::suspects() const
{
    QList<DatabaseName> marked = m_files.stores().names;
    marked.removeIf(
        [this](const DatabaseName& name) { return !SuspectFile(m_files.pathOf(name)).isMarked(); });
    return marked;
}

Result<QList<RepairNote>> NodeMending::run(const QDateTime& now) const
{
    SHANKE_TRY(FolderSwap(m_files.folder()).finish());
    StoreRepair::finishInterruptedIn(m_files.folder());
    QList<RepairNote> notes;
    for (const DatabaseName& database : m_files.stores().names) {
        if (isDamaged(database))
            notes.prepend(repair(database, now));
    }
    return notes;
}

// An empty file is a new database to SQLite. One of which a backup holds something was more than that.
bool NodeMending::isDamaged(const DatabaseName& database) const
{
    const QString file = m_files.pathOf(database);
    const bool isEmptied =
        QFileInfo(file).size() == 0 && !BackupShelf(m_files.folder()).holding(database).isEmpty();
    return isEmptied || SuspectFile(file).isDamaged();
}

RepairNote NodeMending::repair(const DatabaseName& database, const QDateTime& now) const
{
    const auto repaired = tryRepair(database, now);
    RepairNote note = repaired.value_or(RepairNote{now, database.toString(), {}, {}, 0, {}});
    note.detail = repaired
                      ? sentenceOf(note)
                      : u"The database %1 is damaged and could not be repaired: %2. Nothing was deleted; "
                        "it is tried again."_s.arg(database.toString(), repaired.error().detail);
    qCCritical(logNode).noquote() << note.detail;
    return note;
}

// The mark goes last: until then the next start does all of it again.
Result<RepairNote> NodeMending::tryRepair(const DatabaseName& database, const QDateTime& now) const
{
    const QString file = m_files.pathOf(database);
    SHANKE_TRY(SuspectFile(file).mark());
    SHANKE_LET(const RepairOutcome outcome,
               StoreRepair(file, database, BackupShelf(m_files.folder()).holding(database)).run(now));
    SHANKE_TRY(settle(database));
    SuspectFile(file).clear();
    return RepairNote{now,
                      database.toString(),
                      QFileInfo(outcome.aside).fileName(),
                      outcome.backup,
                      int(outcome.salvaged.unreadable.size() + outcome.salvaged.lost),
                      {}};
}

Result<> NodeMending::settle(const DatabaseName& database) const
{
    SHANKE_LET(const auto store, DocumentStore::open(m_files.pathOf(database), OpenMode::MustExist));
    SHANKE_TRY(StoredGates(m_files.stores()).sift(database, *store));
    return database == m_files.school() ? goBeyond(*store) : Result<>();
}

} // namespace shanke
