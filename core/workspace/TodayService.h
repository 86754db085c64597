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

    // Of `before` whatever still holds is not read again; its sources stay the same when that is all of it.
    QFuture<Result<TodayView>> view(const QDate& day, const TodayView& before = {});
    // When a server last said that it has something, by its own clock; invalid: never.
    QFuture<Result<QDateTime>> newestReceipt();

private:
    Engine& m_engine;
};

} // namespace shanke
