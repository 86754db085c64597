// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/courier/CourierFolder.h"
#include "workspace/values/CourierValues.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>

namespace shanke {

class EngineState;

// One stick being written or read. Belongs to the engine state and goes when it has answered; what reads and
// writes files for long works in another thread. A workspace has one at a time.
class CourierRun : public QObject
{
    Q_OBJECT
public:
    explicit CourierRun(EngineState& state);
    ~CourierRun() override;

    // Ends soon with Cancelled; nothing that looks whole is left.
    void cancel();

signals:
    void progressed(const shanke::CourierProgress& progress);

protected:
    // InUse when another run has the stick.
    Result<> claimFolder();
    void releaseFolder() { m_folder.reset(); } // before the answer: the next run may follow at once
    QString folder() const { return m_folder->path(); }
    EngineState& state() const { return m_state; }
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

private:
    EngineState& m_state;
    std::unique_ptr<CourierFolder> m_folder;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_pool;
};

} // namespace shanke
