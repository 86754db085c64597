// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "workspace/values/ServerLeaves.h"

#include <QFuture>

namespace shanke {

class Engine;

// What stands at a server that no gate takes, for shankectl: looks for it, and closes it for an
// administrator. The server of the account is that which the last synchronisation reached. Called from the
// thread of the workspace.
class LeafService
{
public:
    explicit LeafService(Engine& engine) : m_engine(engine) {}

    // Precondition: the account has no server, or nobody is signed in there.
    QFuture<Result<ServerLook>> look(const ServerLookOrder& order);
    // Each by itself; what the server does not let happen stands beside the leaf.
    QFuture<Result<QList<ClosedLeaf>>> close(const ServerLookOrder& order, const QList<ForgedLeaf>& leaves);

private:
    Engine& m_engine;
};

} // namespace shanke
