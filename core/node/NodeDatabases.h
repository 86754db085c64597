// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/FolderLock.h"
#include "node/NodeDatabase.h"

#include <QDir>
#include <QSet>

#include <functional>
#include <map>

namespace shanke {

// The databases in a data folder, one file each, opened when first asked for and kept open. Owns them. Lives
// in one thread; a pointer it gave is good until that database is removed.
class NodeDatabases
{
public:
    static constexpr QStringView Users = u"_users"; // the system database of named users

    // Made for its owner alone when it is missing. ReadOnly.
    static Result<> makeFolder(const QString& folder);
    // The claim of whoever writes in the folder. InUse.
    static Result<FolderLock> lock(const QString& folder);
    // Makes the folder when it is missing. ReadOnly when it cannot be written, with a sentence.
    static Result<std::unique_ptr<NodeDatabases>> open(const QString& folder);

    Result<NodeDatabase*> find(const QString& name); // NotFound; ServerBusy while it is away
    // InvalidInput for a name CouchDB refuses, Precondition when it exists.
    Result<NodeDatabase*> create(const QString& name);
    Result<> remove(const QString& name); // NotFound
    // Its file is to be replaced: nobody gets it until giveBack(). What still reads it goes by and by; then
    // the answer expires.
    std::weak_ptr<const void> takeAway(const QString& name);
    void giveBack(const QString& name) { m_away.remove(name); }
    // Called with the name while the database still stands, so that whoever uses its store can let go.
    void setBeforeRemoval(std::function<void(const QString&)> notice) { m_beforeRemoval = std::move(notice); }
    QStringList names() const { return namesIn(m_folder); } // sorted
    const QString& uuid() const { return m_uuid; }          // names this folder for ever
    QString folder() const { return m_folder.absolutePath(); }

    // Of a folder that somebody else may have open.
    static QStringList namesIn(const QDir& folder); // sorted
    static QString pathIn(const QDir& folder, const QString& name);
    static Result<QString> uuidIn(const QString& folder); // NotFound: it is no folder of a node

    SignatureGate& signatures() { return m_signatures; }

    // Lower case letters, digits and _$()+/- after a letter; or a system database that this node has.
    static bool isValidName(const QString& name);

private:
    NodeDatabases(const QString& folder, QString uuid) : m_folder(folder), m_uuid(std::move(uuid)) {}

    QString pathOf(const QString& name) const { return pathIn(m_folder, name); }
    QString snapshotPathOf(const QString& name) const;
    Result<NodeDatabase*> openFile(const QString& name, OpenMode mode);

    QDir m_folder;
    QString m_uuid;
    RuleRunner m_runner;
    SignatureGate m_signatures{*this};
    std::map<QString, std::unique_ptr<NodeDatabase>> m_open;
    QSet<QString> m_away;
    std::function<void(const QString&)> m_beforeRemoval;
};

} // namespace shanke
