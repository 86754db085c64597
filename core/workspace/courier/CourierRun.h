// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Run.h"
#include "workspace/values/CourierValues.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>

namespace shanke {

// One stick being written or read. What reads and writes files for long works in another thread. Lives in the
// engine thread.
class CourierRun : public Run
{
    Q_OBJECT
public:
    ~CourierRun() override;

    // Ends soon with Cancelled; nothing that looks whole is left.
    void cancel();

signals:
    void progressed(const shanke::CourierProgress& progress);

protected:
    const std::atomic<bool>& stop() const { return *m_stop; }

    // Runs `work` in another thread, then `next` with its result in this one.
    template <typename Work, typename Next>
    void elsewhere(Work work, Next next)
    {
        using Value = std::invoke_result_t<Work>;
        auto* watcher = new QFutureWatcher<Value>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [watcher, next] {
            watcher->deleteLater();
            next(watcher->result());
        });
        const QFuture<Value> future = QtConcurrent::run(&m_pool, std::move(work));
        watcher->setFuture(future);
    }

    // What works elsewhere ends now: for a run whose members it uses, before they go.
    void halt();

private:
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_pool;
};

} // namespace shanke
