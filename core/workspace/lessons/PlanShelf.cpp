// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/PlanShelf.h"

#include "base/Ulid.h"
#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/records/PlanDocuments.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<RevId>> optionalRev(const QString& rev)
{
    if (rev.isEmpty())
        return std::nullopt;
    SHANKE_LET(RevId parsed, RevId::parse(rev.toUtf8()));
    return parsed;
}

// What the deletion at the top of the winner's branch stands on.
Result<RevId> revisionBefore(const DocumentState& state)
{
    if (!state.deleted)
        return fail(ErrorKind::Precondition, u"the plan is not removed"_s);
    if (state.history.size() < 2 || !state.history[1].available)
        return fail(ErrorKind::NotFound, u"the text of the removed plan is no longer kept here"_s);
    return state.history[1].rev;
}

} // namespace

Result<PlanShelf> PlanShelf::of(RecordSigner& signer, Databases& databases, CatalogueKeeper& catalogue,
                                const Clock& clock)
{
    SHANKE_LET(DocumentStore * store, databases.findOrCreate(spaceOf(signer.account().user)));
    return PlanShelf(signer, *store, catalogue, clock);
}

PlanShelf::PlanShelf(RecordSigner& signer, DocumentStore& store, CatalogueKeeper& catalogue,
                     const Clock& clock)
    : m_signer(signer),
      m_records(signer, spaceOf(signer.account().user), store),
      m_store(store),
      m_catalogue(catalogue),
      m_clock(clock),
      m_drafts(store)
{
}

Result<SavedPlan> PlanShelf::save(const DocId& id, const QString& rev, const LessonPlan& plan)
{
    SHANKE_LET(const auto parent, optionalRev(rev));
    const DocId target = id.isEmpty() ? newPlanId(account(), m_clock.now()) : id;
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_LET(const RevId written, write(transaction, target, parent, plan));
    SHANKE_TRY(m_drafts.drop(transaction, target));
    SHANKE_TRY(transaction.commit());
    return saved(target, written);
}

Result<> PlanShelf::keepDraft(const DocId& id, const QString& rev, const LessonPlan& plan)
{
    if (id.isEmpty())
        return fail(ErrorKind::InvalidInput, u"a draft needs the id of its plan"_s);
    SHANKE_TRY(checkKnown(plan));
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_TRY(m_drafts.keep(transaction, id, {rev, plan}, m_clock.now()));
    return transaction.commit();
}

Result<> PlanShelf::dropDraft(const DocId& id)
{
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_TRY(m_drafts.drop(transaction, id));
    return transaction.commit();
}

Result<> PlanShelf::remove(const DocId& id, const QString& rev)
{
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_LET(const RevId last, settleDraft(transaction, id, rev));
    SHANKE_LET(const DocumentState state, m_store.state(transaction, id));
    if (!state.conflicts().empty())
        return fail(ErrorKind::Precondition,
                    u"two devices edited this plan: choose between the versions first"_s);
    SHANKE_TRY(m_records.put(transaction, removal(id, last)));
    return transaction.commit();
}

Result<SavedPlan> PlanShelf::restore(const DocId& id)
{
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_LET(const DocumentState state, m_store.state(transaction, id));
    SHANKE_LET(const RevId before, revisionBefore(state));
    SHANKE_LET(Revision revision, m_store.get(transaction, id, before));
    for (Attachment& attachment : revision.attachments)
        attachment.content = {};
    SHANKE_LET(const RevId rev,
               m_records.put(transaction, {id, state.winner, false, revision.body, revision.attachments}));
    SHANKE_TRY(transaction.commit());
    return saved(id, rev);
}

Result<RevId> PlanShelf::write(WriteTransaction& transaction, const DocId& id,
                               const std::optional<RevId>& parent, LessonPlan plan)
{
    plan.touch(m_clock.now(), account().device);
    SHANKE_LET(const Edit edit, planEdit(m_store, transaction, id, parent, plan));
    return m_records.put(transaction, edit);
}

// What was typed on `rev` becomes a revision, so that removing a plan and bringing it back loses nothing.
Result<RevId> PlanShelf::settleDraft(WriteTransaction& transaction, const DocId& id, const QString& rev)
{
    SHANKE_LET(const auto parent, optionalRev(rev));
    SHANKE_LET(const auto draft, m_drafts.find(transaction, id));
    if (!draft || draft->rev != rev)
        return parent ? Result<RevId>(*parent) : fail(ErrorKind::NotFound, u"there is no such plan"_s);
    SHANKE_TRY(m_drafts.drop(transaction, id));
    return write(transaction, id, parent, draft->plan);
}

Result<SavedPlan> PlanShelf::saved(const DocId& id, const RevId& rev)
{
    SHANKE_LET(const auto catalogue, m_catalogue.nearlyLevelWith(spaceOf(account().user)));
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    SHANKE_LET(PlanState state, catalogue::stateOf(snapshot, account().user, id));
    return SavedPlan{id, rev.toString(), std::move(state)};
}

} // namespace shanke
