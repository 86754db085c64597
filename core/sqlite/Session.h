// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Statement.h"
#include "sqlite/StopFlag.h"

#include <map>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace shanke {

// One handle on a database file with the statements it has prepared. Internal to this module; used by one
// thread at a time. Statements are lent and come back, so the same text may run nested in itself. Remembers
// when SQLite gave up a transaction by itself (disk full, damage): the rest of it must fail, not autocommit.
class Session
{
public:
    // Immutable: no lock is taken and no file made beside it, so nobody may write meanwhile.
    enum class Access { Immutable, ReadOnly, ReadWrite, Create };

    static Result<std::unique_ptr<Session>> open(const QString& path, Access access);
    ~Session();

    Result<Statement> prepare(const char* sql);
    void giveBack(std::unique_ptr<SQLite::Statement> statement);

    Result<> runScript(const QByteArray& sql);
    Result<qint64> number(const char* sql); // the first column of the only row

    Result<> begin(const char* sql); // BEGIN …
    Result<> commit();
    void rollBack();
    qint64 lastKey() const;

    // From now on statements fail with Cancelled once the flag is raised; an empty flag ends that.
    void obey(StopFlag stop);

    // The error of a failed call; keeps it when it ended the transaction.
    Error noteFailure(Error error);

private:
    explicit Session(std::unique_ptr<SQLite::Database> database);

    std::unique_ptr<SQLite::Database> m_database;
    std::map<std::string, std::vector<std::unique_ptr<SQLite::Statement>>, std::less<>> m_idle; // by text
    StopFlag m_stop;
    bool m_inTransaction = false;
    std::optional<Error> m_lost; // why the transaction under way is gone
};

} // namespace shanke
