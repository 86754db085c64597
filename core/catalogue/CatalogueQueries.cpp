// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CatalogueQueries.h"

#include "catalogue/HeaderColumns.h"
#include "catalogue/PlanStates.h"
#include "catalogue/RoleColumns.h"
#include "catalogue/queryRows.h"
#include "catalogue/submissionRows.h"

namespace shanke::catalogue {

using namespace Qt::StringLiterals;

namespace {

DocumentEntry readDocument(const Statement& row)
{
    DocumentEntry entry;
    entry.place = readOwnPlace(row);
    entry.deleted = row.flag(3);
    entry.conflicted = row.flag(4);
    entry.bytes = row.integer(5);
    entry.title = row.text(6);
    entry.updatedAt = fromStamp(row.integer(7));
    return entry;
}

DocumentEntry readDocumentOrEvent(const Statement& row)
{
    DocumentEntry entry = readDocument(row);
    entry.place.hasArrived = row.flag(8);
    return entry;
}

Result<qint64> numberOf(Result<Statement> statement)
{
    SHANKE_LET(const auto rows,
               rowsOf(std::move(statement), [](const Statement& row) { return row.integer(0); }));
    return rows.empty() ? 0 : rows.front();
}

#define SHANKE_DOCUMENT_COLUMNS                                                                              \
    "src.name, d.id, d.sequence, d.deleted, d.conflicted, d.bytes, d.title, d.updated_at"

} // namespace

Result<std::vector<Place>> belongingTo(const ReadSnapshot& snapshot, const UserId& author, const DocId& id)
{
    return rowsOf(
        snapshot.query("SELECT src.name, d.id, d.sequence FROM record r"
                       " JOIN document d ON d.key = r.document JOIN source src ON src.key = d.source"
                       " WHERE r.belongs_to = ?1 AND r.author = ?2 AND r.belongs_to <> ''"
                       " AND d.source IN (SELECT p.source FROM document p WHERE p.id = ?1) ORDER BY d.id",
                       id.toString(), author.toString()),
        readOwnPlace);
}

Result<PlanState> stateOf(const ReadSnapshot& snapshot, const UserId& author, const DocId& plan)
{
    SHANKE_LET(const auto rows,
               rowsOf(snapshot.query("SELECT status, changed_since_approval, changed_since_submission,"
                                     " submission, approved, decisions, doubt, passed_on FROM plan_state"
                                     " WHERE author = ? AND plan = ?",
                                     author.toString(), plan.toString()),
                      [](const Statement& row) { return readPlanState(row, 0); }));
    return rows.empty() ? PlanState() : rows.front();
}

Result<std::vector<SubmissionEntry>> inbox(const ReadSnapshot& snapshot, const UserId& reader,
                                           const QDateTime& decidedSince)
{
    // What was decided and does not count, however old, leaves the plan undecided.
    const char* const sql =
        SHANKE_NEWEST_SUBMISSIONS " WHERE ps.author <> ? AND (c.decided_at IS NULL OR c.decided_at >= ?"
                                  "   OR ps.status NOT IN (?,?,?))";
    return rowsOf(snapshot.query(sql, reader.toString(), decidedSince.toMSecsSinceEpoch(),
                                 int(PlanStatus::Returned), int(PlanStatus::Approved),
                                 int(PlanStatus::ApprovedWithNotes)),
                  readSubmission);
}

Result<std::vector<Place>> submissionsOf(const ReadSnapshot& snapshot, const UserId& author,
                                         const DocId& plan)
{
    return rowsOf(
        snapshot.query("SELECT src.name, d.id, d.sequence, " SHANKE_HAS_ARRIVED(
                           "d") " FROM submission s"
                                " JOIN document d ON d.key = s.document JOIN source src ON src.key = "
                                "d.source"
                                " WHERE s.plan = ? AND s.author = ? ORDER BY s.counter DESC, d.id DESC",
                       plan.toString(), author.toString()),
        readOwnEventPlace);
}

Result<std::vector<Place>> decisionsOn(const ReadSnapshot& snapshot, const DocId& submission)
{
    return rowsOf(snapshot.query("SELECT src.name, d.id, d.sequence, " SHANKE_HAS_ARRIVED(
                                     "d") " FROM document sd"
                                          " JOIN decision c ON c.submission = sd.id"
                                          " JOIN document d ON d.key = c.document AND d.source = sd.source"
                                          " JOIN source src ON src.key = d.source"
                                          " WHERE sd.id = ? ORDER BY c.decided_at DESC, d.id DESC",
                                 submission.toString()),
                  readOwnEventPlace);
}

Result<Judgement> judgementOf(const ReadSnapshot& snapshot, const Place& place)
{
    SHANKE_LET(const auto rows,
               rowsOf(snapshot.query("SELECT e.reason FROM source src"
                                     " JOIN document d ON d.source = src.key"
                                     " JOIN event e ON e.document = d.key WHERE src.name = ? AND d.id = ?",
                                     place.database.toString(), place.id.toString()),
                      [](const Statement& row) { return Judgement::of(Reason(row.integer(0))); }));
    return rows.empty() ? Judgement() : rows.front();
}

Result<std::map<DeviceId, DeviceRuling>> devicesOf(const ReadSnapshot& snapshot, const SchoolId& school)
{
    std::map<DeviceId, DeviceRuling> devices;
    SHANKE_LET(
        Statement row,
        snapshot.query("SELECT id, belief, revoked, voices FROM device WHERE school = ?", school.toString()));
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return devices;
        DeviceRuling& device = devices[DeviceId(row.text(0))];
        device = {Belief(row.integer(1)), row.flag(2), {}};
        const QString voices = row.text(3);
        for (const QString& voice : voices.split(u'\n', Qt::SkipEmptyParts))
            device.voices.insert(UserId(voice));
    }
}

Result<std::vector<Place>> unconfirmedOf(const ReadSnapshot& snapshot, const DeviceId& device)
{
    const char* const sql =
        "SELECT src.name, d.id, d.sequence FROM document d JOIN source src ON src.key = d.source"
        " WHERE d.signer = ?1 AND d.signer <> '' AND NOT d.deleted AND NOT EXISTS"
        " (SELECT 1 FROM device v WHERE v.id = ?1 AND v.belief > 0)"
        " UNION ALL SELECT src.name, d.id, d.sequence FROM event e JOIN document d ON d.key = e.document"
        " JOIN source src ON src.key = d.source WHERE e.device = ?1 AND e.reason IN (?2, ?3)";
    return rowsOf(
        snapshot.query(sql, device.toString(), int(Reason::NotEndorsed), int(Reason::NeedsSecondVoice)),
        readOwnPlace);
}

Result<QHash<DeviceId, int>> unconfirmedByDevice(const ReadSnapshot& snapshot)
{
    const char* const sql = "SELECT device, count(*) FROM (SELECT d.signer AS device FROM document d"
                            " WHERE d.signer <> '' AND NOT d.deleted AND NOT EXISTS"
                            " (SELECT 1 FROM device v WHERE v.id = d.signer AND v.belief > 0)"
                            " UNION ALL SELECT device FROM event WHERE reason IN (?1, ?2)) GROUP BY device";
    SHANKE_LET(
        const auto rows,
        rowsOf(snapshot.query(sql, int(Reason::NotEndorsed), int(Reason::NeedsSecondVoice)),
               [](const Statement& row) { return std::pair(DeviceId(row.text(0)), int(row.integer(1))); }));
    return QHash<DeviceId, int>(rows.begin(), rows.end());
}

Result<qint64> lastCounterOf(const ReadSnapshot& snapshot, const DeviceId& device)
{
    return numberOf(snapshot.query(
        "SELECT coalesce(max(counter), 0) FROM event WHERE device = ? AND signature = 0", device.toString()));
}

Result<int> highestCounter(const ReadSnapshot& snapshot, const UserId& author, const DocId& plan)
{
    return numberOf(snapshot.query("SELECT max(counter) FROM submission WHERE plan = ? AND author = ?",
                                   plan.toString(), author.toString()))
        .map([](qint64 counter) { return int(counter); });
}

Result<Place> placeOf(const ReadSnapshot& snapshot, const DocId& id)
{
    SHANKE_LET(const auto places, rowsOf(snapshot.query("SELECT src.name, d.id, d.sequence FROM document d"
                                                        " JOIN source src ON src.key = d.source"
                                                        " WHERE d.id = ? AND NOT d.deleted",
                                                        id.toString()),
                                         readOwnPlace));
    if (places.empty())
        return fail(ErrorKind::NotFound, u"there is no %1 in this workspace"_s.arg(id.toString()));
    return places.front();
}

Result<std::vector<DocumentEntry>> changedAfter(const ReadSnapshot& snapshot, const DatabaseName& database,
                                                qint64 sequence, int limit)
{
    return rowsOf(snapshot.query("SELECT " SHANKE_DOCUMENT_COLUMNS " FROM source src"
                                 " JOIN document d ON d.source = src.key"
                                 " WHERE src.name = ? AND d.sequence > ? ORDER BY d.sequence LIMIT ?",
                                 database.toString(), sequence, limit > 0 ? limit : -1),
                  readDocument);
}

Result<Backlog> backlog(const ReadSnapshot& snapshot, const DatabaseName& database, qint64 sequence)
{
    SHANKE_LET(const auto rows,
               rowsOf(snapshot.query("SELECT count(*), coalesce(sum(d.bytes), 0) FROM source src"
                                     " JOIN document d ON d.source = src.key"
                                     " WHERE src.name = ? AND d.sequence > ?",
                                     database.toString(), sequence),
                      [](const Statement& row) {
                          return Backlog{int(row.integer(0)), row.integer(1)};
                      }));
    return rows.front();
}

Result<std::optional<DocumentEntry>> entryOf(const ReadSnapshot& snapshot, const DatabaseName& database,
                                             const DocId& id)
{
    const char* const sql = "SELECT " SHANKE_DOCUMENT_COLUMNS
                            ", " SHANKE_HAS_ARRIVED("d") " FROM source src"
                                                         " JOIN document d ON d.source = src.key"
                                                         " LEFT JOIN submission s ON s.document = d.key"
                                                         " LEFT JOIN decision c ON c.document = d.key"
                                                         " WHERE src.name = ? AND d.id = ?";
    SHANKE_LET(const auto rows,
               rowsOf(snapshot.query(sql, database.toString(), id.toString()), readDocumentOrEvent));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

Result<QDateTime> newestReceipt(const ReadSnapshot& snapshot)
{
    return numberOf(snapshot.query("SELECT coalesce(max(d.updated_at), 0) FROM arrival a"
                                   " JOIN document d ON d.key = a.document"
                                   " JOIN event e ON e.document = a.document AND e.is_good"))
        .map(&fromStamp);
}

Result<int> madeFrom(const ReadSnapshot& snapshot, const DocId& base)
{
    return numberOf(
               snapshot.query("SELECT count(DISTINCT plan) FROM lineage WHERE base = ?", base.toString()))
        .map([](qint64 count) { return int(count); });
}

Result<std::vector<Place>> plansFrom(const ReadSnapshot& snapshot, const DatabaseName& database,
                                     const DocId& base)
{
    return rowsOf(snapshot.query("SELECT src.name, d.id, d.sequence FROM lineage l"
                                 " JOIN document d ON d.key = l.document AND d.id = l.plan"
                                 " JOIN source src ON src.key = d.source"
                                 " WHERE l.base = ? AND src.name = ? ORDER BY d.updated_at DESC, d.id DESC",
                                 base.toString(), database.toString()),
                  readOwnPlace);
}

Result<std::vector<Course>> coursesOf(const ReadSnapshot& snapshot, const DatabaseName& database,
                                      const QString& kind, const QDateTime& since)
{
    return rowsOf(snapshot.query("SELECT DISTINCT r.subject, r.grade FROM source src"
                                 " JOIN document d ON d.source = src.key JOIN record r ON r.document = d.key"
                                 " WHERE src.name = ? AND d.kind = ? AND d.updated_at >= ?"
                                 " ORDER BY r.subject, r.grade",
                                 database.toString(), kind, since.toMSecsSinceEpoch()),
                  [](const Statement& row) {
                      return Course{row.text(0), row.text(1)};
                  });
}

Result<int> conflicts(const ReadSnapshot& snapshot, const DatabaseName& database)
{
    return numberOf(snapshot.query("SELECT count(*) FROM source src JOIN document d ON d.source = src.key"
                                   " WHERE src.name = ? AND d.conflicted",
                                   database.toString()))
        .map([](qint64 count) { return int(count); });
}

Result<std::vector<Place>> conflicted(const ReadSnapshot& snapshot)
{
    return rowsOf(snapshot.query("SELECT src.name, d.id, d.sequence FROM document d"
                                 " JOIN source src ON src.key = d.source"
                                 " WHERE d.conflicted ORDER BY src.name, d.id"),
                  readOwnPlace);
}

} // namespace shanke::catalogue
