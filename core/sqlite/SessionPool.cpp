// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/SessionPool.h"

namespace shanke {

namespace {

constexpr size_t IdleReaders = 4;

} // namespace

Result<std::shared_ptr<Session>> SessionPool::take(const StopFlag& stop)
{
    SHANKE_LET(auto session, idleOrNew());
    session->obey(stop);
    SHANKE_TRY(session->begin("BEGIN"));
    // SQLite fixes what is seen at the first read, not at BEGIN.
    SHANKE_TRY(session->number("SELECT count(*) FROM sqlite_schema"));
    return std::shared_ptr<Session>(session.release(), [pool = shared_from_this()](Session* used) {
        pool->giveBack(std::unique_ptr<Session>(used));
    });
}

Result<std::unique_ptr<Session>> SessionPool::idleOrNew()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_idle.empty()) {
            auto session = std::move(m_idle.back());
            m_idle.pop_back();
            return session;
        }
    }
    SHANKE_LET(auto session, Session::open(m_path, m_access));
    SHANKE_TRY(session->runScript("PRAGMA query_only = ON"));
    return session;
}

void SessionPool::giveBack(std::unique_ptr<Session> session)
{
    session->rollBack();
    session->obey({});
    const QMutexLocker lock(&m_mutex);
    if (m_idle.size() < IdleReaders)
        m_idle.push_back(std::move(session));
}

} // namespace shanke
