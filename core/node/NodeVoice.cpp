// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeVoice.h"

#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString ChainId = u"shanke:events"_s; // a local document of the school's database

} // namespace

Result<NodeVoice::Speech> NodeVoice::begin()
{
    if (!maySpeak())
        return fail(ErrorKind::Precondition, u"no roster lists the key of this server"_s);
    SHANKE_LET(NodeDatabase* const school, m_databases.find(databaseOf(m_authority.school()).toString()));
    SHANKE_LET(auto transaction, school->store().begin(Durability::Full));
    SHANKE_LET(const auto last, school->store().local(transaction, ChainId));
    Speech speech(*this, school->store(), std::move(transaction));
    if (last) {
        speech.m_counter = (*last)["counter"_L1].toInteger();
        SHANKE_LET(speech.m_previous, Digest::fromHex((*last)["digest"_L1].toString().toLatin1()));
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
    if (m_previous) {
        SHANKE_TRY(m_school.putLocal(
            m_transaction, ChainId,
            {{u"counter"_s, m_counter}, {u"digest"_s, QString::fromLatin1(m_previous->toHex())}}));
    }
    return m_transaction.commit();
}

Result<> put(DocumentStore& store, WriteTransaction& transaction, const ChainEvent& event)
{
    SHANKE_LET(Body body, Body::fromObject(event.document()));
    SHANKE_TRY(store.put(transaction, Edit{event.id(), std::nullopt, false, std::move(body), {}}));
    return {};
}

} // namespace shanke
