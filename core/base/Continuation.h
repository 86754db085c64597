// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace shanke {

// What to do with the answer of an asynchronous call: a function and the object it belongs to. It is called
// at most once, in the thread of the caller, and never after that object is gone. Whoever receives one calls
// it exactly once, with a value or an error; calling it before the asynchronous function returns is allowed.
template <typename T = void>
class Continuation
{
public:
    template <typename Function>
    Continuation(QObject* receiver, Function&& function)
        : m_receiver(receiver), m_function(std::forward<Function>(function))
    {
    }

    void operator()(Result<T> result) const
    {
        if (m_receiver)
            m_function(std::move(result));
    }

    // The object the answer belongs to; null when it is gone.
    QObject* receiver() const { return m_receiver.data(); }

private:
    QPointer<QObject> m_receiver;
    std::function<void(Result<T>)> m_function;
};

} // namespace shanke
