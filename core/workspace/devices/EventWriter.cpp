// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/devices/EventWriter.h"

#include "platform/DatabaseNames.h"
#include "trust/RecordOwner.h"
#include "workspace/devices/EventChain.h"
#include "workspace/folder/WorkFile.h"
#include "workspace/folder/WorkspaceFolder.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

// The card of this PC lies with the school, whose database nobody elsewhere reads.
void EventWriter::sayInCounty(EventHead& head, const PublicKey& key) const
{
    head.school = countyOrganisation();
    head.roster = account().countyRoster;
    head.key = key;
}

Result<> EventWriter::sayAmongSchools(EventHead& head, const PublicKey& key) const
{
    SHANKE_LET(const bool isOfCounty, speaksForCounty(m_databases.open(), account()));
    if (isOfCounty)
        sayInCounty(head, key);
    head.key = key;
    return {};
}

const AccountSettings& EventWriter::account() const
{
    return m_folder.account();
}

Result<ChainEvent> EventWriter::write(const DatabaseName& database, const QString& kind,
                                      const EventContent& content, const QJsonObject& more)
{
    SHANKE_LET(const DeviceKey key, m_identity.key());
    SHANKE_LET(Connection * work, m_work.open());
    EventChain chain(*work, m_databases);
    SHANKE_LET(const EventChain::Link link, chain.next());
    EventHead head{kind,         account().user, account().school, deviceOf(account().user, key.publicKey()),
                   link.counter, link.previous,  account().roster};
    if (isForCounty(database, DocId(kind + u':')))
        sayInCounty(head, key.publicKey());
    else if (isForEverySchool(database, DocId(kind + u':')))
        SHANKE_TRY(sayAmongSchools(head, key.publicKey()));
    SHANKE_LET(ChainEvent event, ChainEvent::make(database, head, content, key, more));
    SHANKE_LET(DocumentStore * store, m_databases.findOrCreate(database));
    SHANKE_LET(Body body, Body::fromObject(event.document()));
    SHANKE_TRY(chain.note(event));
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Full));
    SHANKE_TRY(store->put(transaction, {event.id(), std::nullopt, false, std::move(body), {}}));
    SHANKE_TRY(transaction.commit());
    return event;
}

} // namespace shanke
