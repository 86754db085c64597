// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Statement.h"

#include "sqlite/Session.h"
#include "sqlite/SqliteError.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace shanke {

Statement::Statement(Session& session, std::unique_ptr<SQLite::Statement> statement)
    : m_session(&session), m_statement(std::move(statement))
{
}

Statement::Statement(Statement&& other) noexcept = default;

Statement::~Statement()
{
    if (m_statement)
        m_session->giveBack(std::move(m_statement));
}

template <typename Bind>
void Statement::guardBinding(Bind&& bind)
{
    try {
        bind();
    } catch (const SQLite::Exception& exception) {
        m_bindError = sqliteError(exception);
    }
}

void Statement::bindAt(int index, qint64 value)
{
    guardBinding([&] { m_statement->bind(index, int64_t(value)); });
}

void Statement::bindAt(int index, const QString& value)
{
    guardBinding([&] { m_statement->bind(index, value.toStdString()); });
}

void Statement::bindAt(int index, const QByteArray& value)
{
    guardBinding([&] {
        m_statement->bind(index, static_cast<const void*>(value.constData()), static_cast<int>(value.size()));
    });
}

void Statement::bindAt(int index, Utf8 value)
{
    guardBinding([&] {
        m_statement->bind(index, std::string(value.bytes.data(), static_cast<size_t>(value.bytes.size())));
    });
}

void Statement::bindAt(int index, std::nullopt_t)
{
    guardBinding([&] { m_statement->bind(index); });
}

Result<bool> Statement::next()
{
    if (m_bindError)
        return Failure(*m_bindError);
    try {
        return m_statement->executeStep();
    } catch (const SQLite::Exception& exception) {
        return Failure(m_session->noteFailure(sqliteError(exception)));
    }
}

Result<> Statement::run()
{
    for (;;) {
        SHANKE_LET(const bool row, next());
        if (!row)
            return {};
    }
}

qint64 Statement::integer(int column) const
{
    return m_statement->getColumn(column).getInt64();
}

QByteArray Statement::bytes(int column) const
{
    const auto value = m_statement->getColumn(column);
    return QByteArray(static_cast<const char*>(value.getBlob()), value.getBytes());
}

QString Statement::text(int column) const
{
    const auto value = m_statement->getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}

bool Statement::isNull(int column) const
{
    return m_statement->isColumnNull(column);
}

} // namespace shanke
