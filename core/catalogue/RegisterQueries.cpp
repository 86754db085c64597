// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/RegisterQueries.h"

#include "catalogue/HeaderColumns.h"
#include "catalogue/RoleColumns.h"
#include "catalogue/queryRows.h"
#include "catalogue/submissionRows.h"
#include "trust/OwnedId.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke::catalogue {

namespace {

SignedWork readSigned(const Statement& row)
{
    const DocId id(row.text(0));
    const auto owned = OwnedId::parse(id);
    const QString author = row.text(2);
    return {UserId(author.isEmpty() && owned ? owned->owner : author), id, fromStamp(row.integer(1))};
}

qint64 startOf(const QDate& day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

ReceiptEntry readReceipt(const Statement& row)
{
    return {readOwnPlace(row),         DocId(row.text(3)),    row.integer(4),
            fromStamp(row.integer(5)), DeviceId(row.text(6)), row.integer(7)};
}

#define SHANKE_GOOD_RECEIPTS                                                                                 \
    "SELECT src.name, rd.id, rd.sequence, d.id, e.counter, rd.updated_at, re.device, re.counter FROM event " \
    "e"                                                                                                      \
    " JOIN document d ON d.key = e.document JOIN receipt r ON r.about = d.id"                                \
    " JOIN document rd ON rd.key = r.document JOIN event re ON re.document = rd.key AND re.is_good"          \
    " JOIN source src ON src.key = rd.source"

QByteArray listOfWords(const QStringList& words)
{
    return QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact);
}

} // namespace

Result<std::vector<SubmissionEntry>> submissionsFor(const ReadSnapshot& snapshot, const QDate& from,
                                                    const QDate& to)
{
    return rowsOf(snapshot.query(SHANKE_NEWEST_SUBMISSIONS
                                 " WHERE s.lesson_date >= ? AND (s.lesson_date <= ? OR s.submitted_at < ?)",
                                 toDay(from), toDay(to), startOf(to.addDays(1))),
                  readSubmission);
}

Result<std::vector<SignedWork>> signedWork(const ReadSnapshot& snapshot, const QStringList& kinds,
                                           const QDate& from, const QDate& to)
{
    const QByteArray words = listOfWords(kinds);
    return rowsOf(snapshot.query("SELECT d.id, d.updated_at, '' FROM document d"
                                 " JOIN event e ON e.document = d.key AND e.is_good"
                                 " WHERE d.updated_at >= ?1 AND d.updated_at < ?2"
                                 "   AND d.kind IN (SELECT value FROM json_each(?3))"
                                 " UNION SELECT d.id, d.updated_at, r.author FROM document d"
                                 " JOIN record r ON r.document = d.key"
                                 " WHERE d.updated_at >= ?1 AND d.updated_at < ?2 AND NOT d.deleted"
                                 " ORDER BY 2, 1",
                                 startOf(from), startOf(to.addDays(1)), Utf8{words}),
                  readSigned);
}

Result<std::vector<ReceiptEntry>> receiptsOf(const ReadSnapshot& snapshot, const DocId& event)
{
    return rowsOf(snapshot.query(SHANKE_GOOD_RECEIPTS " WHERE d.id = ? ORDER BY rd.updated_at, rd.id",
                                 event.toString()),
                  readReceipt);
}

Result<std::optional<ReceiptEntry>> receiptOver(const ReadSnapshot& snapshot, const DeviceId& device,
                                                qint64 counter)
{
    SHANKE_LET(
        const auto rows,
        rowsOf(snapshot.query(SHANKE_GOOD_RECEIPTS
                              " WHERE e.device = ?1 AND e.counter >= ?2 AND e.is_good"
                              "   AND (SELECT count(DISTINCT w.counter) FROM event w WHERE w.device = ?1"
                              "     AND w.counter BETWEEN ?2 AND e.counter) = e.counter - ?2 + 1"
                              " ORDER BY rd.updated_at, e.counter LIMIT 1",
                              device.toString(), counter),
               readReceipt));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

Result<std::vector<Place>> eventsOfKinds(const ReadSnapshot& snapshot, const QStringList& kinds)
{
    return rowsOf(
        snapshot.query("SELECT src.name, d.id, d.sequence FROM document d"
                       " JOIN event e ON e.document = d.key JOIN source src ON src.key = d.source"
                       " WHERE d.kind IN (SELECT value FROM json_each(?)) ORDER BY d.updated_at DESC",
                       Utf8{listOfWords(kinds)}),
        readOwnPlace);
}

} // namespace shanke::catalogue
