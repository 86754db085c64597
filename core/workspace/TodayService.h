// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// Today's and the coming lessons with the state of their plans. Called from the ui thread.
class TodayService
{
public:
    explicit TodayService(Engine& engine);

    QFuture<Result<TodayView>> view(const QDate& day);
    // When a server last said that it has something, by its own clock; invalid: never.
    QFuture<Result<QDateTime>> newestReceipt();

private:
    Engine& m_engine;
};

} // namespace shanke
