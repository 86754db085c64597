// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Migrator.h"

#include "sqlite/Session.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<> Migrator::inspect(Session& session, const QString& path) const
{
    SHANKE_LET(const qint64 version, session.number("PRAGMA user_version"));
    SHANKE_LET(const qint64 mark, session.number("PRAGMA application_id"));
    SHANKE_LET(const qint64 tables, session.number("SELECT count(*) FROM sqlite_schema"));
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

Result<> Migrator::migrate(Session& session) const
{
    SHANKE_LET(const qint64 version, session.number("PRAGMA user_version"));
    for (auto step = static_cast<size_t>(version); step < m_schema.steps.size(); ++step) {
        const QByteArray script = "BEGIN IMMEDIATE;" + m_schema.steps[step] +
                                  ";PRAGMA application_id = " + QByteArray::number(m_schema.applicationId) +
                                  ";PRAGMA user_version = " + QByteArray::number(quint64(step) + 1) +
                                  ";COMMIT";
        if (const auto done = session.runScript(script); !done) {
            session.rollBack();
            return done;
        }
    }
    return {};
}

} // namespace shanke
