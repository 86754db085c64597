// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/sync/RetryPause.h"
#include "workspace/sync/SyncBoard.h"

#include <QMap>

namespace shanke {

// The databases without which synchronisation goes on, and why; the board and the log say it. Some wait for a
// person to agree. The others failed by themselves, on this PC or because the server has not opened them, and
// are tried again after growing pauses. Lives in the engine thread.
class HeldDatabases
{
public:
    HeldDatabases(Clock& clock, SyncBoard& board, SyncLog& log) : m_board(board), m_log(log), m_pause(clock)
    {
    }

    // What is wrong is wrong with one database, not with the way to the server.
    static bool isOfOneDatabase(ErrorKind failure);

    void hold(const DatabaseName& database, const Error& error);
    // It went, or the person has agreed.
    void release(const DatabaseName& database);
    void clear();
    // Says it again: of several that wait for a person, who agrees to one is asked about the next.
    void show();

    bool waitsForPerson(const DatabaseName& database) const { return m_forPerson.contains(database); }
    // Somebody has to do something about this PC or its work.
    bool needAttention() const;

    // Calls `again` after a pause when there is something to try again.
    void tryAgainLater(QObject* owner, std::function<void()> again);
    QList<DatabaseName> toTryAgain() const { return m_forNow.keys(); }
    void stopTrying() { m_pause.end(); }

private:
    SyncBoard& m_board;
    SyncLog& m_log;
    RetryPause m_pause;
    QMap<DatabaseName, Error> m_forPerson;
    QMap<DatabaseName, Error> m_forNow;
};

} // namespace shanke
