// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeVoice.h"

#include "node/ChainHead.h"
#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<NodeVoice::Speech> NodeVoice::begin()
{
    if (!maySpeak())
        return fail(ErrorKind::Precondition, u"no roster lists the key of this server"_s);
    SHANKE_LET(NodeDatabase* const school, m_databases.find(databaseOf(m_authority.school()).toString()));
    SHANKE_LET(auto transaction, school->store().begin(Durability::Full));
    SHANKE_LET(const auto head, ChainHead::in(school->store(), transaction));
    Speech speech(*this, school->store(), std::move(transaction));
    if (head) {
        speech.m_counter = head->counter;
        speech.m_previous = head->digest;
    }
    return speech;
}

Result<ChainEvent> NodeVoice::Speech::say(const DatabaseName& database, const QString& kind,
                                          const EventContent& content, const QJsonObject& more)
{
    const DeviceKey& key = m_voice.m_identity.key();
    const SchoolId& school = m_voice.m_authority.school();
    const EventHead head{kind,
                         nodeOf(school),
                         school,
                         m_voice.m_identity.device(),
                         m_counter + 1,
                         m_previous,
                         m_voice.m_authority.edition()};
    SHANKE_LET(ChainEvent event, ChainEvent::make(database, head, content, key, more));
    ++m_counter;
    m_previous = event.digest();
    return event;
}

Result<> NodeVoice::Speech::commit()
{
    if (m_previous)
        SHANKE_TRY((ChainHead{m_counter, *m_previous}.write(m_school, m_transaction)));
    return m_transaction.commit();
}

Result<> put(DocumentStore& store, WriteTransaction& transaction, const ChainEvent& event)
{
    SHANKE_LET(Body body, Body::fromObject(event.document()));
    SHANKE_TRY(store.put(transaction, Edit{event.id(), std::nullopt, false, std::move(body), {}}));
    return {};
}

} // namespace shanke
