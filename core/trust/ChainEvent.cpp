// SPDX-License-Identifier: GPL-3.0-or-later
#include "trust/ChainEvent.h"

#include "identity/SignedText.h"
#include "trust/OwnedId.h"
#include "trust/SignedCard.h"
#include "trust/SignedJson.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto EventPurpose = "shanke/event/1"_L1;
constexpr qsizetype LongestName = 300;

Failure notAnEvent(const QString& because)
{
    return fail(ErrorKind::InvalidInput, u"This event can never count: %1."_s.arg(because));
}

QJsonObject headToJson(const EventHead& head)
{
    QJsonObject json{{u"kind"_s, head.kind},
                     {u"author"_s, head.author.toString()},
                     {u"school"_s, head.school.toString()},
                     {u"device"_s, head.device.toString()},
                     {u"n"_s, head.counter},
                     {u"roster"_s, head.roster.toJson()}};
    if (head.previous)
        json[u"previous"_s] = QString::fromLatin1(head.previous->toHex());
    if (head.key)
        json[u"key"_s] = QString::fromLatin1(head.key->toHex());
    return json;
}

QJsonObject withMembers(QJsonObject json, const QJsonObject& more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        json.insert(member.key(), member.value());
    return json;
}

Result<EventHead> headFromJson(const QJsonObject& json)
{
    EventHead head{.kind = json["kind"_L1].toString(),
                   .author = UserId(json["author"_L1].toString()),
                   .school = SchoolId(json["school"_L1].toString()),
                   .device = DeviceId(json["device"_L1].toString()),
                   .counter = json["n"_L1].toInteger(),
                   .roster = {}};
    SHANKE_LET(head.roster, Edition::fromJson(json["roster"_L1]));
    if (json.contains("previous"_L1)) {
        SHANKE_LET(head.previous, Digest::fromHex(json["previous"_L1].toString().toLatin1()));
    }
    if (json.contains("key"_L1)) {
        SHANKE_LET(head.key, PublicKey::ofSigner(json["key"_L1].toString().toLatin1()));
    }
    return head;
}

Result<> checkHead(const EventHead& head)
{
    const auto device = OwnedId::parse(DocId(u"device:"_s + head.device.toString()));
    if (!device || !device->digest() || device->owner != head.author.toString())
        return notAnEvent(u"its device is not its author's"_s);
    if (head.key && deviceOf(head.author, *head.key) != head.device)
        return notAnEvent(u"the key that it shows is not its device's"_s);
    if (head.kind.isEmpty() || head.kind.contains(u':') || head.school.isEmpty() ||
        head.author.toString().size() > LongestName || head.school.toString().size() > LongestName)
        return notAnEvent(u"it does not say what it is, or by whom"_s);
    if (head.counter < 1 || (head.counter == 1) != !head.previous)
        return notAnEvent(u"it has no place in the chain of its device"_s);
    return {};
}

// Only who began something says who takes part in it.
bool isOnForeignWork(const EventHead& head, const EventContent& content)
{
    const auto* membership = std::get_if<MembershipEvent>(&content);
    const auto about = membership ? OwnedId::parse(membership->about) : std::nullopt;
    return about && about->owner != head.author.toString();
}

bool isOnOwnWork(const EventHead& head, const EventContent& content)
{
    const auto* decision = std::get_if<DecisionEvent>(&content);
    const auto submission = decision ? OwnedId::parse(decision->submission) : std::nullopt;
    return submission && submission->owner == head.author.toString();
}

} // namespace

Result<ChainEvent> ChainEvent::read(const DatabaseName& database, const DocId& id,
                                    const QJsonObject& document)
{
    ChainEvent event;
    SHANKE_LET(event.m_text, textToSign(EventPurpose, database, document));
    SHANKE_LET(event.m_head, headFromJson(document));
    SHANKE_TRY(checkHead(event.m_head));
    SHANKE_LET(event.m_content, eventContent(document));
    event.m_database = database;
    event.m_digest = Digest::of(event.m_text);
    event.m_document = document;
    if (event.id() != id)
        return notAnEvent(u"its text is not the one that its id digests"_s);
    if (isOnOwnWork(event.m_head, event.m_content))
        return notAnEvent(u"nobody decides on their own work"_s);
    if (isOnForeignWork(event.m_head, event.m_content))
        return notAnEvent(u"only its founder says who takes part"_s);
    return event;
}

Result<ChainEvent> ChainEvent::make(const DatabaseName& database, const EventHead& head,
                                    const EventContent& content, const DeviceKey& key,
                                    const QJsonObject& more)
{
    QJsonObject json = withMembers(withMembers(more, toJson(content)), headToJson(head));
    SHANKE_LET(const QByteArray text, textToSign(EventPurpose, database, json));
    const QString digest = QString::fromLatin1(Digest::of(text).toHex());
    return read(database, OwnedId{head.kind, head.author.toString(), digest}.toDocId(),
                withSignatureOf(std::move(json), key.sign(text)));
}

DocId ChainEvent::id() const
{
    return OwnedId{m_head.kind, m_head.author.toString(), QString::fromLatin1(m_digest.toHex())}.toDocId();
}

QJsonObject ChainEvent::summary() const
{
    return withMembers(toJson(m_content), headToJson(m_head));
}

Result<ChainEvent> ChainEvent::fromSummary(const DatabaseName& database, const DocId& id,
                                           const QJsonObject& summary, bool isSigned)
{
    ChainEvent event;
    const auto owned = OwnedId::parse(id);
    const auto digest = owned ? owned->digest() : std::nullopt;
    if (!digest)
        return notAnEvent(u"its id digests no text"_s);
    SHANKE_LET(event.m_head, headFromJson(summary));
    SHANKE_LET(event.m_content, eventContent(summary));
    event.m_database = database;
    event.m_digest = *digest;
    event.m_wasSigned = isSigned;
    return event;
}

bool ChainEvent::isSignedBy(const PublicKey& key) const
{
    if (m_wasSigned)
        return *m_wasSigned;
    return key.hasSigned(m_text, signatureIn(m_document));
}

} // namespace shanke
