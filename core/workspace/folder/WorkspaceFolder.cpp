// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/folder/WorkspaceFolder.h"

#include "base/WholeFile.h"
#include "keeping/DiskGuard.h"
#include "sqlite/Connection.h"
#include "workspace/folder/FolderMark.h"
#include "workspace/folder/WorkSchema.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int FolderFormat = 1;
constexpr int MaximumIdLength = 200;
constexpr qint64 RoomForReading = qint64(4) << 20;

const QString WorkName = u"/work.sqlite"_s;
const QString DerivedName = u"/derived.sqlite"_s;
const QString SearchName = u"/search.sqlite"_s;
const QString PlaceMember = u"place"_s; // where the folder took its device identity
const QString SchoolServerMember = u"schoolServer"_s;
const QString CountyServerMember = u"countyServer"_s;
const QString AnchorMember = u"anchor"_s;
const QString WishMember = u"correction"_s; // an account that shall take the place of this one
const QString LimitMember = u"freeSpaceLimit"_s;
const QString ColumnsMember = u"columns"_s;

QString settingsFile(const QString& folder)
{
    return folder + u"/workspace.json"_s;
}

Result<> checkId(const QString& id, const QString& what)
{
    const bool printable =
        std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    if (id.isEmpty() || id.size() > MaximumIdLength || !printable)
        return fail(
            ErrorKind::InvalidInput,
            u"the %1 \"%2\" cannot be used: give 1 to %3 characters without spaces"_s.arg(what, id.left(40))
                .arg(MaximumIdLength));
    return {};
}

Result<> checkAccount(const AccountSettings& account)
{
    SHANKE_TRY(checkId(account.user.toString(), u"user id"_s));
    SHANKE_TRY(checkId(account.school.toString(), u"school id"_s));
    if (account.name.trimmed().isEmpty() || account.name.size() > MaximumIdLength)
        return fail(ErrorKind::InvalidInput, u"the name of the person is empty or too long"_s);
    return {};
}

QJsonObject jsonOf(const ServerAccount& server)
{
    QJsonObject json{{u"url"_s, server.url.toString(QUrl::RemoveUserInfo)}, {u"user"_s, server.user}};
    if (server.certificate)
        json[u"certificate"_s] = QString::fromLatin1(server.certificate->toHex());
    return json;
}

ServerAccount serverOf(const QJsonObject& json)
{
    ServerAccount server;
    server.url = QUrl(json[u"url"_s].toString());
    server.user = json[u"user"_s].toString();
    // Nothing else is trusted in place of one that cannot be read: the code is compared again.
    if (const auto certificate = Digest::fromHex(json[u"certificate"_s].toString().toLatin1()))
        server.certificate = *certificate;
    return server;
}

QJsonObject withAccount(QJsonObject json, const AccountSettings& account)
{
    json[u"format"_s] = FolderFormat;
    json[u"user"_s] = account.user.toString();
    json[u"name"_s] = account.name;
    json[u"school"_s] = account.school.toString();
    json[u"userIsKnown"_s] = account.userIsKnown;
    json[u"schoolIsKnown"_s] = account.schoolIsKnown;
    json[u"device"_s] = account.device.toString();
    json[u"firstDevice"_s] = account.firstDevice.toString();
    json[u"deviceKey"_s] = account.deviceKey;
    json[SchoolServerMember] = jsonOf(account.schoolServer);
    json[CountyServerMember] = jsonOf(account.countyServer);
    json[u"issuer"_s] = account.issuer;
    json[u"clientId"_s] = account.clientId;
    json[AnchorMember] = account.anchor ? QJsonValue(account.anchor->toJson()) : QJsonValue();
    json[u"roster"_s] = account.roster.toJson();
    json[u"countyRoster"_s] = account.countyRoster.toJson();
    return json;
}

AccountSettings accountOf(const QJsonObject& json)
{
    AccountSettings account;
    account.user = UserId(json[u"user"_s].toString());
    account.name = json[u"name"_s].toString();
    account.school = SchoolId(json[u"school"_s].toString());
    account.userIsKnown = json[u"userIsKnown"_s].toBool(true);
    account.schoolIsKnown = json[u"schoolIsKnown"_s].toBool(true);
    account.device = DeviceId(json[u"device"_s].toString());
    account.firstDevice = DeviceId(json[u"firstDevice"_s].toString(account.device.toString()));
    account.deviceKey = json[u"deviceKey"_s].toString();
    account.schoolServer = serverOf(json[SchoolServerMember].toObject());
    account.countyServer = serverOf(json[CountyServerMember].toObject());
    account.issuer = json[u"issuer"_s].toString();
    account.clientId = json[u"clientId"_s].toString();
    // Nothing else is trusted in place of one that cannot be read: the code is compared again.
    if (const auto anchor = Anchor::fromJson(json[AnchorMember].toObject()))
        account.anchor = *anchor;
    account.roster = Edition::fromJson(json[u"roster"_s]).value_or(Edition());
    account.countyRoster = Edition::fromJson(json[u"countyRoster"_s]).value_or(Edition());
    return account;
}

Result<> write(const QString& path, const QJsonObject& json)
{
    return writeWhole(path, QJsonDocument(json).toJson());
}

// Of a file that somebody may be writing.
Result<> copyTo(const QString& copy, const QString& file, const Schema& schema)
{
    const auto source = Connection::open(file, OpenMode::ReadOnly, schema);
    if (source)
        return (*source)->copyTo(copy);
    return source.error().kind == ErrorKind::NotFound ? Result<>() : Result<>(tl::unexpected(source.error()));
}

// On the disk, or where that is full in the memory of this PC.
std::shared_ptr<QTemporaryDir> placeForCopies(qint64 bytes)
{
    const QString memory = u"/dev/shm"_s;
    // Not by QStandardPaths, which makes one and complains where a session has none.
    const QString ofSession = qEnvironmentVariable("XDG_RUNTIME_DIR", memory);
    for (const QString& place : {QDir::tempPath(), ofSession, memory}) {
        const bool hasRoom = QStorageInfo(place).bytesAvailable() > 2 * bytes + RoomForReading;
        auto folder = hasRoom ? std::make_shared<QTemporaryDir>(place + u"/shanke"_s) : nullptr;
        if (folder && folder->isValid())
            return folder;
    }
    return nullptr;
}

// Other accounts of this computer have no business here. A stick's file system knows no owners, and a folder
// that somebody else lent cannot be closed to them.
void keepToOwner(const QString& folder)
{
    QFile(folder).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

Result<QJsonObject> read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, u"there is no workspace here; make one with init"_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ReadOnly, u"cannot read %1: %2"_s.arg(path, file.errorString()), path);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const int format = document[u"format"_s].toInt();
    if (format < 1)
        return fail(ErrorKind::Damaged, u"workspace.json is not what this program wrote"_s, path);
    if (format > FolderFormat)
        return fail(ErrorKind::NewerVersion,
                    u"the workspace was written by a newer program; nothing was changed"_s, path);
    return document.object();
}

// Of what can be made anew: without it everything is read once more.
void bring(const QString& from, const QString& to)
{
    const auto source = QFile::exists(to) ? nullptr : Connection::openToRead(from).value_or(nullptr);
    if (source)
        std::ignore = source->copyTo(to);
}

} // namespace

WorkspaceFolder::WorkspaceFolder(QString path, const QJsonObject& json)
    : m_path(std::move(path)), m_json(json), m_account(accountOf(json))
{
    for (const QJsonValue& column : json[ColumnsMember].toArray())
        m_columns.append(column.toString());
}

Result<> WorkspaceFolder::create(const QString& path, const AccountSettings& account)
{
    SHANKE_TRY(checkAccount(account));
    if (!QDir().mkpath(path + u"/databases"_s))
        return fail(ErrorKind::ReadOnly, u"cannot make the folder %1"_s.arg(path), path);
    keepToOwner(path);
    SHANKE_LET(const FolderLock lock, FolderLock::take(path + u"/lock"_s));
    if (QFile::exists(settingsFile(path)))
        return fail(ErrorKind::Precondition, u"the folder already is a workspace"_s, path);
    // From now on a folder without it is one that has lost the counters of its device.
    SHANKE_TRY(Connection::open(path + WorkName, OpenMode::CreateIfMissing, workSchema()));
    QJsonObject json = withAccount({}, account);
    json[PlaceMember] = folderMark(path);
    return write(settingsFile(path), json);
}

Result<WorkspaceFolder> WorkspaceFolder::open(const QString& path)
{
    SHANKE_LET(const QJsonObject json, read(settingsFile(path)));
    keepToOwner(path);
    SHANKE_LET(FolderLock lock, FolderLock::take(path + u"/lock"_s));
    WorkspaceFolder folder(path, json);
    folder.m_lock = std::move(lock);
    if (!json.contains(PlaceMember)) // of a program that knew no places: it is taken to be where it was
        SHANKE_TRY(folder.takePlace(folder.m_account.device));
    return folder;
}

Result<WorkspaceFolder> WorkspaceFolder::look(const QString& path)
{
    SHANKE_LET(const QJsonObject json, read(settingsFile(path)));
    WorkspaceFolder folder(path, json);
    folder.m_copies =
        placeForCopies(QFileInfo(path + WorkName).size() + QFileInfo(path + DerivedName).size());
    if (!folder.m_copies)
        return fail(ErrorKind::DiskFull, u"there is no place for what reading needs"_s, path);
    SHANKE_TRY(copyTo(folder.workFile(), path + WorkName, workSchema()));
    return folder;
}

void WorkspaceFolder::bringDerived() const
{
    if (m_copies)
        bring(m_path + DerivedName, derivedFile());
}

void WorkspaceFolder::bringSearch() const
{
    if (m_copies)
        bring(searchFileOfOwner(), searchFile());
}

Result<AccountSettings> WorkspaceFolder::accountIn(const QString& path)
{
    return read(settingsFile(path)).map(accountOf);
}

Result<> WorkspaceFolder::saveIn(const QString& path, const AccountSettings& account)
{
    SHANKE_LET(const QJsonObject json, read(settingsFile(path)));
    return write(settingsFile(path), withAccount(json, account));
}

bool WorkspaceFolder::isElsewhere() const
{
    return m_json[PlaceMember].toString() != folderMark(m_path);
}

Result<> WorkspaceFolder::forgetPlace()
{
    QJsonObject json = m_json;
    json[PlaceMember] = QString();
    return saveJson(json);
}

Result<> WorkspaceFolder::forgetPlaceIn(const QString& path)
{
    SHANKE_LET(QJsonObject json, read(settingsFile(path)));
    json[PlaceMember] = QString();
    return write(settingsFile(path), json);
}

Result<> WorkspaceFolder::takePlace(const DeviceId& device)
{
    AccountSettings account = m_account;
    if (account.device != device)
        account.deviceKey.clear();
    account.device = device;
    QJsonObject json = withAccount(m_json, account);
    json[PlaceMember] = folderMark(m_path);
    SHANKE_TRY(saveJson(json));
    m_account = account;
    return {};
}

qint64 WorkspaceFolder::freeSpaceLimit() const
{
    return m_json[LimitMember].toInteger(DiskGuard::DefaultLimit);
}

Result<> WorkspaceFolder::setFreeSpaceLimit(qint64 bytes)
{
    QJsonObject json = m_json;
    json[LimitMember] = bytes;
    return saveJson(json);
}

Result<> WorkspaceFolder::setColumns(const QStringList& columns)
{
    QJsonObject json = m_json;
    json[ColumnsMember] = QJsonArray::fromStringList(columns);
    SHANKE_TRY(saveJson(json));
    m_columns = columns;
    return {};
}

QString WorkspaceFolder::databasesPath() const
{
    return m_path + u"/databases"_s;
}
QString WorkspaceFolder::workFile() const
{
    return (m_copies ? m_copies->path() : m_path) + WorkName;
}
QString WorkspaceFolder::derivedFile() const
{
    return (m_copies ? m_copies->path() : m_path) + DerivedName;
}
QString WorkspaceFolder::searchFile() const
{
    return (m_copies ? m_copies->path() : m_path) + SearchName;
}
QString WorkspaceFolder::searchFileOfOwner() const
{
    return m_path + SearchName;
}

Result<> WorkspaceFolder::save(const AccountSettings& account)
{
    AccountSettings set = account;
    set.anchor = m_account.anchor;
    set.roster = m_account.roster;
    set.countyRoster = m_account.countyRoster;
    return saveAll(set);
}

Result<> WorkspaceFolder::saveTrust(const AccountSettings& account)
{
    AccountSettings set = m_account;
    set.anchor = account.anchor;
    set.roster = account.roster;
    set.countyRoster = account.countyRoster;
    return saveAll(set);
}

Result<> WorkspaceFolder::saveAll(const AccountSettings& account)
{
    SHANKE_TRY(saveJson(withAccount(m_json, account)));
    m_account = account;
    return {};
}

Result<> WorkspaceFolder::want(const AccountSettings& account)
{
    SHANKE_TRY(checkAccount(account));
    QJsonObject json = m_json;
    json[WishMember] = withAccount({}, account);
    return saveJson(json);
}

std::optional<AccountSettings> WorkspaceFolder::wanted() const
{
    return m_json.contains(WishMember) ? std::optional(accountOf(m_json[WishMember].toObject()))
                                       : std::nullopt;
}

Result<> WorkspaceFolder::become(const AccountSettings& account)
{
    QJsonObject json = withAccount(m_json, account);
    json.remove(WishMember);
    SHANKE_TRY(saveJson(json));
    m_account = account;
    return {};
}

Result<> WorkspaceFolder::saveJson(const QJsonObject& json)
{
    if (!m_lock)
        return fail(ErrorKind::ReadOnly, u"the workspace is open for reading only"_s, m_path);
    SHANKE_TRY(write(settingsFile(m_path), json));
    m_json = json;
    return {};
}

} // namespace shanke
