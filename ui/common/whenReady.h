// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <utility>

namespace shanke {

// Calls `function` with the answer of `future` in the thread of `context`, from its event loop, at most once
// and never after `context` is gone. A future that was cancelled has no answer and calls nothing.
template <typename T, typename Function>
void whenReady(const QFuture<T>& future, QObject* context, Function&& function)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, function = std::forward<Function>(function)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             function(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace shanke
