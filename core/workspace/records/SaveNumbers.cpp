// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/records/SaveNumbers.h"

#include "sqlite/Connection.h"

namespace shanke {

namespace {

constexpr qint64 AtATime = 1000;

} // namespace

Result<qint64> SaveNumbers::next(Connection& work)
{
    if (m_last == m_apart)
        SHANKE_TRY(setApart(work));
    return ++m_last;
}

Result<> SaveNumbers::setApart(Connection& work)
{
    SHANKE_LET(WriteTransaction transaction, work.begin(Durability::Full));
    SHANKE_LET(Statement row, transaction.query("SELECT value FROM fact WHERE name = 'saves_set_apart'"));
    SHANKE_LET(const bool found, row.next());
    const qint64 before = found ? row.text(0).toLongLong() : 0;
    SHANKE_TRY(transaction.execute("INSERT OR REPLACE INTO fact (name, value) VALUES ('saves_set_apart', ?)",
                                   QString::number(before + AtATime)));
    SHANKE_TRY(transaction.commit());
    m_last = before;
    m_apart = before + AtATime;
    return {};
}

} // namespace shanke
