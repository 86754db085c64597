// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/PlanStates.h"

#include "catalogue/CatalogueQueries.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

namespace {

Result<Digest> digestAt(const Statement& row, int column)
{
    return Digest::fromRaw(row.bytes(column));
}

Result<std::vector<Digest>> digestsOf(Result<Statement> statement)
{
    SHANKE_LET(Statement row, std::move(statement));
    std::vector<Digest> digests;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return digests;
        SHANKE_LET(const Digest digest, digestAt(row, 0));
        digests.push_back(digest);
    }
}

// Of the plan with what is handed in with it; none when the plan is not here.
Result<std::optional<Digest>> contentHashOf(const ReadSnapshot& catalogue, const PlanKey& key)
{
    SHANKE_LET(const auto plan,
               digestsOf(catalogue.query("SELECT r.content_hash FROM document d JOIN record r ON r.document ="
                                         " d.key WHERE d.id = ? AND r.author = ?",
                                         key.second.toString(), key.first.toString())));
    if (plan.empty())
        return std::nullopt;
    SHANKE_LET(const auto belonging,
               digestsOf(catalogue.query(
                   "SELECT r.content_hash FROM record r JOIN document d ON d.key = r.document"
                   // The last lets the index of those that belong to something be used.
                   " WHERE r.belongs_to = ?1 AND r.author = ?2 AND r.belongs_to <> ''"
                   " AND d.source IN (SELECT p.source FROM document p WHERE p.id = ?1) ORDER BY d.id",
                   key.second.toString(), key.first.toString())));
    return handedInHash(plan.front(), belonging);
}

#define SHANKE_SUBMISSION_FACTS                                                                              \
    "SELECT d.id, s.author, s.counter, s.content_hash, s.submitted_at, e.reason, s.steps"                    \
    " FROM submission s JOIN document d ON d.key = s.document"                                               \
    " JOIN event e ON e.document = s.document"

#define SHANKE_DECISIONS                                                                                     \
    "SELECT dd.id, c.author, c.submission, c.content_hash, c.verdict, c.decided_at, c.device, c.counter,"    \
    " e.reason, c.in_place FROM submission s JOIN document ds ON ds.key = s.document"                        \
    " JOIN decision c ON c.submission = ds.id"                                                               \
    " JOIN document dd ON dd.key = c.document AND dd.source = ds.source"                                     \
    " JOIN event e ON e.document = c.document"

Result<std::vector<SubmissionFact>> factsIn(Result<Statement> statement)
{
    SHANKE_LET(Statement row, std::move(statement));
    std::vector<SubmissionFact> facts;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return facts;
        SHANKE_LET(const Digest hash, digestAt(row, 3));
        facts.push_back({DocId(row.text(0)), UserId(row.text(1)), int(row.integer(2)), hash,
                         QDateTime::fromMSecsSinceEpoch(row.integer(4)),
                         Judgement::of(Reason(row.integer(5))), int(row.integer(6))});
    }
}

Result<std::vector<Decision>> decisionsIn(Result<Statement> statement)
{
    SHANKE_LET(Statement row, std::move(statement));
    std::vector<Decision> decisions;
    for (;;) {
        SHANKE_LET(const bool found, row.next());
        if (!found)
            return decisions;
        Decision decision;
        decision.id = DocId(row.text(0));
        decision.author = UserId(row.text(1));
        decision.submission = DocId(row.text(2));
        SHANKE_LET(decision.contentHash, digestAt(row, 3));
        decision.verdict = Verdict(row.integer(4));
        decision.decidedAt = QDateTime::fromMSecsSinceEpoch(row.integer(5));
        decision.device = DeviceId(row.text(6));
        decision.counter = row.integer(7);
        decision.judgement = Judgement::of(Reason(row.integer(8)));
        decision.inPlace = DocId(row.text(9));
        decisions.push_back(std::move(decision));
    }
}

std::optional<DocId> optionalId(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional<DocId>(text);
}

QString joined(const std::vector<DocId>& ids)
{
    QStringList texts;
    for (const DocId& id : ids)
        texts.append(id.toString());
    return texts.join(u'\n');
}

} // namespace

Result<> refreshPlanState(WriteTransaction& transaction, const PlanKey& key)
{
    SHANKE_LET(const auto submissions,
               factsIn(transaction.query(SHANKE_SUBMISSION_FACTS " WHERE s.plan = ? AND s.author = ?",
                                         key.second.toString(), key.first.toString())));
    if (submissions.empty())
        return transaction.execute("DELETE FROM plan_state WHERE author = ? AND plan = ?",
                                   key.first.toString(), key.second.toString());
    SHANKE_LET(const auto hash, contentHashOf(transaction, key));
    SHANKE_LET(const auto decisions,
               decisionsIn(transaction.query(SHANKE_DECISIONS " WHERE s.plan = ? AND s.author = ?",
                                             key.second.toString(), key.first.toString())));
    const PlanState state = planState(hash, submissions, decisions);
    return transaction.execute(
        "INSERT OR REPLACE INTO plan_state (author, plan, status, changed_since_approval,"
        " changed_since_submission, submission, approved, decisions, doubt, passed_on)"
        " VALUES (?,?,?,?,?,?,?,?,?,?)",
        key.first.toString(), key.second.toString(), int(state.status), state.changedSinceApproval,
        state.changedSinceSubmission, state.submission.value_or(DocId()).toString(),
        state.approved.value_or(DocId()).toString(), joined(state.decisions), int(state.doubt),
        state.isPassedOn);
}

Result<std::optional<PlanKey>> planOfEvent(const ReadSnapshot& catalogue, qint64 document)
{
    SHANKE_LET(
        Statement row,
        catalogue.query("SELECT s.author, s.plan FROM submission s WHERE s.document = ?1 UNION"
                        " SELECT s.author, s.plan FROM decision c JOIN document cd ON cd.key = c.document"
                        " JOIN document sd ON sd.id = c.submission AND sd.source = cd.source"
                        " JOIN submission s ON s.document = sd.key WHERE c.document = ?1",
                        document));
    SHANKE_LET(const bool found, row.next());
    return found ? std::optional(PlanKey(UserId(row.text(0)), DocId(row.text(1)))) : std::nullopt;
}

Result<QHash<DocId, QDateTime>> catalogue::approvedAt(const ReadSnapshot& snapshot,
                                                      const QList<DocId>& submissions)
{
    QJsonArray asked;
    for (const DocId& submission : submissions)
        asked.append(submission.toString());
    const QString ids = QString::fromUtf8(QJsonDocument(asked).toJson(QJsonDocument::Compact));
    SHANKE_LET(const auto facts,
               factsIn(snapshot.query(
                   SHANKE_SUBMISSION_FACTS " WHERE d.id IN (SELECT value FROM json_each(?))", ids)));
    SHANKE_LET(const auto decisions,
               decisionsIn(
                   snapshot.query(SHANKE_DECISIONS " WHERE ds.id IN (SELECT value FROM json_each(?))", ids)));
    QHash<DocId, std::vector<Decision>> about;
    for (const Decision& decision : decisions)
        about[decision.submission].push_back(decision);
    QHash<DocId, QDateTime> times;
    for (const SubmissionFact& fact : facts) {
        const QDateTime since = approvedSince(fact, about.value(fact.id));
        if (since.isValid())
            times.insert(fact.id, since);
    }
    return times;
}

PlanState readPlanState(const Statement& row, int firstColumn)
{
    PlanState state;
    if (row.isNull(firstColumn))
        return state;
    state.status = PlanStatus(row.integer(firstColumn));
    state.changedSinceApproval = row.flag(firstColumn + 1);
    state.changedSinceSubmission = row.flag(firstColumn + 2);
    state.submission = optionalId(row.text(firstColumn + 3));
    state.approved = optionalId(row.text(firstColumn + 4));
    const QString decisions = row.text(firstColumn + 5);
    for (const QString& id : decisions.split(u'\n', Qt::SkipEmptyParts))
        state.decisions.push_back(DocId(id));
    state.doubt = Reason(row.integer(firstColumn + 6));
    state.isPassedOn = row.flag(firstColumn + 7);
    return state;
}

} // namespace shanke
