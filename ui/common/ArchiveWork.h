// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/ArchiveValues.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace shanke {

class Workspace;

// An open archive while it is written, without a widget: one at a time, to be stopped at any moment. When
// this goes, it is stopped. Lives in the ui thread.
class ArchiveWork : public QObject
{
    Q_OBJECT
public:
    // The workspace outlives it.
    explicit ArchiveWork(Workspace& workspace, QObject* parent = nullptr);
    ~ArchiveWork() override;

    // In the language of the person. `order.progress` is set here.
    void start(ArchiveOrder order);
    // failed() as Cancelled, soon.
    void stop();
    bool isWorking() const { return m_state != nullptr; }

signals:
    void progressed(int percent);
    void written(const QString& path, const shanke::ArchiveReport& report);
    void failed(const shanke::Error& error);

private:
    // What the thread that writes and this one both see.
    struct State
    {
        std::atomic<bool> isStopped = false;
        std::atomic<int> percent = 0;
    };

    void end(const QString& path, const Result<ArchiveReport>& result);

    Workspace& m_workspace;
    std::shared_ptr<State> m_state;
    QTimer m_look;
};

} // namespace shanke
