// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/EventIndexer.h"

#include "trust/Credentials.h"

#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Waiting = std::vector<std::pair<qint64, DocId>>;

SignatureCheck check(const ChainEvent& event, const std::optional<PublicKey>& key)
{
    if (!key)
        return SignatureCheck::KeyMissing;
    return event.isSignedBy(*key) ? SignatureCheck::Right : SignatureCheck::Wrong;
}

Result<std::optional<PublicKey>> keyFor(const ReadSnapshot& catalogue, const ChainEvent& event)
{
    return event.head().key ? Result<std::optional<PublicKey>>(event.head().key)
                            : keyOf(catalogue, event.head().device);
}

Result<Waiting> waitingIn(const ReadSnapshot& catalogue, qint64 source, int limit)
{
    Waiting waiting;
    SHANKE_LET(Statement row,
               catalogue.query("SELECT d.key, d.id FROM event e JOIN document d ON d.key = e.document"
                               " WHERE e.waits = 1 AND d.source = ? LIMIT ?",
                               source, limit));
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return waiting;
        waiting.emplace_back(row.integer(0), DocId(row.text(1)));
    }
}

} // namespace

EventIndexer::EventIndexer(WriteTransaction& transaction, qint64 source, DatabaseName database)
    : m_transaction(transaction), m_source(source), m_database(std::move(database))
{
}

// What is not what its id says can never count: it is an event without a device.
Result<> EventIndexer::insert(qint64 document, const DocId& id, const Body& body)
{
    SHANKE_TRY(forget());
    Evidence facts;
    if (!facts.take(m_database, id, body.toObject()))
        return m_transaction.execute(
            "INSERT INTO event (document, device, counter, summary, signature, reason, is_good, waits)"
            " VALUES (?,'',0,'',?,?,0,0)",
            document, int(SignatureCheck::Wrong), int(Reason::Altered));
    // Whose key it shows is found when all is judged.
    if (Credentials::are(id))
        return insertBody(document, body);
    if (!facts.events.empty())
        return insertEvent(document, facts.events.front());
    SHANKE_TRY(keepKeys(m_transaction, KnownKeys(facts)));
    return insertBody(document, body);
}

Result<> EventIndexer::forget()
{
    return m_transaction.execute("DELETE FROM judging");
}

Result<> EventIndexer::insertEvent(qint64 document, const ChainEvent& event)
{
    SHANKE_LET(const auto key, keyFor(m_transaction, event));
    const QByteArray summary = QJsonDocument(event.summary()).toJson(QJsonDocument::Compact);
    return m_transaction.execute(
        "INSERT INTO event (document, device, counter, summary, signature, reason, is_good, waits)"
        " VALUES (?,?,?,?,?,?,0,0)",
        document, event.head().device.toString(), event.head().counter, Utf8{summary}, int(check(event, key)),
        int(Reason::UnknownDevice));
}

Result<> EventIndexer::insertBody(qint64 document, const Body& body)
{
    return m_transaction.execute("INSERT INTO authority (document, body) VALUES (?,?)", document,
                                 Utf8{body.text()});
}

Result<bool> EventIndexer::readWaiting(const DocumentStore& store, const ReadSnapshot& snapshot, int limit)
{
    SHANKE_LET(const Waiting waiting, waitingIn(m_transaction, m_source, limit));
    for (const auto& [document, id] : waiting)
        SHANKE_TRY(readAgain(document, store.get(snapshot, id)));
    return waiting.size() == size_t(limit);
}

// What is gone meanwhile is told by the change feed.
Result<> EventIndexer::readAgain(qint64 document, const Result<Revision>& revision)
{
    if (!revision)
        return m_transaction.execute("UPDATE event SET waits = 0 WHERE document = ?", document);
    SHANKE_LET(const ChainEvent event, ChainEvent::read(m_database, revision->id, revision->body.toObject()));
    SHANKE_LET(const auto key, keyFor(m_transaction, event));
    return m_transaction.execute("UPDATE event SET waits = 0, signature = ? WHERE document = ?",
                                 int(check(event, key)), document);
}

Result<std::optional<PublicKey>> keyOf(const ReadSnapshot& catalogue, const DeviceId& device)
{
    SHANKE_LET(Statement row, catalogue.query("SELECT key FROM signer WHERE device = ?", device.toString()));
    SHANKE_LET(const bool found, row.next());
    if (!found)
        return std::nullopt;
    SHANKE_LET(const PublicKey key, PublicKey::fromHex(row.bytes(0)));
    return key;
}

Result<> keepKeys(WriteTransaction& catalogue, const KnownKeys& keys)
{
    for (auto key = keys.all().begin(); key != keys.all().end(); ++key) {
        const QString device = key.key().toString();
        SHANKE_TRY(catalogue.execute("INSERT OR IGNORE INTO signer (device, key) VALUES (?,?)", device,
                                     QString::fromLatin1(key->toHex())));
        SHANKE_TRY(catalogue.execute("UPDATE event SET waits = 1 WHERE device = ? AND signature = ?", device,
                                     int(SignatureCheck::KeyMissing)));
    }
    return {};
}

} // namespace shanke
