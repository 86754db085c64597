// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FolderLock.h"
#include "workspace/values/WorkspaceValues.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace shanke {

// The folder of a workspace on disk, claimed by this process: workspace.json (who works here, format
// version), lock, databases/*.sqlite, work.sqlite (facts of this PC only), derived.sqlite and search.sqlite
// (may be deleted at any time).
class WorkspaceFolder
{
public:
    // Precondition when it already is a workspace; InvalidInput for ids nobody can have; ReadOnly, DiskFull.
    static Result<> create(const QString& path, const AccountSettings& account);
    // NotFound, NewerVersion, Damaged, InUse, ReadOnly.
    static Result<WorkspaceFolder> open(const QString& path);
    // For reading only, beside whoever has it: not claimed, and never written. What this program keeps for
    // itself in workFile(), derivedFile() and searchFile() are copies elsewhere, which go with the object.
    // NotFound, NewerVersion, Damaged, DiskFull.
    static Result<WorkspaceFolder> look(const QString& path);
    bool isClaimed() const { return m_lock.has_value(); }

    const QString& path() const { return m_path; }
    QString databasesPath() const;
    QString workFile() const;
    QString derivedFile() const;
    QString searchFile() const;
    // Before derivedFile() is opened.
    void bringDerived() const;
    // The same for searchFile(). Of a folder that is claimed both are the same file.
    QString searchFileOfOwner() const;
    void bringSearch() const;

    // The account of a workspace that is not claimed.
    static Result<AccountSettings> accountIn(const QString& path);
    static Result<> saveIn(const QString& path, const AccountSettings& account);

    // The folder is a copy, was restored, or stands at another place than where it took its identity.
    bool isElsewhere() const;
    // From now on it counts as elsewhere.
    Result<> forgetPlace();
    static Result<> forgetPlaceIn(const QString& path);
    // Ends that: this folder at this place is `device`.
    Result<> takePlace(const DeviceId& device);

    qint64 freeSpaceLimit() const; // bytes of the disk that stay free of files
    Result<> setFreeSpaceLimit(qint64 bytes);

    const AccountSettings& account() const { return m_account; }
    const QStringList& columns() const { return m_columns; } // followed columns
    Result<> setColumns(const QStringList& columns);
    // What a person sets, and which device this is. Whom the workspace believes stays as it is: others know
    // it as it was when they read it.
    Result<> save(const AccountSettings& account);
    Result<> saveTrust(const AccountSettings& account);

    // The account that this one shall be corrected to; it is `become` when everything else is. InvalidInput
    // for ids nobody can have.
    Result<> want(const AccountSettings& account);
    std::optional<AccountSettings> wanted() const;
    Result<> become(const AccountSettings& account);

private:
    Result<> saveAll(const AccountSettings& account);
    Result<> saveJson(const QJsonObject& json);
    WorkspaceFolder(QString path, const QJsonObject& json);

    QString m_path;
    std::optional<FolderLock> m_lock;
    std::shared_ptr<QTemporaryDir> m_copies; // of a reader
    QJsonObject m_json;                      // as read: members of newer programs of the same format stay
    AccountSettings m_account;
    QStringList m_columns;
};

} // namespace shanke
