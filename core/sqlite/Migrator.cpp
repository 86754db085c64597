// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Migrator.h"

#include "sqlite/Session.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<> Migrator::inspect(Session& session, const QString& path) const
{
    // In this order: another process may be making the file just now, and its mark comes with its tables.
    SHANKE_LET(const qint64 tables, session.number("SELECT count(*) FROM sqlite_schema"));
    SHANKE_LET(const qint64 mark, session.number("PRAGMA application_id"));
    SHANKE_LET(const qint64 version, session.number("PRAGMA user_version"));
    if (mark != m_schema.applicationId && (mark != 0 || tables != 0))
        return fail(ErrorKind::Damaged, u"%1 is a database of another program."_s.arg(path));
    if (version > qint64(m_schema.steps.size()))
        return fail(
            ErrorKind::NewerVersion,
            u"%1 was written by a newer version of this program (schema %2; this one knows %3)."_s.arg(path)
                .arg(version)
                .arg(m_schema.steps.size()));
    return {};
}

Result<> Migrator::requireCurrent(Session& session, const QString& path) const
{
    SHANKE_TRY(inspect(session, path));
    SHANKE_LET(const qint64 version, session.number("PRAGMA user_version"));
    if (version < qint64(m_schema.steps.size()))
        return fail(ErrorKind::Precondition,
                    u"%1 was written by an older version of this program and has to be brought up to date "
                    "before it can be read"_s.arg(path));
    return {};
}

Result<> Migrator::migrate(Session& session) const
{
    for (;;) {
        SHANKE_LET(const qint64 version, session.number("PRAGMA user_version"));
        if (version == qint64(m_schema.steps.size()))
            return {};
        SHANKE_TRY(session.begin("BEGIN IMMEDIATE"));
        const auto stepped = step(session).and_then([&] { return session.commit(); });
        session.rollBack(); // nothing to do after a commit
        SHANKE_TRY(stepped);
    }
}

// Asks for the version again: another process may have been faster to the lock.
Result<> Migrator::step(Session& session) const
{
    SHANKE_LET(const qint64 version, session.number("PRAGMA user_version"));
    if (version >= qint64(m_schema.steps.size()))
        return {};
    SHANKE_TRY(session.runScript(m_schema.steps[static_cast<size_t>(version)]));
    return session.runScript("PRAGMA application_id = " + QByteArray::number(m_schema.applicationId) +
                             ";PRAGMA user_version = " + QByteArray::number(version + 1));
}

} // namespace shanke
