// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Statement.h"

namespace shanke {

// One unchanging view of a database: what was committed when it was made, whatever is written meanwhile.
// Comes from Connection::read() on a reader of its own, so it never waits for the writer and may be made and
// used in any thread, in one at a time. Movable; give it up soon, for the log of changes cannot shrink below
// it.
class ReadSnapshot
{
public:
    // Prepares `sql` and binds the values to its parameters in order. The statement must go before the
    // snapshot.
    template <typename... Values>
    Result<Statement> query(const char* sql, const Values&... values) const
    {
        auto statement = prepare(sql);
        if (statement)
            statement->bind(values...);
        return statement;
    }

protected:
    friend class Connection;
    explicit ReadSnapshot(std::shared_ptr<Session> session) : m_session(std::move(session)) {}

    Result<Statement> prepare(const char* sql) const;

    std::shared_ptr<Session> m_session; // whose deleter ends the reading, see SessionPool
};

} // namespace shanke
