// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/courier/CourierLedger.h"

#include <QJsonDocument>

namespace shanke {

namespace {

// Calls `use` for every row.
template <typename Use>
Result<> forEach(Result<Statement> query, Use use)
{
    SHANKE_LET(Statement row, std::move(query));
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return {};
        use(row);
    }
}

Result<SequenceRanges> rangesOf(const ReadSnapshot& snapshot, const DeviceId& device,
                                const BundleSlice& slice)
{
    SequenceRanges ranges;
    SHANKE_TRY(forEach(snapshot.query("SELECT ranges FROM courier_received WHERE device = ? AND database = ? "
                                      "AND source = ?",
                                      device.toString(), slice.database.toString(), slice.source),
                       [&](const Statement& row) { ranges = SequenceRanges::fromText(row.bytes(0)); }));
    return ranges;
}

Result<> keepRanges(WriteTransaction& transaction, const DeviceId& device, const BundleSlice& slice)
{
    SHANKE_LET(SequenceRanges ranges, rangesOf(transaction, device, slice));
    ranges.add(slice.from, slice.to);
    return transaction.execute("INSERT OR REPLACE INTO courier_received (device, database, source, ranges)"
                               " VALUES (?, ?, ?, ?)",
                               device.toString(), slice.database.toString(), slice.source,
                               Utf8{ranges.toText()});
}

// A store that was made anew counts anew.
Result<> keepTaken(WriteTransaction& transaction, const DeviceId& device, const BundleSlice& slice)
{
    return transaction.execute(
        "INSERT INTO courier_sent (device, database, source, taken, confirmed, brought) "
        "VALUES (?1, ?2, ?3, ?4, '[]', '[]') ON CONFLICT DO UPDATE SET "
        "taken = CASE WHEN source = ?3 THEN max(taken, ?4) ELSE ?4 END, "
        "confirmed = CASE WHEN source = ?3 THEN confirmed ELSE '[]' END, "
        "brought = CASE WHEN source = ?3 THEN brought ELSE '[]' END, source = ?3",
        device.toString(), slice.database.toString(), slice.source, slice.to);
}

} // namespace

Result<qint64> CourierLedger::confirmed(const ReadSnapshot& snapshot, const DeviceId& device,
                                        const DatabaseName& database, const QString& source)
{
    SequenceRanges there;
    SHANKE_TRY(forEach(snapshot.query("SELECT confirmed, brought FROM courier_sent WHERE device = ? AND "
                                      "database = ? AND source = ?",
                                      device.toString(), database.toString(), source),
                       [&](const Statement& row) {
                           there.add(SequenceRanges::fromText(row.bytes(0)));
                           there.add(SequenceRanges::fromText(row.bytes(1)));
                       }));
    return there.fromBeginning();
}

Result<> CourierLedger::noteBrought(const DeviceId& device, const DatabaseName& database,
                                    const QString& source, const SequenceRanges& ranges)
{
    SHANKE_LET(auto transaction, m_file.begin(Durability::Full));
    SHANKE_TRY(keepTaken(transaction, device, {database, source, 0, 0, 0, 0}));
    SequenceRanges all = ranges;
    SHANKE_TRY(forEach(transaction.query("SELECT brought FROM courier_sent WHERE device = ? AND database = ?",
                                         device.toString(), database.toString()),
                       [&](const Statement& row) { all.add(SequenceRanges::fromText(row.bytes(0))); }));
    SHANKE_TRY(transaction.execute("UPDATE courier_sent SET brought = ? WHERE device = ? AND database = ?",
                                   Utf8{all.toText()}, device.toString(), database.toString()));
    return transaction.commit();
}

Result<> CourierLedger::noteTaken(const QList<BundleFacts::Receiver>& receivers,
                                  const QList<BundleSlice>& slices)
{
    SHANKE_LET(auto transaction, m_file.begin(Durability::Full));
    for (const BundleFacts::Receiver& receiver : receivers) {
        for (const BundleSlice& slice : slices) {
            if (slice.to > slice.from)
                SHANKE_TRY(keepTaken(transaction, receiver.device, slice));
        }
    }
    return transaction.commit();
}

// Also downwards: who was restored from an older copy has less than before.
Result<> CourierLedger::noteConfirmed(const DeviceId& device, const BundleConfirmation& confirmation)
{
    SHANKE_LET(auto transaction, m_file.begin(Durability::Full));
    SHANKE_TRY(transaction.execute("UPDATE courier_sent SET confirmed = ? WHERE device = ? AND database = ? "
                                   "AND source = ?",
                                   Utf8{confirmation.ranges.toText()}, device.toString(),
                                   confirmation.database.toString(), confirmation.source));
    return transaction.commit();
}

Result<QHash<DatabaseName, std::pair<QString, qint64>>> CourierLedger::taken(const ReadSnapshot& snapshot)
{
    QHash<DatabaseName, std::pair<QString, qint64>> taken;
    SHANKE_TRY(forEach(snapshot.query("SELECT database, source, max(taken) FROM courier_sent GROUP BY 1, 2"),
                       [&](const Statement& row) {
                           taken.insert(DatabaseName(row.text(0)), {row.text(1), row.integer(2)});
                       }));
    return taken;
}

Result<> CourierLedger::noteReceived(const BundleFacts& facts, const QList<BundleSlice>& slices,
                                     const QString& now)
{
    const QString device = facts.sender.device.toString();
    SHANKE_LET(auto transaction, m_file.begin(Durability::Full));
    for (const BundleSlice& slice : slices)
        SHANKE_TRY(keepRanges(transaction, facts.sender.device, slice));
    SHANKE_TRY(transaction.execute("INSERT OR IGNORE INTO courier_part (bundle, part, time) VALUES (?, ?, ?)",
                                   facts.set, facts.part, now));
    const QByteArray card = QJsonDocument(facts.sender.toJson()).toJson(QJsonDocument::Compact);
    SHANKE_TRY(transaction.execute("INSERT INTO courier_device (device, card, counter) VALUES (?1, ?2, ?3) "
                                   "ON CONFLICT DO UPDATE SET "
                                   "card = ?2, counter = max(counter, ?3)",
                                   device, Utf8{card}, facts.counter));
    return transaction.commit();
}

Result<bool> CourierLedger::covers(const ReadSnapshot& snapshot, const DeviceId& device,
                                   const BundleSlice& slice)
{
    SHANKE_LET(const SequenceRanges ranges, rangesOf(snapshot, device, slice));
    return ranges.covers(slice.from, slice.to);
}

Result<QList<BundleConfirmation>> CourierLedger::confirmations(const ReadSnapshot& snapshot,
                                                               const DeviceId& device)
{
    QList<BundleConfirmation> confirmations;
    SHANKE_TRY(
        forEach(snapshot.query("SELECT database, source, ranges FROM courier_received WHERE device = ?",
                               device.toString()),
                [&](const Statement& row) {
                    confirmations.append(BundleConfirmation{DatabaseName(row.text(0)), row.text(1),
                                                            SequenceRanges::fromText(row.bytes(2))});
                }));
    return confirmations;
}

Result<QList<int>> CourierLedger::missingParts(const ReadSnapshot& snapshot, const BundleFacts& facts)
{
    QList<int> missing;
    for (int part = 1; part <= facts.parts; ++part)
        missing.append(part);
    SHANKE_TRY(forEach(snapshot.query("SELECT part FROM courier_part WHERE bundle = ?", facts.set),
                       [&](const Statement& row) { missing.removeAll(int(row.integer(0))); }));
    return missing;
}

Result<> CourierLedger::noteCards(const QList<DeviceCard>& cards)
{
    SHANKE_LET(auto transaction, m_file.begin(Durability::Full));
    for (const DeviceCard& card : cards) {
        const QByteArray text = QJsonDocument(card.toJson()).toJson(QJsonDocument::Compact);
        SHANKE_TRY(transaction.execute(
            "INSERT OR IGNORE INTO courier_device (device, card, counter) VALUES (?, ?, 0)",
            card.device.toString(), Utf8{text}));
    }
    return transaction.commit();
}

Result<QList<DeviceCard>> CourierLedger::cards(const ReadSnapshot& snapshot)
{
    QList<DeviceCard> cards;
    SHANKE_TRY(forEach(snapshot.query("SELECT card FROM courier_device"), [&](const Statement& row) {
        if (const auto card = DeviceCard::fromJson(QJsonDocument::fromJson(row.bytes(0)).object()))
            cards.append(*card);
    }));
    return cards;
}

Result<qint64> CourierLedger::counterOf(const ReadSnapshot& snapshot, const DeviceId& device)
{
    qint64 counter = 0;
    SHANKE_TRY(
        forEach(snapshot.query("SELECT counter FROM courier_device WHERE device = ?", device.toString()),
                [&](const Statement& row) { counter = row.integer(0); }));
    return counter;
}

Result<qint64> CourierLedger::nextCounter()
{
    SHANKE_LET(auto transaction, m_file.begin(Durability::Full));
    SHANKE_TRY(transaction.execute(
        "INSERT INTO fact (name, value) VALUES ('bundle_counter', '1') ON CONFLICT DO UPDATE SET "
        "value = CAST(value AS INTEGER) + 1"));
    qint64 counter = 0;
    SHANKE_TRY(
        forEach(transaction.query("SELECT CAST(value AS INTEGER) FROM fact WHERE name = 'bundle_counter'"),
                [&](const Statement& row) { counter = row.integer(0); }));
    SHANKE_TRY(transaction.commit());
    return counter;
}

} // namespace shanke
