// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Session.h"

#include "sqlite/SqliteError.h"

#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A reader or writer of another process is waited for this long before InUse.
constexpr int BusyMilliseconds = 5000;

// Steps of SQLite's machine, about a millisecond.
constexpr int StepsBetweenLooks = 10000;

int isRaised(void* flag)
{
    return static_cast<std::atomic_bool*>(flag)->load() ? 1 : 0;
}

int openFlags(Session::Access access)
{
    switch (access) {
    case Session::Access::Immutable:
        return SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX;
    case Session::Access::ReadOnly:
        return SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX;
    case Session::Access::ReadWrite:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;
    case Session::Access::Create:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;
    }
    Q_UNREACHABLE();
}

std::string nameFor(const QString& path, Session::Access access)
{
    if (access != Session::Access::Immutable)
        return path.toStdString();
    const QUrl file = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return (file.toEncoded(QUrl::FullyEncoded) + "?immutable=1").toStdString();
}

} // namespace

Session::Session(std::unique_ptr<SQLite::Database> database) : m_database(std::move(database))
{
}

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const QString& path, Access access)
{
    try {
        auto database =
            std::make_unique<SQLite::Database>(nameFor(path, access), openFlags(access), BusyMilliseconds);
        // SQLite opens what it may not write for reading only, and says so at the first write.
        const bool writes = access == Access::ReadWrite || access == Access::Create;
        if (writes && sqlite3_db_readonly(database->getHandle(), "main") == 1)
            return fail(ErrorKind::ReadOnly, u"The file is write-protected."_s, u"sqlite"_s);
        return std::unique_ptr<Session>(new Session(std::move(database)));
    } catch (const SQLite::Exception& exception) {
        return Failure(sqliteError(exception));
    }
}

Result<Statement> Session::prepare(const char* sql)
{
    if (m_lost)
        return Failure(*m_lost);
    if (const auto idle = m_idle.find(std::string_view(sql)); idle != m_idle.end() && !idle->second.empty()) {
        auto statement = std::move(idle->second.back());
        idle->second.pop_back();
        return Statement(*this, std::move(statement));
    }
    try {
        return Statement(*this, std::make_unique<SQLite::Statement>(*m_database, sql));
    } catch (const SQLite::Exception& exception) {
        return Failure(noteFailure(sqliteError(exception)));
    }
}

void Session::giveBack(std::unique_ptr<SQLite::Statement> statement)
{
    statement->tryReset();
    m_idle[statement->getQuery()].push_back(std::move(statement));
}

Result<> Session::runScript(const QByteArray& sql)
{
    try {
        m_database->exec(sql.constData());
        return {};
    } catch (const SQLite::Exception& exception) {
        return Failure(noteFailure(sqliteError(exception)));
    }
}

Result<qint64> Session::number(const char* sql)
{
    SHANKE_LET(Statement statement, prepare(sql));
    SHANKE_LET(const bool row, statement.next());
    if (!row)
        return fail(ErrorKind::Damaged, u"SQLite gave no answer to %1."_s.arg(QString::fromUtf8(sql)),
                    u"sqlite"_s);
    return statement.integer(0);
}

Result<> Session::begin(const char* sql)
{
    SHANKE_TRY(runScript(sql));
    m_inTransaction = true;
    return {};
}

Result<> Session::commit()
{
    if (m_lost)
        return Failure(*m_lost);
    SHANKE_TRY(runScript("COMMIT"));
    m_inTransaction = false;
    return {};
}

void Session::rollBack()
{
    if (m_inTransaction && sqlite3_get_autocommit(m_database->getHandle()) == 0)
        m_database->tryExec("ROLLBACK");
    m_inTransaction = false;
    m_lost.reset();
}

qint64 Session::lastKey() const
{
    return m_database->getLastInsertRowid();
}

void Session::obey(StopFlag stop)
{
    m_stop = std::move(stop);
    sqlite3_progress_handler(m_database->getHandle(), m_stop ? StepsBetweenLooks : 0, isRaised, m_stop.get());
}

Error Session::noteFailure(Error error)
{
    if (m_inTransaction && sqlite3_get_autocommit(m_database->getHandle()) != 0)
        m_lost = error;
    return error;
}

} // namespace shanke
