// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <map>

namespace shanke::world {

using namespace std::chrono_literals;

// The time of a simulated world: stands still while anything is to do, then goes on to the next moment at
// which something was to happen. What is to happen at the same moment happens in the order in which it was
// asked for. Everything of a world runs in one thread, between two moments of it.
class WorldTime
{
public:
    std::chrono::milliseconds now() const { return m_now; }

    // Calls `action` after `delay` unless `receiver` is gone by then.
    void after(std::chrono::milliseconds delay, QObject* receiver, std::function<void()> action);

    // Called after every event, when nothing is on the stack: machines that died are found then.
    void setBetween(std::function<void()> look) { m_between = std::move(look); }

    // Handles what is to be done now.
    void settle();
    // Lets time go on until `isDone` or until `limit` has passed; true when it was done.
    bool run(std::chrono::milliseconds limit, const std::function<bool()>& isDone);
    void run(std::chrono::milliseconds limit);

private:
    struct Moment
    {
        std::chrono::milliseconds at;
        quint64 number;

        friend auto operator<=>(const Moment&, const Moment&) = default;
    };
    struct Action
    {
        QPointer<QObject> receiver;
        std::function<void()> run;
    };

    std::chrono::milliseconds m_now{0};
    std::map<Moment, Action> m_actions;
    quint64 m_lastNumber = 0;
    std::function<void()> m_between;
};

} // namespace shanke::world
