// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// Where everything is, from the peers' checkpoints, and the plain-words log. Called from the ui thread.
class DeliveryService
{
public:
    explicit DeliveryService(Engine& engine);

    // What is not at the server yet or was refused, oldest first.
    QFuture<Result<QList<DeliveryItem>>> waiting();
    // Every database of the workspace, in order of name.
    QFuture<Result<QList<DatabaseDelivery>>> databases();
    // What left this PC and waits until somebody confirms it, and who can.
    QFuture<Result<UnconfirmedWork>> unconfirmed();
    // Newest first.
    QFuture<Result<QList<LogEntry>>> log(int limit);

private:
    Engine& m_engine;
};

} // namespace shanke
