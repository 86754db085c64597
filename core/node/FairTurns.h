// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>

namespace shanke {

// Lets everybody who has work here do a piece of it in turn, a person or a stranger's address after the
// other, however many connections each of them has: who asks for much waits for their own. Between two passes
// the event loop reads sockets. Lives in the serving thread.
class FairTurns final : public QObject
{
public:
    FairTurns();

    // Calls `work` once, when `owner` has a turn, unless `receiver` is gone by then.
    void queue(const QString& owner, QObject* receiver, std::function<void()> work);

private:
    struct Work
    {
        QPointer<QObject> receiver;
        std::function<void()> run;
    };

    void pass();
    void giveTurn();

    std::map<QString, std::deque<Work>> m_waiting;
    QString m_last; // who had a turn
    QTimer m_pass;
};

} // namespace shanke
