// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QPromise>

#include <memory>

namespace shanke {

// The writing end of a QFuture<Result<T>> that always gets its result: whoever drops it unanswered has
// answered Cancelled, so no reader waits for ever and none meets an empty future. May be called from any
// thread, once.
template <typename T = void>
class Answer
{
public:
    Answer() : m_state(std::make_shared<State>()) {}

    QFuture<Result<T>> future() const { return m_state->promise.future(); }
    void operator()(Result<T> result) const { m_state->give(std::move(result)); }

private:
    struct State
    {
        State() { promise.start(); }
        ~State()
        {
            give(fail(ErrorKind::Cancelled, QStringLiteral("the program stopped before it was done")));
        }

        void give(Result<T> result)
        {
            if (std::exchange(given, true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }

        QPromise<Result<T>> promise;
        bool given = false;
    };

    std::shared_ptr<State> m_state;
};

} // namespace shanke
