// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/LeafService.h"

#include "http/QtHttpTransport.h"
#include "workspace/delivery/ServerLink.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/keeping/LeafClosing.h"
#include "workspace/keeping/LeafLook.h"
#include "workspace/sync/SyncSession.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<std::shared_ptr<HttpTransport>> transportTo(EngineState& state, const ServerLookOrder& order)
{
    if (order.address.isEmpty()) {
        const ServerLink* server = state.sync().server();
        if (!server)
            return fail(ErrorKind::Precondition,
                        u"no server is set, or nobody is signed in there; name one with its address"_s);
        return server->sharedTransport();
    }
    SHANKE_LET(const ServerAddress address, ServerAddress::parse(order.address));
    HttpOptions options;
    options.certificate = order.certificate ? order.certificate : state.account().certificateOf(address.base);
    return std::make_shared<QtHttpTransport>(address, options);
}

} // namespace

QFuture<Result<ServerLook>> LeafService::look(const ServerLookOrder& order)
{
    return m_engine.start<ServerLook>([order](EngineState& state, const Answer<ServerLook>& answer) {
        auto server = transportTo(state, order);
        if (!server)
            return answer(tl::unexpected(server.error()));
        state.runs()
            .keep(std::make_unique<LeafLook>(state.databases(), state.authority(), state.sharedClock(),
                                             *std::move(server), answer))
            .start();
    });
}

QFuture<Result<QList<ClosedLeaf>>> LeafService::close(const ServerLookOrder& order,
                                                      const QList<ForgedLeaf>& leaves)
{
    return m_engine.start<QList<ClosedLeaf>>(
        [order, leaves](EngineState& state, const Answer<QList<ClosedLeaf>>& answer) {
            auto server = transportTo(state, order);
            if (!server)
                return answer(tl::unexpected(server.error()));
            state.runs()
                .keep(std::make_unique<LeafClosing>(state.account().school, state.sharedClock(),
                                                    *std::move(server), leaves, answer))
                .start();
        });
}

} // namespace shanke
