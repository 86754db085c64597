// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/ReadSnapshot.h"

#include <functional>

namespace shanke {

// How much of a committed transaction survives a power cut. A killed process loses nothing in either case.
enum class Durability {
    Full,  // all of it when commit() returns: for what a person saved
    Batch, // maybe not the newest ones, but always a prefix of them in order: for bulk replication
};

// The right to write: only Connection::begin() makes one, and every mutator asks for it. Rolls back unless
// committed. It is a snapshot that sees its own writes. Once a statement met a full disk or damage,
// everything after it fails with that error, so that nothing is stored half.
class WriteTransaction : public ReadSnapshot
{
public:
    WriteTransaction(WriteTransaction&& other) noexcept;
    WriteTransaction& operator=(WriteTransaction&& other) = delete;
    ~WriteTransaction();

    // Runs a statement that changes something.
    template <typename... Values>
    Result<> execute(const char* sql, const Values&... values)
    {
        SHANKE_LET(Statement statement, query(sql, values...));
        return statement.run();
    }
    qint64 lastKey() const; // rowid of the last INSERT

    Result<> commit(); // afterwards the transaction must not be used

    // Does all of `work` or none of it, leaving what was written before in place when it fails.
    template <typename Work>
    auto atomically(Work&& work) -> decltype(work())
    {
        SHANKE_TRY(execute("SAVEPOINT atomically"));
        auto result = work();
        if (!result)
            SHANKE_TRY(execute("ROLLBACK TO atomically"));
        SHANKE_TRY(execute("RELEASE atomically"));
        return result;
    }

private:
    friend class Connection;
    WriteTransaction(std::shared_ptr<Session> session, std::function<void()> committed);

    std::function<void()> m_committed;
};

} // namespace shanke
