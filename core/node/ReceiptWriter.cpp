// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ReceiptWriter.h"

#include "identity/SignedEvent.h"
#include "platform/DatabaseNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Local documents: of a desk, of an event on it, of the school.
const QString ProgressId = u"shanke:receipts"_s;
const QString ReceivedId = u"shanke:received:"_s;
const QString ChainId = u"shanke:events"_s;

bool isOwed(const DocId& id)
{
    return id.toString().startsWith(u"submission:") || id.toString().startsWith(u"decision:");
}

bool isDesk(const NodeSecurity& security, const SchoolId& school)
{
    const QJsonObject owner = security.toJson()["shanke"_L1].toObject();
    return owner["kind"_L1] == u"desk"_s && owner["school"_L1] == school.toString();
}

Result<qint64> progressOf(const DocumentStore& desk)
{
    SHANKE_LET(const auto snapshot, desk.read());
    SHANKE_LET(const auto progress, desk.local(snapshot, ProgressId));
    return progress ? (*progress)["upTo"_L1].toInteger() : 0;
}

} // namespace

ReceiptWriter::ReceiptWriter(NodeDatabases& databases, NodeIdentity identity, SchoolId school,
                             const Clock& clock)
    : m_databases(databases), m_identity(std::move(identity)), m_school(std::move(school)), m_clock(clock)
{
}

Result<int> ReceiptWriter::noteReached(const QString& database, qint64 sequence, const QSet<DocId>& refused)
{
    SHANKE_LET(NodeDatabase* const found, m_databases.find(database));
    SHANKE_LET(const NodeSecurity security, found->security());
    if (!isDesk(security, m_school))
        return 0;
    DocumentStore& desk = found->store();
    SHANKE_LET(const qint64 from, progressOf(desk));
    if (from >= sequence)
        return 0;
    SHANKE_LET(auto receipts, receiptsFor(desk, from, sequence));
    std::erase_if(receipts, [&](const Receipt& receipt) { return refused.contains(receipt.about); });
    if (receipts.empty() && refused.isEmpty())
        return 0; // the way is short: it may be gone again
    SHANKE_LET(const auto signedOnes, sign(std::move(receipts)));
    SHANKE_TRY(write(desk, signedOnes, sequence));
    return int(signedOnes.size());
}

Result<> ReceiptWriter::startOver(const QString& database)
{
    SHANKE_LET(NodeDatabase* const found, m_databases.find(database));
    SHANKE_LET(auto transaction, found->store().begin(Durability::Full));
    SHANKE_TRY(found->store().removeLocal(transaction, ProgressId));
    return transaction.commit();
}

Result<> ReceiptWriter::noteReceived(DocumentStore& store, WriteTransaction& transaction, const DocId& event,
                                     const QDateTime& now)
{
    if (!isOwed(event))
        return {};
    return store.putLocal(transaction, ReceivedId + event.toString(), {{u"at"_s, toIsoString(now)}});
}

Result<std::vector<Receipt>> ReceiptWriter::receiptsFor(DocumentStore& desk, qint64 from, qint64 upTo) const
{
    SHANKE_LET(const auto snapshot, desk.read());
    SHANKE_LET(const ChangeRows changes, desk.changes(snapshot, from, 0));
    std::vector<Receipt> receipts;
    for (const ChangeRow& row : changes.rows) {
        if (row.sequence > upTo || row.deleted || !isOwed(row.id) || desk.get(snapshot, receiptOf(row.id)))
            continue;
        const auto event = desk.get(snapshot, row.id);
        if (!event)
            continue;
        const auto hash = Digest::fromHex(event->body.toObject()["contentHash"_L1].toString().toLatin1());
        if (!hash)
            continue;
        SHANKE_LET(const auto received, desk.local(snapshot, ReceivedId + row.id.toString()));
        receipts.push_back({.author = NodeIdentity::userAt(m_school),
                            .school = m_school,
                            .device = m_identity.device(),
                            .about = row.id,
                            .contentHash = *hash,
                            .receivedAt = QDateTime::fromString(
                                received.value_or(QJsonObject())["at"_L1].toString(), Qt::ISODate),
                            .reachedAt = m_clock.now(),
                            .counter = 0,
                            .previous = {}});
    }
    return receipts;
}

// What is signed is noted before it is written: a power cut between the two leaves a gap, never a counter
// that is used twice.
Result<std::vector<ReceiptWriter::Pending>> ReceiptWriter::sign(std::vector<Receipt> receipts)
{
    SHANKE_LET(NodeDatabase* const school, m_databases.find(databaseOf(m_school).toString()));
    DocumentStore& store = school->store();
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_LET(const auto last, store.local(transaction, ChainId));
    qint64 counter = last ? (*last)["counter"_L1].toInteger() : 0;
    QString previous = last ? (*last)["digest"_L1].toString() : QString();
    std::vector<Pending> signedOnes;
    for (Receipt& receipt : receipts) {
        receipt.counter = ++counter;
        receipt.previous = previous;
        const DocId id = receiptOf(receipt.about);
        SHANKE_LET(QJsonObject json, shanke::sign(id, receipt.toJson(), m_identity.key()));
        SHANKE_LET(const Digest digest, eventDigest(json));
        previous = QString::fromLatin1(digest.toHex());
        signedOnes.push_back({id, std::move(json)});
    }
    SHANKE_TRY(store.putLocal(transaction, ChainId, {{u"counter"_s, counter}, {u"digest"_s, previous}}));
    SHANKE_TRY(transaction.commit());
    return signedOnes;
}

Result<> ReceiptWriter::write(DocumentStore& desk, const std::vector<Pending>& signedOnes, qint64 upTo) const
{
    SHANKE_LET(auto transaction, desk.begin(Durability::Full));
    for (const Pending& receipt : signedOnes) {
        SHANKE_LET(Body body, Body::fromObject(receipt.json));
        SHANKE_TRY(desk.put(transaction, Edit{receipt.id, std::nullopt, false, std::move(body), {}}));
        SHANKE_TRY(desk.removeLocal(transaction, ReceivedId + receipt.json["about"_L1].toString()));
    }
    SHANKE_TRY(desk.putLocal(transaction, ProgressId, {{u"upTo"_s, upTo}}));
    return transaction.commit();
}

} // namespace shanke
