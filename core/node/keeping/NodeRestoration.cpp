// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/keeping/NodeRestoration.h"

#include "base/FolderLock.h"
#include "keeping/FileMoves.h"
#include "keeping/StoreRepair.h"
#include "keeping/SuspectFile.h"
#include "node/EnrolmentCodes.h"
#include "node/NodeDatabases.h"
#include "node/keeping/StandingFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> documentsIfSound(const DocumentStore& store)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(const QStringList findings, store.verify(snapshot));
    if (!findings.isEmpty())
        return fail(ErrorKind::Damaged, findings.front());
    return store.info(snapshot).map(&StoreInfo::documents);
}

// A code that was used since the backup must not be good again.
Result<> makeOwn(DocumentStore& store)
{
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_TRY(store.removeLocal(transaction, QString::fromLatin1(EnrolmentCodes::LocalId)));
    SHANKE_TRY(store.renew(transaction));
    return transaction.commit();
}

// A copied file becomes a database of its own; how many documents it has.
Result<qint64> takeOver(const QString& file)
{
    SHANKE_LET(const auto store, DocumentStore::open(file, OpenMode::MustExist));
    SHANKE_LET(const qint64 documents, documentsIfSound(*store));
    SHANKE_TRY(makeOwn(*store));
    return documents;
}

Failure notOurs(const QString& sentence, const BackupSet& backup)
{
    return fail(ErrorKind::InvalidInput, sentence, backup.folder);
}

} // namespace

NodeRestoration::NodeRestoration(NodeFiles files, QDateTime now)
    : m_files(std::move(files)),
      m_now(std::move(now)),
      m_swap(m_files.folder()),
      m_new(m_swap.place(), m_files.school())
{
}

Result<NodeRestoreReport> NodeRestoration::run(const QString& backup)
{
    SHANKE_LET(const BackupSet set, BackupSet::read(backup));
    SHANKE_TRY(NodeDatabases::makeFolder(m_files.folder()));
    SHANKE_LET(const FolderLock lock, NodeDatabases::lock(m_files.folder()));
    SHANKE_TRY(m_swap.finish());
    StoreRepair::finishInterruptedIn(m_files.folder());
    SHANKE_TRY(checkOwner(set));
    if (const auto prepared = prepare(set); !prepared) {
        m_swap.giveUp();
        return tl::unexpected(prepared.error());
    }
    SHANKE_TRY(m_swap.finish());
    for (const BackedUpDatabase& database : set.databases)
        SuspectFile(m_files.pathOf(database.name)).clear();
    if (!m_report.aside.isEmpty())
        giveToOwnerOf(m_files.folder(), m_report.aside);
    return m_report;
}

Result<> NodeRestoration::checkOwner(const BackupSet& backup) const
{
    if (!backup.owner.isNode())
        return notOurs(
            u"%1 is the backup of a workspace of %2, not of a school's server; shankectl restore puts "
            "it back"_s.arg(backup.folder, backup.owner.user.toString()),
            backup);
    const DatabaseName here = m_files.school();
    if (!here.isEmpty() && !backup.owner.school.isEmpty() && here != backup.owner.school)
        return notOurs(u"%1 is the backup of another school: it holds %2, and this is the server of %3"_s.arg(
                           backup.folder, backup.owner.school.toString(), here.toString()),
                       backup);
    return {};
}

Result<> NodeRestoration::prepare(const BackupSet& backup)
{
    SHANKE_TRY(m_swap.begin());
    m_report.time = backup.time;
    for (const BackedUpDatabase& database : backup.databases)
        SHANKE_TRY(copyDatabase(backup, database.name));
    m_new = NodeFiles(m_swap.place(), m_files.school().isEmpty() ? backup.owner.school : m_files.school());
    SHANKE_TRY(copyIdentity(backup));
    SHANKE_TRY(passGates(backup));
    SHANKE_TRY(goOnCounting());
    m_report.aside = asideFor();
    giveToOwnerOf(m_files.folder(), m_swap.place());
    return m_swap.ready(m_report.aside);
}

Result<> NodeRestoration::copyDatabase(const BackupSet& backup, const DatabaseName& database)
{
    const QString file = m_new.pathOf(database);
    SHANKE_TRY(copyFile(backup.fileOf(database), file));
    const auto documents = takeOver(file);
    if (!documents && documents.error().kind == ErrorKind::Damaged)
        return fail(ErrorKind::Damaged,
                    u"%1 in the backup is damaged. Nothing was changed; take another backup. (%2)"_s.arg(
                        database.toString(), documents.error().detail),
                    backup.folder);
    SHANKE_TRY(documents);
    m_report.documents += *documents;
    ++m_report.databases;
    return {};
}

Result<> NodeRestoration::copyIdentity(const BackupSet& backup)
{
    m_report.keptKey = StandingFacts(m_files).keepsItsKey(m_new, backup.folder);
    for (const QString& name : NodeFiles::identityNames()) {
        const bool stays = m_report.keptKey && QFile::exists(m_files.folder() + u'/' + name);
        if (!stays && QFile::exists(backup.folder + u'/' + name))
            SHANKE_TRY(copyFile(backup.folder + u'/' + name, m_new.folder() + u'/' + name));
    }
    return {};
}

Result<> NodeRestoration::passGates(const BackupSet& backup)
{
    StoredGates gates(m_new.stores());
    gates.learnFrom(m_files.stores());
    for (const BackedUpDatabase& database : backup.databases) {
        SHANKE_LET(const auto store, DocumentStore::open(m_new.pathOf(database.name), OpenMode::MustExist));
        SHANKE_LET(const Sifted sifted, gates.sift(database.name, *store));
        m_report.sifted += sifted.refused + sifted.waiting;
        SHANKE_TRY(keepStanding(gates, database.name, *store));
    }
    return {};
}

Result<> NodeRestoration::keepStanding(StoredGates& gates, const DatabaseName& database, DocumentStore& store)
{
    const QString scratch = m_new.folder() + u"/standing"_s;
    const auto kept = StandingFacts(m_files).open(database, scratch);
    if (kept) {
        SHANKE_LET(const auto sifting, gates.siftingOf(database, **kept));
        if (sifting) {
            SHANKE_LET(const int carried, sifting->carryOver(**kept, store));
            m_report.carried += carried;
        }
        SHANKE_TRY(keepFurtherReceipts(**kept, store));
    }
    removeDatabase(scratch);
    return {};
}

// Where its own note is here, the node goes on after it. Else nobody knows what it said after the backup.
Result<> NodeRestoration::goOnCounting()
{
    const DatabaseName school = m_new.school();
    if (school.isEmpty() || !QFile::exists(m_new.pathOf(school)))
        return {};
    SHANKE_LET(const auto store, DocumentStore::open(m_new.pathOf(school), OpenMode::MustExist));
    const auto kept = m_files.stores().open(school);
    const auto head = kept && m_report.keptKey
                          ? kept->get()->read().and_then(
                                [&](const ReadSnapshot& snapshot) { return ChainHead::in(**kept, snapshot); })
                          : Result<std::optional<ChainHead>>(std::nullopt);
    SHANKE_LET(auto transaction, store->begin(Durability::Full));
    SHANKE_LET(const auto restored, ChainHead::in(*store, transaction));
    const qint64 counter = restored ? restored->counter : 0;
    const bool isKnown = head && *head && (*head)->counter >= counter;
    SHANKE_TRY((isKnown ? **head : ChainHead::beyond(counter)).write(*store, transaction));
    return transaction.commit();
}

QString NodeRestoration::asideFor() const
{
    const QStringList names = QDir(m_new.folder()).entryList(QDir::Files);
    const bool isNew = std::none_of(names.begin(), names.end(), [this](const QString& name) {
        return QFile::exists(m_files.folder() + u'/' + name);
    });
    if (isNew)
        return QString();
    const QString first = m_files.folder() + m_now.toString(u"'/before-restore-'yyyyMMdd'T'HHmmss"_s);
    QString aside = first;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = first + u'-' + QString::number(i);
    return aside;
}

} // namespace shanke
