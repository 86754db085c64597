// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeDatabases.h"

#include "keeping/FileMoves.h"
#include "keeping/SuspectFile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUuid>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FileSuffix = ".sqlite"_L1;
const QString UuidName = u"node.uuid"_s;
constexpr auto OwnersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// A slash is the one character of a database name that a file name cannot have.
QString fileNameOf(const QString& name)
{
    return QString(name).replace(u'/', u"%2F"_s) + FileSuffix;
}

QString nameOf(QString fileName)
{
    fileName.chop(FileSuffix.size());
    return fileName.replace(u"%2F"_s, u"/"_s);
}

Failure noDatabase()
{
    return fail(ErrorKind::NotFound, u"Database does not exist."_s);
}

Failure beingRepaired()
{
    return fail(ErrorKind::ServerBusy, u"The database is being repaired. Ask again in a minute."_s);
}

// Whoever starts the node: SQLite gives the files beside it the permissions of this one.
void makeForOwner(const QString& path)
{
    QFile(path).open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnersAlone);
}

QString readUuid(const QString& path)
{
    constexpr qint64 LongestUuid = 200;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(LongestUuid).trimmed()) : QString();
}

// Clients name their checkpoints by it: it must outlive the process.
Result<QString> keptUuid(const QString& path)
{
    if (const QString kept = readUuid(path); !kept.isEmpty())
        return kept;
    const QByteArray uuid = QUuid::createUuid().toByteArray(QUuid::Id128);
    QSaveFile fresh(path);
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(OwnersAlone) ||
        fresh.write(uuid + '\n') < 0 || !fresh.commit())
        return fail(ErrorKind::ReadOnly, u"The folder of %1 cannot be written."_s.arg(path), path);
    return QString::fromLatin1(uuid);
}

} // namespace

Result<> NodeDatabases::makeFolder(const QString& folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::ReadOnly, u"The folder %1 cannot be made."_s.arg(folder), folder);
    if (isNew)
        QFile::setPermissions(folder, OwnersAlone | QFileDevice::ExeOwner);
    return {};
}

Result<FolderLock> NodeDatabases::lock(const QString& folder)
{
    auto lock = FolderLock::take(QDir(folder).filePath(u"node.lock"_s));
    giveToOwnerOf(folder, QDir(folder).filePath(u"node.lock"_s));
    return lock;
}

Result<std::unique_ptr<NodeDatabases>> NodeDatabases::open(const QString& folder)
{
    SHANKE_TRY(makeFolder(folder));
    SHANKE_LET(const auto uuid, keptUuid(QDir(folder).filePath(UuidName)));
    return std::unique_ptr<NodeDatabases>(new NodeDatabases(folder, uuid));
}

Result<NodeDatabase*> NodeDatabases::find(const QString& name)
{
    if (m_away.contains(name))
        return beingRepaired();
    if (const auto found = m_open.find(name); found != m_open.end())
        return found->second.get();
    if (!isValidName(name) || !QFile::exists(pathOf(name)))
        return noDatabase();
    return openFile(name, OpenMode::MustExist);
}

Result<NodeDatabase*> NodeDatabases::create(const QString& name)
{
    if (!isValidName(name))
        return fail(ErrorKind::InvalidInput,
                    u"Name: '%1'. Only lowercase characters (a-z), digits (0-9), and any of the characters "
                    "_, $, (, ), +, -, and / are allowed. Must begin with a letter."_s.arg(name));
    if (m_away.contains(name))
        return beingRepaired();
    if (m_open.contains(name) || QFile::exists(pathOf(name)))
        return fail(ErrorKind::Precondition,
                    u"The database could not be created, the file already exists."_s);
    makeForOwner(pathOf(name));
    return openFile(name, OpenMode::CreateIfMissing);
}

Result<> NodeDatabases::remove(const QString& name)
{
    SHANKE_TRY(find(name));
    if (m_beforeRemoval)
        m_beforeRemoval(name);
    m_open.erase(name);
    QFile::remove(snapshotPathOf(name));
    for (const auto& suffix : {"-wal"_L1, "-shm"_L1})
        QFile::remove(pathOf(name) + suffix);
    if (!QFile::remove(pathOf(name)))
        return fail(ErrorKind::ReadOnly, u"The database's file cannot be removed."_s, pathOf(name));
    return {};
}

std::weak_ptr<const void> NodeDatabases::takeAway(const QString& name)
{
    m_away.insert(name);
    const auto open = m_open.find(name);
    if (open == m_open.end())
        return {};
    if (m_beforeRemoval)
        m_beforeRemoval(name);
    const auto readers = open->second->store().readers();
    m_open.erase(open);
    return readers;
}

Result<QString> NodeDatabases::uuidIn(const QString& folder)
{
    const QString uuid = readUuid(QDir(folder).filePath(UuidName));
    if (uuid.isEmpty())
        return fail(ErrorKind::NotFound, u"%1 is not the folder of a node."_s.arg(folder), folder);
    return uuid;
}

QStringList NodeDatabases::namesIn(const QDir& folder)
{
    QStringList names;
    for (const QString& file : folder.entryList({u"*"_s + FileSuffix}, QDir::Files)) {
        if (const QString name = nameOf(file); isValidName(name))
            names.append(name);
    }
    names.sort();
    return names;
}

bool NodeDatabases::isValidName(const QString& name)
{
    static const QRegularExpression rule(u"\\A[a-z][a-z0-9_$()+/-]*\\z"_s);
    constexpr qsizetype LongestName = 200; // with the suffix still a file name everywhere
    return name.size() <= LongestName && (name == Users || rule.match(name).hasMatch());
}

QString NodeDatabases::pathIn(const QDir& folder, const QString& name)
{
    return folder.filePath(fileNameOf(name));
}

QString NodeDatabases::snapshotPathOf(const QString& name) const
{
    return m_folder.filePath(u"snapshots/"_s + fileNameOf(name)) + u".snapshot"_s;
}

Result<NodeDatabase*> NodeDatabases::openFile(const QString& name, OpenMode mode)
{
    auto store = DocumentStore::open(pathOf(name), mode);
    if (!store && store.error().kind == ErrorKind::Damaged)
        std::ignore = SuspectFile(pathOf(name)).mark(); // it is repaired by and by
    if (!store)
        return tl::unexpected(store.error());
    auto& slot = m_open[name];
    slot =
        std::make_unique<NodeDatabase>(name, *std::move(store), snapshotPathOf(name), m_runner, m_signatures);
    return slot.get();
}

} // namespace shanke
