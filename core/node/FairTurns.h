// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <map>

namespace shanke {

// Shares the time of the serving thread among all who have work here, a person or a stranger's address,
// however many connections each of them has: next is always whoever has had least of it, so that who asks for
// much waits for their own, and who asks for little waits for the piece under way. Who comes back after a
// pause has no claim on the time that passed. Between two passes the event loop reads sockets. Lives in the
// serving thread.
class FairTurns final : public QObject
{
public:
    using Time = std::function<std::chrono::nanoseconds()>;

    FairTurns();
    explicit FairTurns(Time time);

    // Calls `work` once, when `owner` has a turn, unless `receiver` is gone by then.
    void queue(const QString& owner, QObject* receiver, std::function<void()> work);

private:
    struct Work
    {
        QPointer<QObject> receiver;
        std::function<void()> run;
    };
    using Spent = std::chrono::nanoseconds;
    // How much the owner has had, and who of those with as much came first.
    using Place = std::pair<Spent, qint64>;
    struct Owner
    {
        QString name;
        std::deque<Work> works;
    };

    void pass();
    void giveTurn();
    void wait(Owner owner);
    void charge(const QString& owner, Spent spent);
    void forgetTheQuiet();

    Time m_time;
    std::map<Place, Owner> m_waiting;
    QHash<QString, Place> m_places; // of who waits
    QHash<QString, Spent> m_spent;  // of who had a turn lately
    Spent m_least{0};               // what whoever had the last turn had had before it
    qint64 m_came = 0;
    QTimer m_pass;
};

} // namespace shanke
