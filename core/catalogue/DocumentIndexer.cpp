// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/DocumentIndexer.h"

#include "catalogue/HeaderColumns.h"
#include "catalogue/RoleColumns.h"
#include "catalogue/saidRows.h"
#include "kinds/allKinds.h"
#include "lesson/merge/Candidate.h"
#include "lesson/reviewKinds.h"
#include "trust/ArrivalGate.h"

#include <QJsonObject>

namespace shanke {

using namespace Qt::StringLiterals;

// What one document says about itself, as far as lists need it. A document that is not what its id promises
// keeps only its place.
struct DocumentIndexer::Summary
{
    QString title;
    QDateTime updatedAt;
    qint64 bytes = 0;
    bool asks = false; // somebody has to choose between candidates
    QString signer;    // of a record: the device that saved it last
    RoleValues roles;  // of a record, or of the plan that a submission hands in
    std::variant<std::monostate, Record, Submission, Decision> content;
};

namespace {

// The record that a member of it names; empty where its kind has no such member.
DocId namedIn(const Record& record, const QString& member)
{
    return member.isEmpty() ? DocId() : DocId(record.toJson()[member].toString());
}

// Null for what is no record of a kind that this program knows.
const KindDescription* recordKindOf(const DocId& id)
{
    const KindDescription* kind = allKinds().of(id);
    return kind && kind->family == Family::Record ? kind : nullptr;
}

qint64 toStamp(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

qint64 liveLeaves(const ChangeRow& change)
{
    return std::count_if(change.leaves.begin(), change.leaves.end(),
                         [](const LeafState& leaf) { return !leaf.deleted; });
}

// Whatever else is said to stand under the id of what was signed once, it is not another version.
bool isConflicted(const ChangeRow& change)
{
    return liveLeaves(change) > 1 && !ArrivalGate::isSignedOnce(change.id);
}

} // namespace

Result<> DocumentIndexer::index(const ChangeRow& change, const std::optional<Revision>& revision)
{
    SHANKE_TRY(forget(change.id));
    Summary summary;
    if (revision) {
        SHANKE_LET(summary, summarise(kindWordOf(change.id), change.id, revision->body));
    }
    SHANKE_TRY(insertDocument(change, summary));
    const qint64 document = m_transaction.lastKey();
    if (revision && ArrivalGate::isSignedOnce(change.id))
        SHANKE_TRY(m_events.insert(document, change.id, revision->body));
    if (const auto* record = std::get_if<Record>(&summary.content))
        return insertRecord(document, change.id, *record, summary.roles);
    if (const auto* submission = std::get_if<Submission>(&summary.content))
        return insertSubmission(document, *submission, summary.roles);
    if (const auto* decision = std::get_if<Decision>(&summary.content))
        return insertDecision(document, *decision);
    return revision ? insertSaid(m_transaction, document, m_database, *revision) : Result<>();
}

Result<bool> DocumentIndexer::readWaiting(const DocumentStore& store, const ReadSnapshot& snapshot, int limit)
{
    return m_events.readWaiting(store, snapshot, limit);
}

Result<> DocumentIndexer::forget(const DocId& id)
{
    if (ArrivalGate::isSignedOnce(id))
        SHANKE_TRY(m_events.forget());
    const QString kind = kindWordOf(id);
    const KindDescription* described = recordKindOf(id);
    if ((described && described->isDecidedAbout()) || kind == submissionKind().word) {
        SHANKE_LET(
            Statement old,
            m_transaction.query("SELECT coalesce(r.author, s.author), coalesce(s.plan, nullif(r.belongs_to,"
                                " ''), d.id) FROM document d"
                                " LEFT JOIN record r ON r.document = d.key"
                                " LEFT JOIN submission s ON s.document = d.key"
                                " WHERE d.source = ? AND d.id = ?",
                                m_source, id.toString()));
        SHANKE_LET(const bool found, old.next());
        if (found)
            m_touched.insert({UserId(old.text(0)), DocId(old.text(1))});
    } else if (kind == decisionKind().word) {
        SHANKE_LET(
            Statement old,
            m_transaction.query("SELECT c.submission FROM document d JOIN decision c ON c.document = d.key"
                                " WHERE d.source = ? AND d.id = ?",
                                m_source, id.toString()));
        SHANKE_LET(const bool found, old.next());
        if (found)
            SHANKE_TRY(touchPlanOf(DocId(old.text(0))));
    }
    return m_transaction.execute("DELETE FROM document WHERE source = ? AND id = ?", m_source, id.toString());
}

Result<> DocumentIndexer::touchPlanOf(const DocId& submission)
{
    SHANKE_LET(
        Statement row,
        m_transaction.query("SELECT s.author, s.plan FROM document d JOIN submission s ON s.document = d.key"
                            " WHERE d.source = ? AND d.id = ?",
                            m_source, submission.toString()));
    SHANKE_LET(const bool found, row.next());
    if (found)
        m_touched.insert({UserId(row.text(0)), DocId(row.text(1))});
    return {};
}

Result<DocumentIndexer::Summary> DocumentIndexer::summarise(const QString& kind, const DocId& id,
                                                            const Body& body)
{
    const QJsonObject json = body.toObject();
    Summary summary;
    summary.bytes = body.text().size();
    summary.asks = !candidatesIn(json).empty();
    summary.title = json[u"title"_s].toString();
    summary.updatedAt = QDateTime::fromString(json[u"updatedAt"_s].toString(), Qt::ISODate);
    if (ArrivalGate::judges(m_database, id))
        summary.signer = json[u"signed"_s][u"device"_s].toString();
    if (const KindDescription* described = recordKindOf(id)) {
        if (auto record = Record::readable(*described, json)) {
            summary.roles = RoleValues::of(*record);
            summary.title = summary.roles.title;
            summary.content = *std::move(record);
        }
    } else if (kind == submissionKind().word) {
        if (auto submission = Submission::fromJson(allKinds(), id, json)) {
            summary.roles = RoleValues::of(submission->content);
            summary.title = summary.roles.title;
            summary.updatedAt = submission->submittedAt;
            summary.content = *std::move(submission);
        }
    } else if (kind == decisionKind().word) {
        if (auto decision = Decision::fromJson(id, json)) {
            summary.updatedAt = decision->decidedAt;
            SHANKE_LET(Statement title,
                       m_transaction.query("SELECT title FROM document WHERE source = ? AND id = ?", m_source,
                                           decision->submission.toString()));
            SHANKE_LET(const bool found, title.next());
            summary.title = found ? title.text(0) : QString();
            summary.content = *std::move(decision);
        }
    } else if (ArrivalGate::isSignedOnce(id)) {
        summary.updatedAt = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODate);
        if (const QString said = json[u"saidAt"_s].toString(); !said.isEmpty())
            summary.updatedAt = QDateTime::fromString(said, Qt::ISODate);
    }
    return summary;
}

Result<> DocumentIndexer::insertDocument(const ChangeRow& change, const Summary& summary)
{
    return m_transaction.execute(
        "INSERT INTO document (source, id, kind, sequence, deleted, conflicted, bytes, title,"
        " updated_at, signer) VALUES (?,?,?,?,?,?,?,?,?,?)",
        m_source, change.id.toString(), kindWordOf(change.id), change.sequence, change.deleted,
        isConflicted(change) || summary.asks, summary.bytes, summary.title, toStamp(summary.updatedAt),
        summary.signer);
}

Result<> DocumentIndexer::insertHeader(qint64 document, const Record& record)
{
    return isOfLesson(record.kind()) ? writeHeader(m_transaction, document, lessonHeaderOf(record))
                                     : Result<>();
}

Result<> DocumentIndexer::insertLineage(qint64 document, const DocId& plan, const Record& record)
{
    const QString base = record.toJson().value(u"base"_s)[u"id"_s].toString();
    return base.isEmpty() ? Result<>()
                          : m_transaction.execute("INSERT INTO lineage (document, plan, base) VALUES (?,?,?)",
                                                  document, plan.toString(), base);
}

Result<> DocumentIndexer::insertRecord(qint64 document, const DocId& id, const Record& record,
                                       const RoleValues& roles)
{
    SHANKE_LET(const Digest hash, record.contentHash());
    const DocId owner = namedIn(record, record.kind().belongsTo);
    if (record.kind().isDecidedAbout())
        m_touched.insert({record.author(), owner.isEmpty() ? id : owner});
    SHANKE_TRY(insertHeader(document, record));
    SHANKE_TRY(insertLineage(document, id, record));
    SHANKE_TRY(insertFacts(m_transaction, document, record));
    return m_transaction.execute(
        "INSERT INTO record (document, author, content_hash, newer, belongs_to, part_of, " SHANKE_ROLE_NAMES
        ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        document, record.author().toString(), hash.toRaw(), record.isNewer(), owner.toString(),
        namedIn(record, record.kind().partOf).toString(), roles.title, roles.subject, roles.grade,
        joinedTexts(roles.classes), toDay(roles.day), roles.slot, roles.week, toDay(roles.due),
        joinedTexts(roles.people), roles.stage);
}

Result<> DocumentIndexer::insertSubmission(qint64 document, const Submission& submission,
                                           const RoleValues& roles)
{
    const PlannedLesson lesson = submission.lessons.empty() ? PlannedLesson() : submission.lessons.front();
    m_touched.insert({submission.author, submission.plan});
    SHANKE_TRY(insertHeader(document, submission.content));
    SHANKE_TRY(insertLineage(document, submission.plan, submission.content));
    return m_transaction.execute(
        "INSERT INTO submission (document, plan, author, counter, content_hash, submitted_at,"
        " lesson_date, lesson_slot, steps, " SHANKE_ROLE_NAMES
        ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        document, submission.plan.toString(), submission.author.toString(), submission.counter,
        submission.contentHash.toRaw(), toStamp(submission.submittedAt), toDay(lesson.date), lesson.slot,
        submission.steps, roles.title, roles.subject, roles.grade, joinedTexts(roles.classes),
        toDay(roles.day), roles.slot, roles.week, toDay(roles.due), joinedTexts(roles.people), roles.stage);
}

Result<> DocumentIndexer::insertDecision(qint64 document, const Decision& decision)
{
    SHANKE_TRY(m_transaction.execute(
        "INSERT INTO decision (document, submission, author, verdict, content_hash, decided_at, device,"
        " counter, in_place) VALUES (?,?,?,?,?,?,?,?,?)",
        document, decision.submission.toString(), decision.author.toString(), int(decision.verdict),
        decision.contentHash.toRaw(), toStamp(decision.decidedAt), decision.device.toString(),
        decision.counter, decision.inPlace.toString()));
    return touchPlanOf(decision.submission);
}

} // namespace shanke
