// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Migrator.h"
#include "sqlite/OpenMode.h"
#include "sqlite/ReadSnapshot.h"
#include "sqlite/Session.h"
#include "sqlite/StopFlag.h"
#include "sqlite/WriteTransaction.h"

namespace shanke {

class SessionPool;

// One open SQLite file in WAL mode: one writer and as many readers as are asked for at the same time. Owns
// the file handles. read() may be called from any thread; begin() and the transaction it makes belong to one
// thread at a time, and only one transaction may be open.
class Connection
{
public:
    // Opens and migrates. NotFound, NewerVersion (untouched), Damaged, ReadOnly, DiskFull, InUse. For reading
    // only it never changes the file, works where nothing can be written, and begin() answers ReadOnly;
    // Precondition: it has to be migrated first.
    static Result<std::shared_ptr<Connection>> open(const QString& path, OpenMode mode, const Schema& schema);
    ~Connection();

    // A file that may be damaged, to read what can be read: it is not migrated, and begin() answers ReadOnly.
    static Result<std::shared_ptr<const Connection>> openToRead(const QString& path);

    Result<ReadSnapshot> read(const StopFlag& stop = {}) const;
    // `committed` is called after a successful commit, in the thread that commits. InUse when another process
    // writes for longer than a few seconds.
    Result<WriteTransaction> begin(Durability durability, std::function<void()> committed = {});

    // Writes what is committed, without its free pages, into a new file at `path`, durable when it returns,
    // while others go on reading and writing. Any thread. Precondition when something is there already;
    // DiskFull, ReadOnly, NotFound (no such folder): nothing is left behind.
    Result<> copyTo(const QString& path, const StopFlag& stop = {}) const;

    // Writes the file anew, without gaps and ready to shrink. InUse while a transaction is open.
    Result<> rewrite();

    const QString& path() const { return m_path; }
    // Gone once nothing reads the file through this any more, also nothing that outlived it.
    std::weak_ptr<const void> readers() const { return m_readers; }
    qint64 fileBytes() const; // of the file and of its log

private:
    Connection(QString path, std::shared_ptr<Session> writer, Session::Access readers);
    static Result<std::shared_ptr<Connection>> openBesideWriter(const QString& path, const Schema& schema);

    QString m_path;
    Session::Access m_access;          // of a reader that writes nothing
    std::shared_ptr<Session> m_writer; // none when opened to read
    std::shared_ptr<SessionPool> m_readers;
};

} // namespace shanke
