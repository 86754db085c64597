// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/EventIndexer.h"

#include "platform/DatabaseNames.h"

namespace shanke {

namespace {

constexpr qint64 NotRevoked = -1;

qint64 believedUpTo(const DeviceDocument& device)
{
    return device.revocation ? std::max<qint64>(device.revocation->lastCounter, 0) : NotRevoked;
}

struct IndexedEvent
{
    qint64 document = 0;
    EventMark mark;
    Authenticity bySignature = Authenticity::Unsigned;
    Authenticity known = Authenticity::Unsigned;
};

IndexedEvent readEvent(const Statement& row, const DeviceId& device)
{
    return {row.integer(0),
            {device, row.integer(1), row.text(2), row.text(3)},
            Authenticity(row.integer(4)),
            Authenticity(row.integer(5))};
}

// Only what the device really signed can contradict anything.
bool isSignedByIt(const IndexedEvent& event)
{
    return event.bySignature == Authenticity::Verified;
}

std::vector<Authenticity> inOrder(const std::vector<IndexedEvent>& events, qint64 believed)
{
    std::vector<EventMark> marks;
    for (const IndexedEvent& event : events) {
        if (isSignedByIt(event))
            marks.push_back(event.mark);
    }
    const std::vector<bool> bad = contradicted(marks);
    std::vector<Authenticity> judged;
    size_t mark = 0;
    for (const IndexedEvent& event : events) {
        const bool isBad = isSignedByIt(event) && bad[mark++];
        const bool isLate = believed != NotRevoked && event.mark.counter > believed;
        judged.push_back(!isSignedByIt(event) ? event.bySignature
                         : isLate             ? Authenticity::DeviceRevoked
                         : isBad              ? Authenticity::OutOfOrder
                                              : Authenticity::Verified);
    }
    return judged;
}

} // namespace

EventIndexer::EventIndexer(WriteTransaction& transaction, qint64 source, DatabaseName database)
    : m_transaction(transaction), m_source(source), m_database(std::move(database))
{
}

Result<> EventIndexer::insertEvent(qint64 document, const DocId& id, const QJsonObject& json)
{
    const auto event = SignedEvent::read(id, json);
    if (!event)
        return m_transaction.execute("INSERT INTO event VALUES (?,'',0,'','',?,?,0)", document,
                                     int(Authenticity::Altered), int(Authenticity::Altered));
    SHANKE_LET(const Authenticity judged, judge(*event));
    const EventMark& mark = event->mark();
    m_touched.insert(mark.device);
    return m_transaction.execute("INSERT INTO event VALUES (?,?,?,?,?,?,?,0)", document,
                                 mark.device.toString(), mark.counter, mark.previous, mark.digest,
                                 int(judged), int(judged));
}

// The revocation is applied with the order, so that a later one needs no event read again.
Result<Authenticity> EventIndexer::judge(const SignedEvent& event)
{
    SHANKE_LET(const KnownDevices devices, devicesOf(event.mark().device));
    return event.against(devices);
}

Result<KnownDevices> EventIndexer::devicesOf(const DeviceId& device) const
{
    SHANKE_LET(Statement row,
               m_transaction.query("SELECT user, school, key FROM device WHERE id = ?", device.toString()));
    SHANKE_LET(const bool found, row.next());
    if (!found)
        return KnownDevices();
    SHANKE_LET(const PublicKey key, PublicKey::fromHex(row.bytes(2)));
    return KnownDevices{
        {device, {{UserId(row.text(0)), {}, SchoolId(row.text(1)), device, key}, {}, std::nullopt}}};
}

Result<> EventIndexer::insertDevice(const DocId& id, const QJsonObject& json)
{
    const auto device = DeviceDocument::fromJson(id, json);
    if (!device || databaseOf(device->card.school) != m_database)
        return {};
    const QString name = device->card.device.toString();
    const QString key = QString::fromLatin1(device->card.key.toHex());
    SHANKE_TRY(m_transaction.execute("INSERT OR IGNORE INTO device VALUES (?,?,?,?,?,?)", name, m_source,
                                     device->card.user.toString(), device->card.school.toString(), key,
                                     NotRevoked));
    SHANKE_TRY(m_transaction.execute("UPDATE device SET believed = ? WHERE id = ? AND key = ? AND user = ?",
                                     believedUpTo(*device), name, key, device->card.user.toString()));
    SHANKE_TRY(m_transaction.execute("UPDATE event SET waits = 1 WHERE device = ? AND by_signature = ?", name,
                                     int(Authenticity::UnknownDevice)));
    m_touched.insert(device->card.device);
    return {};
}

Result<> EventIndexer::forgetEvent(const DocId& id)
{
    SHANKE_LET(Statement row, m_transaction.query("SELECT e.device FROM document d JOIN event e ON"
                                                  " e.document = d.key WHERE d.source = ? AND d.id = ?",
                                                  m_source, id.toString()));
    SHANKE_LET(const bool found, row.next());
    if (found)
        m_touched.insert(DeviceId(row.text(0)));
    return {};
}

Result<bool> EventIndexer::judgeWaiting(const DocumentStore& store, const ReadSnapshot& snapshot, int limit)
{
    std::vector<std::pair<qint64, DocId>> waiting;
    {
        SHANKE_LET(Statement row, m_transaction.query("SELECT d.key, d.id FROM event e JOIN document d ON"
                                                      " d.key = e.document WHERE e.waits = 1 AND d.source = ?"
                                                      " LIMIT ?",
                                                      m_source, limit));
        for (;;) {
            SHANKE_LET(const bool found, row.next());
            if (!found)
                break;
            waiting.emplace_back(row.integer(0), DocId(row.text(1)));
        }
    }
    for (const auto& [document, id] : waiting)
        SHANKE_TRY(judgeAgain(document, store.get(snapshot, id)));
    return waiting.size() == size_t(limit);
}

// What is gone meanwhile is told by the change feed.
Result<> EventIndexer::judgeAgain(qint64 document, const Result<Revision>& revision)
{
    if (!revision)
        return m_transaction.execute("UPDATE event SET waits = 0 WHERE document = ?", document);
    SHANKE_LET(const SignedEvent event, SignedEvent::read(revision->id, revision->body.toObject()));
    SHANKE_LET(const Authenticity judged, judge(event));
    m_touched.insert(event.mark().device);
    return m_transaction.execute("UPDATE event SET waits = 0, by_signature = ? WHERE document = ?",
                                 int(judged), document);
}

Result<std::vector<qint64>> EventIndexer::settle()
{
    std::vector<qint64> changed;
    for (const DeviceId& device : std::exchange(m_touched, {}))
        SHANKE_TRY(settle(device, changed));
    return changed;
}

Result<> EventIndexer::settle(const DeviceId& device, std::vector<qint64>& changed)
{
    std::vector<IndexedEvent> events;
    qint64 believed = NotRevoked;
    {
        SHANKE_LET(Statement known,
                   m_transaction.query("SELECT believed FROM device WHERE id = ?", device.toString()));
        SHANKE_LET(const bool isKnown, known.next());
        believed = isKnown ? known.integer(0) : NotRevoked;
        SHANKE_LET(Statement row, m_transaction.query("SELECT document, counter, previous, digest,"
                                                      " by_signature, authenticity FROM event"
                                                      " WHERE device = ?",
                                                      device.toString()));
        for (;;) {
            SHANKE_LET(const bool found, row.next());
            if (!found)
                break;
            events.push_back(readEvent(row, device));
        }
    }
    const std::vector<Authenticity> judged = inOrder(events, believed);
    for (size_t i = 0; i < events.size(); ++i) {
        if (judged[i] == events[i].known)
            continue;
        changed.push_back(events[i].document);
        SHANKE_TRY(m_transaction.execute("UPDATE event SET authenticity = ? WHERE document = ?",
                                         int(judged[i]), events[i].document));
    }
    return {};
}

} // namespace shanke
