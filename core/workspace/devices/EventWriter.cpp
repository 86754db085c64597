// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/EventWriter.h"

#include "workspace/engine/EngineState.h"

namespace shanke {

Result<ChainEvent> writeEvent(EngineState& state, const DatabaseName& database, const QString& kind,
                              const EventContent& content, const QJsonObject& more)
{
    SHANKE_LET(const DeviceKey key, state.identity().key());
    SHANKE_LET(EventChain chain, state.events());
    SHANKE_LET(const EventChain::Link link, chain.next());
    const AccountSettings& account = state.account();
    const EventHead head{kind,         account.user,  account.school, deviceOf(account.user, key.publicKey()),
                         link.counter, link.previous, account.roster};
    SHANKE_LET(ChainEvent event, ChainEvent::make(database, head, content, key, more));
    SHANKE_LET(DocumentStore * store, state.databases().findOrCreate(database));
    SHANKE_LET(Body body, Body::fromObject(event.document()));
    SHANKE_TRY(chain.note(event));
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Full));
    SHANKE_TRY(store->put(transaction, {event.id(), std::nullopt, false, std::move(body), {}}));
    SHANKE_TRY(transaction.commit());
    return event;
}

} // namespace shanke
