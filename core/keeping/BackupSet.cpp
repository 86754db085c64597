// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/BackupSet.h"

#include "base/Clock.h"
#include "base/WholeFile.h"
#include "platform/DatabaseNames.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int BackupFormat = 1;

QString indexOf(const QString& folder)
{
    return folder + u"/backup.json"_s;
}

// A node has the system database of its users as well.
Result<DatabaseName> nameIn(const QString& text)
{
    const bool isSystem = text.startsWith(u'_');
    SHANKE_TRY(databaseName(text.sliced(isSystem ? 1 : 0)));
    return DatabaseName(text);
}

BackupOwner ownerOf(const QJsonObject& json)
{
    return {UserId(json[u"user"_s].toString()), json[u"node"_s].toString(),
            DatabaseName(json[u"school"_s].toString())};
}

void tellOwner(const BackupOwner& owner, QJsonObject& json)
{
    if (!owner.isNode()) {
        json[u"user"_s] = owner.user.toString();
        return;
    }
    json[u"node"_s] = owner.node;
    json[u"school"_s] = owner.school.toString();
}

Result<BackupSet> setOf(const QJsonObject& json, const QString& folder)
{
    BackupSet set;
    set.folder = folder;
    set.time = QDateTime::fromString(json[u"time"_s].toString(), Qt::ISODate);
    set.owner = ownerOf(json);
    for (const QJsonValue& entry : json[u"databases"_s].toArray()) {
        SHANKE_LET(DatabaseName name, nameIn(entry[u"name"_s].toString()));
        set.databases.append({name, entry[u"uuid"_s].toString(), entry[u"sequence"_s].toInteger()});
    }
    return set;
}

} // namespace

Result<BackupSet> BackupSet::read(const QString& folder)
{
    QFile file(indexOf(folder));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"there is no backup in %1"_s.arg(folder), folder);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const int format = json[u"format"_s].toInt();
    if (format > BackupFormat)
        return fail(ErrorKind::NewerVersion, u"the backup was made by a newer program"_s, folder);
    auto set = setOf(json, folder);
    if (format < 1 || !set || !set->time.isValid())
        return fail(ErrorKind::Damaged, u"backup.json is not what this program wrote"_s, folder);
    return set;
}

Result<> BackupSet::write() const
{
    QJsonArray entries;
    for (const BackedUpDatabase& database : databases)
        entries.append(QJsonObject{{u"name"_s, database.name.toString()},
                                   {u"uuid"_s, database.uuid},
                                   {u"sequence"_s, database.sequence}});
    QJsonObject json{{u"format"_s, BackupFormat}, {u"time"_s, toIsoString(time)}, {u"databases"_s, entries}};
    tellOwner(owner, json);
    return writeWhole(indexOf(folder), QJsonDocument(json).toJson());
}

QString BackupSet::fileOf(const DatabaseName& database) const
{
    return folder + u"/databases/"_s + fileNameOf(database);
}

const BackedUpDatabase* BackupSet::find(const DatabaseName& database) const
{
    const auto found = std::find_if(databases.begin(), databases.end(),
                                    [&](const BackedUpDatabase& entry) { return entry.name == database; });
    return found == databases.end() ? nullptr : &*found;
}

} // namespace shanke
