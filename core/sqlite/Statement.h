// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace SQLite {
class Statement;
}

namespace shanke {

class Session;

// Bytes that are bound as text: the JSON of a row, already UTF-8. A plain QByteArray is bound as a blob.
struct Utf8
{
    QByteArrayView bytes;
};

// One prepared statement on its way through its rows. Borrowed from the session that prepared it and handed
// back, reset, when destroyed; so it must not outlive its snapshot. A value that cannot be bound is reported
// by the next step, which lets binding stay free of error handling. Columns count from 0.
class Statement
{
public:
    Statement(Session& session, std::unique_ptr<SQLite::Statement> statement);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) = delete;
    ~Statement();

    template <typename... Values>
    void bind(const Values&... values)
    {
        int index = 0;
        (bindAt(++index, values), ...);
    }

    Result<bool> next(); // true: stands on a row
    Result<> run();      // to the end, rows ignored

    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    QByteArray bytes(int column) const; // a copy of a blob, or of a text as UTF-8
    QString text(int column) const;
    bool isNull(int column) const;

private:
    void bindAt(int index, qint64 value);
    void bindAt(int index, int value) { bindAt(index, qint64(value)); }
    void bindAt(int index, quint32 value) { bindAt(index, qint64(value)); }
    void bindAt(int index, bool value) { bindAt(index, qint64(value)); }
    void bindAt(int index, const QString& value);
    void bindAt(int index, const QByteArray& value);
    void bindAt(int index, Utf8 value);
    void bindAt(int index, std::nullopt_t);
    template <typename Bind>
    void guardBinding(Bind&& bind);

    Session* m_session;
    std::unique_ptr<SQLite::Statement> m_statement; // empty after a move
    std::optional<Error> m_bindError;
};

} // namespace shanke
