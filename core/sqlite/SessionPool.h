// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Session.h"

#include <QMutex>

namespace shanke {

// The readers of one file, lent to snapshots. A reader comes back when its snapshot goes, also after the
// connection has been closed. The one place of the module that several threads enter at once, hence the
// mutex.
class SessionPool : public std::enable_shared_from_this<SessionPool>
{
public:
    SessionPool(QString path, Session::Access access) : m_path(std::move(path)), m_access(access) {}

    // A reader that has begun to read; ends when the last copy of the pointer goes.
    Result<std::shared_ptr<Session>> take(const StopFlag& stop);

private:
    Result<std::unique_ptr<Session>> idleOrNew();
    void giveBack(std::unique_ptr<Session> session);

    QString m_path;
    Session::Access m_access;
    QMutex m_mutex;
    std::vector<std::unique_ptr<Session>> m_idle; // guarded by m_mutex
};

} // namespace shanke
