// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "workspace/values/ReplicationOrder.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class Engine;

// Replications between any two databases, for shankectl. Called from the thread of the workspace.
class ReplicationService : public QObject
{
    Q_OBJECT
public:
    explicit ReplicationService(Engine& engine);

    QFuture<Result<ReplicationReport>> replicate(const ReplicationOrder& order);
    // Finishes the writing under way; replicate() then answers what was done.
    void cancel();

signals:
    void progressed(const shanke::ReplicationReport& report);
    // The way is broken for now; the next try comes by itself.
    void interrupted(const shanke::Error& error);

private:
    Engine& m_engine;
};

} // namespace shanke
