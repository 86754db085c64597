// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeWriter.h"

#include "arrival/AwaitedMerge.h"
#include "arrival/WaitingRevisions.h"
#include "kinds/allKinds.h"
#include "node/LocalWriter.h"
#include "platform/Rules.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LocalPrefix = "_local/"_L1;

QByteArray textOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// CouchDB's userCtx.
QByteArray contextOf(const NodeUser& user, const QString& database)
{
    return textOf({{u"db"_s, database},
                   {u"name"_s, user.name.isEmpty() ? QJsonValue() : QJsonValue(user.name)},
                   {u"roles"_s, QJsonArray::fromStringList(user.roles)}});
}

// The revision that the next one in its branch follows.
std::optional<RevId> parentOf(const Revision& revision)
{
    if (revision.ancestry.size() < 2)
        return std::nullopt;
    return RevId{revision.rev.generation - 1, revision.ancestry[1]};
}

bool isDesign(const DocId& id)
{
    return id.toString().startsWith(u"_design/");
}

// In whose name it is; who brings it where it names nobody.
QString writerOf(const Revision& revision, const QString& carrier)
{
    const QJsonObject body = revision.body.toObject();
    const QString author = body["author"_L1].toString(carrier);
    return body["signed"_L1]["by"_L1].toString(author);
}

} // namespace

NodeWriter::NodeWriter(NodeDatabase& database, NodeSecurity security, const NodeUser& user,
                       WriteTransaction transaction)
    : m_database(database.name()),
      m_store(database.store()),
      m_signatures(database.signatures()),
      m_security(std::move(security)),
      m_user(user),
      m_transaction(std::move(transaction))
{
}

Result<NodeWriter> NodeWriter::begin(NodeDatabase& database, const NodeUser& user)
{
    SHANKE_LET(auto security, database.security());
    SHANKE_TRY(security.checkBringer(user));
    SHANKE_LET(auto transaction, database.store().begin(Durability::Full));
    NodeWriter writer(database, std::move(security), user, std::move(transaction));
    SHANKE_LET(writer.m_rules, database.rules(writer.m_transaction));
    if (!writer.m_rules->isEmpty()) {
        writer.m_case.user = contextOf(user, database.name());
        writer.m_case.security = textOf(writer.m_security.toJson());
    }
    return writer;
}

Result<> NodeWriter::checkMayWrite(const DocId& id) const
{
    if (id.toString().startsWith(LocalPrefix))
        return fail(ErrorKind::InvalidInput, u"Local documents are written one by one."_s);
    return isDesign(id) ? m_security.checkAdmin(m_user) : Result<>();
}

Result<RevId> NodeWriter::write(ParsedDocument document, bool newEdits)
{
    SHANKE_TRY(checkMayWrite(document.id));
    return newEdits ? put(std::move(document)) : graft(std::move(document));
}

Result<RevId> NodeWriter::writeLocal(const DocId& id, const QJsonObject& content)
{
    return LocalWriter(m_store, m_transaction, m_user)
        .write(id.toString().sliced(LocalPrefix.size()), content);
}

Result<> NodeWriter::checkIsNext(const DocId& id, const std::optional<RevId>& parent) const
{
    const auto state = m_store.state(m_transaction, id);
    if (!state)
        return state.error().kind == ErrorKind::NotFound ? Result<>() : Failure(state.error());
    const auto isParent = [&](const LeafState& leaf) { return leaf.rev == parent; };
    const bool isNext =
        parent ? std::any_of(state->leaves.begin(), state->leaves.end(), isParent) : state->deleted;
    return isNext ? Result<>() : fail(ErrorKind::Conflict, u"Document update conflict."_s);
}

Result<RevId> NodeWriter::put(ParsedDocument document)
{
    SHANKE_TRY(checkIsNext(document.id, document.rev));
    const Edit edit{.id = std::move(document.id),
                    .parent = std::move(document.rev),
                    .deleted = document.deleted,
                    .body = std::move(document.body),
                    .attachments = std::move(document.attachments)};
    Revision revision{.id = edit.id,
                      .rev = {},
                      .ancestry = {},
                      .deleted = edit.deleted,
                      .body = edit.body,
                      .attachments = edit.attachments};
    return judged(edit.parent, std::move(revision), [&] { return m_store.put(m_transaction, edit); });
}

Result<RevId> NodeWriter::graft(ParsedDocument document)
{
    SHANKE_LET(const auto revision, toRevision(std::move(document)));
    return judged(parentOf(revision), revision, [&]() -> Result<RevId> {
        SHANKE_TRY(m_store.graft(m_transaction, revision));
        return revision.rev;
    });
}

// The store goes first, for only then the attachments are known; a refusal takes it back.
Result<RevId> NodeWriter::judged(const std::optional<RevId>& parent, Revision revision,
                                 const std::function<Result<RevId>()>& store)
{
    if (!isJudged(revision.id))
        return m_transaction.atomically(store);
    m_notTaken.reset();
    SHANKE_LET(const auto before, revisionBefore(revision.id, parent));
    const DocId id = revision.id;
    auto written = m_transaction.atomically([&]() -> Result<RevId> {
        SHANKE_LET(revision.rev, store());
        SHANKE_TRY(judge(before, revision));
        return revision.rev;
    });
    if (written || revision.rev.hash.isEmpty())
        return written;
    SHANKE_LET(const bool wasHere, isHere(id, revision.rev));
    if (wasHere)
        return revision.rev;
    SHANKE_TRY(keepInMind(id, revision.rev));
    return written;
}

// Whose name it bears may ask for it; whoever brought it is told now.
Result<> NodeWriter::keepInMind(const DocId& id, const RevId& rev)
{
    const auto notTaken = std::exchange(m_notTaken, std::nullopt);
    if (!notTaken)
        return {};
    if (notTaken->word == toWord(Reason::Proposal))
        return WaitingRevisions(m_store).keep(m_transaction, {notTaken->revision, m_user.name});
    if (notTaken->standing == Standing::Refused)
        m_refused.push_back({id, rev, notTaken->word, m_user.name});
    return {};
}

Result<> NodeWriter::commit()
{
    SHANKE_LET(const int added, RefusedRevisions(m_store).note(m_transaction, m_refused));
    SHANKE_TRY(m_transaction.commit());
    m_signatures.noteRefused(m_user.name, added);
    return {};
}

bool NodeWriter::isJudged(const DocId& id) const
{
    return !isDesign(id) && !m_rules->isEmpty();
}

// A database that has signatures to verify is the platform's and has rules.
Result<> NodeWriter::judgeSignature(const Revision& revision)
{
    if (!SignatureGate::guards(m_security, m_user))
        return {};
    SHANKE_LET(Judgement judgement, m_signatures.judge(m_database, m_security, revision));
    if (judgement.isGood()) {
        SHANKE_LET(const bool isEarly, awaitsMerge(m_store, m_transaction, revision, {}));
        if (!isEarly)
            return {};
        judgement = Judgement::waiting(Reason::Incomplete);
    }
    m_notTaken = {revision, toWord(judgement.reason), judgement.standing};
    return fail(ErrorKind::Forbidden, refusalOf(judgement.reason));
}

Result<> NodeWriter::judge(const std::optional<Revision>& before, Revision revision)
{
    if (!revision.attachments.empty() || revision.ancestry.isEmpty()) { // only the store knows them
        SHANKE_LET(revision, m_store.get(m_transaction, revision.id, revision.rev));
    }
    SHANKE_LET(m_case.document, writeDocument(revision));
    m_case.before.clear();
    if (before) {
        SHANKE_LET(m_case.before, writeDocument(*before));
    }
    SHANKE_TRY(checkRules(revision));
    return judgeSignature(revision);
}

// Of a kind that a newer program knows it is no news that this server does not take it yet, and whoever only
// carries what somebody else wrote does nothing wrong.
Result<> NodeWriter::checkRules(const Revision& revision)
{
    const auto checked = m_rules->check(m_case);
    const bool isRefused = !checked && checked.error().kind == ErrorKind::Forbidden;
    const QString code = isRefused ? platform::refusalCode(checked.error().detail) : QString();
    if (code.isEmpty() || !allKinds().of(revision.id) || !SignatureGate::guards(m_security, m_user))
        return checked;
    if (writerOf(revision, m_user.name) == m_user.name) {
        m_notTaken = {revision, code, Standing::Refused};
        return checked;
    }
    SHANKE_LET(const Judgement judgement, m_signatures.judge(m_database, m_security, revision));
    if (judgement.standing == Standing::Refused)
        m_notTaken = {revision, toWord(judgement.reason), judgement.standing};
    return checked;
}

// The parent, or the winner where a branch begins whose parent is not here: nobody gets around a rule by
// leaving out where a revision comes from.
Result<std::optional<Revision>> NodeWriter::revisionBefore(const DocId& id,
                                                           const std::optional<RevId>& parent) const
{
    const auto find = [&](const std::optional<RevId>& rev) -> Result<std::optional<Revision>> {
        auto found = m_store.get(m_transaction, id, rev);
        if (!found && found.error().kind != ErrorKind::NotFound)
            return tl::unexpected(found.error());
        return found ? std::optional(*std::move(found)) : std::nullopt;
    };
    if (parent) {
        SHANKE_LET(auto found, find(parent));
        if (found)
            return found;
    }
    return find(std::nullopt);
}

Result<bool> NodeWriter::isHere(const DocId& id, const RevId& rev) const
{
    SHANKE_LET(const auto missing, m_store.missing(m_transaction, {{id, {rev}}}));
    return missing.value(id).missing.isEmpty();
}

} // namespace shanke
