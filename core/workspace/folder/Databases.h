// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "keeping/DiskGuard.h"
#include "keeping/ReadableStores.h"
#include "store/DocumentStore.h"

#include <QHash>
#include <QObject>

#include <map>

namespace shanke {

// The stores that are open, and why the others are not. Copies of it may travel to reading threads.
struct OpenStores
{
    QHash<DatabaseName, DocumentStore*> stores;
    QHash<DatabaseName, Error> failures;

    // NotFound when there is no such database, or what opening its file met.
    Result<DocumentStore*> find(const DatabaseName& database) const;
    // Those that are open. They stay so for as long as anybody may read them.
    ReadableStores readable() const;
};

// The databases of a workspace, one SQLite file each. Owns the open stores; they stay open until the end, so
// a pointer given to a reading thread stays good. Lives in the engine thread.
class Databases : public QObject
{
    Q_OBJECT
public:
    // `mode` is that of files which are there; with ReadOnly none is made either.
    explicit Databases(QString folder, OpenMode mode = OpenMode::MustExist);
    ~Databases() override;

    DiskGuard& disk() { return m_disk; } // that they stand on

    // Opens every file that can be opened; the others keep their error for whoever asks for them.
    void openAll();

    Result<DocumentStore*> find(const DatabaseName& database) const { return m_open.find(database); }
    Result<DocumentStore*> findOrCreate(const DatabaseName& database);

    // A store file that was put together elsewhere on this disk becomes the database. Precondition: there is
    // one already.
    Result<DocumentStore*> adopt(const DatabaseName& database, const QString& path);

    // Where to put such a file together: on the same disk, in a folder of its own that is made here.
    QString incomingPath(const DatabaseName& database) const;

    QList<DatabaseName> names() const; // of all files, also those that could not be opened
    const OpenStores& open() const { return m_open; }

signals:
    // Documents of an open database changed, by whatever writer. Coalesced.
    void changed(const shanke::DatabaseName& database);

private:
    Result<DocumentStore*> openStore(const DatabaseName& database, OpenMode mode);
    void keep(const DatabaseName& database, std::unique_ptr<DocumentStore> store);
    QString pathOf(const DatabaseName& database) const;

    QString m_folder;
    OpenMode m_mode;
    DiskGuard m_disk;
    std::map<DatabaseName, std::unique_ptr<DocumentStore>> m_stores;
    OpenStores m_open;
};

} // namespace shanke
