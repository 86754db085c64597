// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "platform/DatabaseNames.h"
#include "store/DocumentStore.h"
#include "trust/Anchor.h"
#include "trust/ChainEvent.h"
#include "trust/CountyStatement.h"
#include "trust/OwnedId.h"
#include "trust/RecordOwner.h"
#include "trust/SignedCard.h"
#include "trust/SignedRecord.h"
#include "trust/SignedRoster.h"

// A school that stands alone, for tests: its node signs its rosters with a key that is the same whenever it
// is asked for.
namespace shanke::test {

inline DeviceKey signingKeyOf(const SchoolId& school)
{
    return DeviceKey::fromSeed(Digest::of("node of " + school.toUtf8()).toHex()).value();
}

inline Anchor anchorOf(const SchoolId& school)
{
    return Anchor(Anchor::School{school, signingKeyOf(school).publicKey()});
}

// A county and its working key, by the statement that its schools have.
inline CountyStatement countyStatement()
{
    const DeviceKey recovery = signingKeyOf(SchoolId(QStringLiteral("recovery")));
    const DeviceKey working = signingKeyOf(SchoolId(QStringLiteral("county")));
    return CountyStatement::make({1, working.publicKey(), recovery.publicKey(), {}, 0}, recovery).value();
}

// What came from a device or node, with its id.
template <typename Signed>
QJsonObject documentWithId(const Signed& made)
{
    QJsonObject document = made.document();
    document.insert(QStringLiteral("_id"), made.id().toString());
    return document;
}

// As it is written into _bulk_docs with new_edits:false.
inline QJsonObject documentOf(const Revision& revision)
{
    QJsonArray ids;
    for (const QByteArray& hash : revision.ancestry)
        ids.append(QString::fromLatin1(hash));
    QJsonObject document = revision.body.toObject();
    document.insert(QStringLiteral("_id"), revision.id.toString());
    document.insert(QStringLiteral("_rev"), revision.rev.toString());
    document.insert(QStringLiteral("_revisions"),
                    QJsonObject{{QStringLiteral("start"), qint64(revision.rev.generation)},
                                {QStringLiteral("ids"), ids}});
    if (revision.deleted)
        document.insert(QStringLiteral("_deleted"), true);
    return document;
}

// A PC of somebody at a school, or its node: whatever it says is signed and counted. Its key follows from its
// person's name unless one is given.
class SchoolPc
{
public:
    explicit SchoolPc(const UserId& user, const SchoolId& school = SchoolId(QStringLiteral("fxz")))
        : SchoolPc(user, school, DeviceKey::fromSeed(Digest::of("pc of " + user.toUtf8()).toHex()).value())
    {
    }
    SchoolPc(const UserId& user, const SchoolId& school, const DeviceKey& key)
        : m_card{user, user.toString(), school, deviceOf(user, key.publicKey()), key.publicKey()}, m_key(key)
    {
    }
    static SchoolPc nodeAt(const SchoolId& school = SchoolId(QStringLiteral("fxz")))
    {
        return SchoolPc(nodeOf(school), school, signingKeyOf(school));
    }

    const DeviceKey& key() const { return m_key; }
    const DeviceCard& card() const { return m_card; }
    const DeviceId& device() const { return m_card.device; }
    DatabaseName schoolDatabase() const
    {
        return DatabaseName(QStringLiteral("school-") + m_card.school.toString());
    }
    SignedCard signedCard() const { return SignedCard::make(schoolDatabase(), m_card, m_key).value(); }

    // The next of its events.
    ChainEvent say(const DatabaseName& database, const QString& kind, const EventContent& content,
                   const QJsonObject& more = {})
    {
        EventHead head{kind, m_card.user, m_card.school, m_card.device, m_counter + 1, m_previous, m_roster};
        if (m_card.school == countyOrganisation() && m_card.user != countyUser())
            head.key = m_card.key;
        ChainEvent event = ChainEvent::make(database, head, content, m_key, more).value();
        ++m_counter;
        m_previous = event.digest();
        return event;
    }
    ChainEvent vouch(const DeviceId& device)
    {
        return say(schoolDatabase(), QStringLiteral("endorsement"), EndorsementEvent{device, 0});
    }
    // The next of its saves: a revision of a record on top of these, the parent first.
    Revision save(const DatabaseName& database, const DocId& id, const QJsonObject& body,
                  const std::vector<RevId>& before = {}, bool deleted = false)
    {
        const RecordPlace place{database, id, before, before.empty() ? 1 : before.front().generation + 1};
        const QJsonObject written =
            SignedRecord::sign(place, body, {m_card.device, ++m_saves, m_roster}, m_key).value();
        Edit edit{id, {}, deleted, Body::fromObject(written).value(), {}};
        if (!before.empty())
            edit.parent = before.front();
        Revision revision{id, revIdFor(edit).value(), {}, deleted, edit.body, {}};
        revision.ancestry.append(revision.rev.hash);
        for (const RevId& rev : before)
            revision.ancestry.append(rev.hash);
        return revision;
    }
    // The next one follows `counter` events that nobody here has seen.
    void skipTo(qint64 counter)
    {
        m_counter = counter;
        m_previous = Digest::of(QByteArray::number(counter));
    }
    void setRoster(const Edition& edition) { m_roster = edition; }

private:
    DeviceCard m_card;
    DeviceKey m_key;
    qint64 m_counter = 0;
    qint64 m_saves = 0;
    std::optional<Digest> m_previous;
    Edition m_roster{0, 1};
};

// A record as a PC of whoever owns it saves it first: whom its id names, or whose space it is.
inline Revision recordOfOwner(const DatabaseName& database, const DocId& id, const QJsonObject& body)
{
    const auto named = OwnedId::parse(id);
    const UserId owner(named ? named->owner : database.toString().section(QLatin1Char('-'), 1));
    return SchoolPc(owner).save(database, id, body);
}

// Puts a document that is new: a record as its owner saves it, another as it is.
inline Result<> writeNew(DocumentStore& store, const DatabaseName& database, const DocId& id,
                         const QJsonObject& body)
{
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    if (isRecord(database, id)) {
        SHANKE_TRY(store.graft(transaction, recordOfOwner(database, id, body)));
    } else {
        SHANKE_LET(Body content, Body::fromObject(body));
        SHANKE_TRY(store.put(transaction, Edit{id, std::nullopt, false, std::move(content), {}}));
    }
    return transaction.commit();
}

// `roster` as Roster writes it; the school's node is listed.
inline SignedRoster rosterSignedBy(const SchoolPc& office, const QJsonObject& roster,
                                   const Edition& edition = {0, 1},
                                   const std::optional<Digest>& previous = {})
{
    const SchoolId school(roster.value(QStringLiteral("school")).toString());
    const SignedRoster::Head head{
        .edition = edition, .previous = previous, .nodes = {{signingKeyOf(school).publicKey(), {}}}};
    return SignedRoster::make(DatabaseName(QStringLiteral("school-") + school.toString()), head, roster,
                              office.key())
        .value();
}

// The same with its id: by the node of a school that stands alone, or by the county.
inline QJsonObject signedRoster(const QJsonObject& roster, const Edition& edition = {0, 1},
                                const std::optional<Digest>& previous = {})
{
    const SchoolId school(roster.value(QStringLiteral("school")).toString());
    const SchoolId signer = edition.statement > 0 ? SchoolId(QStringLiteral("county")) : school;
    return documentWithId(
        rosterSignedBy(SchoolPc(countyUser(), school, signingKeyOf(signer)), roster, edition, previous));
}

} // namespace shanke::test
