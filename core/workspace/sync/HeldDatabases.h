// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/StrongId.h"
#include "workspace/sync/RetryPause.h"

#include <QMap>

namespace shanke {

// The databases without which synchronisation with one server goes on, and why. Some wait for a person to
// agree. The others failed by themselves, on this PC or because the server has not opened them, and are tried
// again after growing pauses. Lives in the engine thread.
class HeldDatabases
{
public:
    explicit HeldDatabases(Clock& clock) : m_pause(clock) {}

    // What is wrong is wrong with one database, not with the way to the server.
    static bool isOfOneDatabase(ErrorKind failure);

    // False: it was held for the same before.
    bool hold(const DatabaseName& database, const Error& error);
    // It went, or the person has agreed.
    void release(const DatabaseName& database);
    void clear();

    // The one that a person is asked about: of several in turn. Empty: none.
    QString forPerson() const
    {
        return m_forPerson.isEmpty() ? QString() : m_forPerson.firstKey().toString();
    }
    // What is wrong, of what a person is asked about first.
    std::optional<Error> problem() const;
    bool waitsForPerson(const DatabaseName& database) const { return m_forPerson.contains(database); }
    // Somebody has to do something about this PC or its work.
    bool needAttention() const;

    // Calls `again` after a pause when there is something to try again.
    void tryAgainLater(QObject* owner, std::function<void()> again);
    QList<DatabaseName> toTryAgain() const { return m_forNow.keys(); }
    void stopTrying() { m_pause.end(); }

private:
    RetryPause m_pause;
    QMap<DatabaseName, Error> m_forPerson;
    QMap<DatabaseName, Error> m_forNow;
};

} // namespace shanke
