// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ReceiptWriter.h"

#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"

#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString Progress = QString::fromLatin1(ReceiptWriter::ProgressId);
constexpr auto KindsMember = "kinds"_L1; // of which all that came has a receipt

bool isOwedReceipt(const DocId& id, DatabaseKind database)
{
    const KindDescription* kind = allKinds().of(id);
    return kind && kind->isOwedReceipt && kind->home(database);
}

bool isDesk(const NodeSecurity& security, const SchoolId& school)
{
    const QJsonObject owner = security.toJson()["shanke"_L1].toObject();
    return owner["kind"_L1] == u"desk"_s && owner["school"_L1] == school.toString();
}

Result<QJsonObject> progressOf(const DocumentStore& store, const ReadSnapshot& snapshot)
{
    return store.local(snapshot, Progress).map([](const auto& progress) {
        return progress.value_or(QJsonObject());
    });
}

struct EventsSince
{
    std::vector<DocId> ids;
    qint64 upTo = 0; // the change up to which was looked
};

QStringList owedKinds(DatabaseKind database)
{
    QStringList words;
    for (const KindDescription& kind : allKinds().all()) {
        if (kind.isOwedReceipt && kind.home(database))
            words.append(kind.word);
    }
    return words;
}

// What came of a kind before this program knew it is owed a receipt as well.
Result<EventsSince> eventsSince(const DocumentStore& store, const ReadSnapshot& snapshot,
                                const QJsonObject& progress, DatabaseKind database)
{
    const qint64 received = progress["received"_L1].toInteger();
    const QStringList owed = owedKinds(database);
    const QStringList known =
        progress.contains(KindsMember) ? progress[KindsMember].toVariant().toStringList() : owed;
    const bool isLooking =
        std::any_of(owed.begin(), owed.end(), [&](const QString& word) { return !known.contains(word); });
    SHANKE_LET(const ChangeRows changes, store.changes(snapshot, isLooking ? 0 : received, 0));
    EventsSince events{{}, changes.lastSequence};
    for (const ChangeRow& row : changes.rows) {
        const bool isSettled = row.sequence <= received && known.contains(kindWordOf(row.id));
        if (!row.deleted && !isSettled && isOwedReceipt(row.id, database))
            events.ids.push_back(row.id);
    }
    return events;
}

Result<QSet<DocId>> arrivedIn(const DocumentStore& store, const ReadSnapshot& snapshot)
{
    ListRange range;
    range.prefix = ArrivalEvent::Kind + u':';
    range.bodies = true;
    SHANKE_LET(const auto rows, store.list(snapshot, range));
    QSet<DocId> arrived;
    for (const DocumentRow& row : rows)
        arrived.insert(DocId(row.body.toObject()["about"_L1].toString()));
    return arrived;
}

} // namespace

// What is to be signed for, and the progress after that.
struct ReceiptWriter::Work
{
    enum class Kind { Receipts, Arrivals };

    DatabaseName database;
    Kind kind = Kind::Receipts;
    std::vector<DocId> about;
    QJsonObject progress;
};

ReceiptWriter::ReceiptWriter(NodeDatabases& databases, SchoolId school, NodeVoice& voice, const Clock& clock)
    : m_databases(databases), m_school(std::move(school)), m_voice(voice), m_clock(clock)
{
}

Result<int> ReceiptWriter::receive(const QString& database)
{
    SHANKE_LET(NodeDatabase* const found, m_databases.find(database));
    SHANKE_LET(const NodeSecurity security, found->security());
    const bool isSchool = database == databaseOf(m_school).toString();
    if (!m_voice.maySpeak() || !(isSchool || isDesk(security, m_school)))
        return 0;
    SHANKE_LET(const auto snapshot, found->store().read());
    SHANKE_LET(QJsonObject progress, progressOf(found->store(), snapshot));
    const DatabaseKind sort = isSchool ? DatabaseKind::School : DatabaseKind::Desk;
    SHANKE_LET(const EventsSince events, eventsSince(found->store(), snapshot, progress, sort));
    if (events.ids.empty())
        return 0; // the way is short: it may be gone again
    progress[u"received"_s] = events.upTo;
    progress[KindsMember] = QJsonArray::fromStringList(owedKinds(sort));
    return write(found->store(), {DatabaseName(database), Work::Kind::Receipts, events.ids, progress});
}

Result<int> ReceiptWriter::noteReached(const QString& database, qint64 sequence, const QSet<DocId>& refused)
{
    SHANKE_LET(NodeDatabase* const found, m_databases.find(database));
    SHANKE_LET(const NodeSecurity security, found->security());
    if (!isDesk(security, m_school) || !m_voice.maySpeak())
        return 0;
    DocumentStore& desk = found->store();
    SHANKE_LET(const auto snapshot, desk.read());
    SHANKE_LET(QJsonObject progress, progressOf(desk, snapshot));
    const qint64 from = progress["arrived"_L1].toInteger();
    if (from >= sequence)
        return 0;
    SHANKE_LET(const ChangeRows changes, desk.changes(snapshot, from, 0));
    SHANKE_LET(const QSet<DocId> arrived, arrivedIn(desk, snapshot));
    Work work{DatabaseName(database), Work::Kind::Arrivals, {}, progress};
    for (const ChangeRow& row : changes.rows) {
        const bool isNew =
            row.sequence <= sequence && !row.deleted && isOwedReceipt(row.id, DatabaseKind::Desk);
        if (isNew && !refused.contains(row.id) && !arrived.contains(row.id))
            work.about.push_back(row.id);
    }
    if (work.about.empty() && refused.isEmpty())
        return 0;
    work.progress[u"arrived"_s] = sequence;
    return write(desk, work);
}

Result<> ReceiptWriter::startOver(const QString& database)
{
    SHANKE_LET(NodeDatabase* const found, m_databases.find(database));
    DocumentStore& store = found->store();
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_LET(QJsonObject progress, progressOf(store, transaction));
    progress.remove(u"arrived"_s);
    SHANKE_TRY(store.putLocal(transaction, Progress, progress));
    return transaction.commit();
}

Result<int> ReceiptWriter::write(DocumentStore& store, const Work& work)
{
    SHANKE_LET(const auto events, sign(work));
    QJsonObject progress = work.progress;
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    for (const ChainEvent& event : events) {
        SHANKE_TRY(put(store, transaction, event));
        if (const auto* receipt = event.as<ReceiptEvent>()) {
            progress[u"number"_s] = receipt->number;
            progress[u"last"_s] = event.id().toString();
        }
    }
    SHANKE_TRY(store.putLocal(transaction, Progress, progress));
    SHANKE_TRY(transaction.commit());
    return int(events.size());
}

Result<std::vector<ChainEvent>> ReceiptWriter::sign(const Work& work) const
{
    std::vector<ChainEvent> events;
    SHANKE_LET(auto speech, m_voice.begin());
    const QJsonObject now{{u"at"_s, toIsoString(m_clock.now())}};
    qint64 number = work.progress["number"_L1].toInteger();
    DocId last(work.progress["last"_L1].toString());
    for (const DocId& about : work.about) {
        const bool isReceipt = work.kind == Work::Kind::Receipts;
        const EventContent content =
            isReceipt ? EventContent(ReceiptEvent{about, ++number, last}) : EventContent(ArrivalEvent{about});
        SHANKE_LET(
            ChainEvent event,
            speech.say(work.database, isReceipt ? ReceiptEvent::Kind : ArrivalEvent::Kind, content, now));
        last = event.id();
        events.push_back(std::move(event));
    }
    SHANKE_TRY(speech.commit());
    return events;
}

} // namespace shanke
