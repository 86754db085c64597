// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/RecordShelf.h"

#include "base/Ulid.h"
#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/records/RecordDocuments.h"

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
        return fail(ErrorKind::Precondition, u"the document is not removed"_s);
    if (state.history.size() < 2 || !state.history[1].available)
        return fail(ErrorKind::NotFound, u"the text of the removed document is no longer kept here"_s);
    return state.history[1].rev;
}

} // namespace

Result<RecordShelf> RecordShelf::of(RecordSigner& signer, Databases& databases, CatalogueKeeper& catalogue,
                                    const Clock& clock)
{
    SHANKE_LET(DocumentStore * store, databases.findOrCreate(spaceOf(signer.account().user)));
    return RecordShelf(signer, *store, catalogue, clock);
}

RecordShelf::RecordShelf(RecordSigner& signer, DocumentStore& store, CatalogueKeeper& catalogue,
                         const Clock& clock)
    : m_signer(signer),
      m_records(signer, spaceOf(signer.account().user), store),
      m_store(store),
      m_catalogue(catalogue),
      m_clock(clock),
      m_drafts(store)
{
}

Result<SavedRecord> RecordShelf::save(const DocId& id, const QString& rev, const Record& record)
{
    SHANKE_LET(const auto parent, optionalRev(rev));
    const DocId target = id.isEmpty() ? newIdFor(record.kind(), account(), m_clock.now()) : id;
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_LET(const RevId written, write(transaction, target, parent, record));
    SHANKE_TRY(m_drafts.drop(transaction, target));
    SHANKE_TRY(transaction.commit());
    return saved(target, written);
}

Result<> RecordShelf::keepDraft(const DocId& id, const QString& rev, const Record& record)
{
    if (id.isEmpty())
        return fail(ErrorKind::InvalidInput, u"a draft needs the id of its document"_s);
    SHANKE_TRY(checkKnown(record));
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_TRY(m_drafts.keep(transaction, id, {rev, record}, m_clock.now()));
    return transaction.commit();
}

Result<> RecordShelf::dropDraft(const DocId& id)
{
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_TRY(m_drafts.drop(transaction, id));
    return transaction.commit();
}

Result<> RecordShelf::remove(const DocId& id, const QString& rev)
{
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_LET(const RevId last, settleDraft(transaction, id, rev));
    SHANKE_LET(const DocumentState state, m_store.state(transaction, id));
    if (!state.conflicts().empty())
        return fail(ErrorKind::Precondition,
                    u"two devices edited this document: choose between the versions first"_s);
    SHANKE_TRY(m_records.put(transaction, removal(id, last)));
    return transaction.commit();
}

Result<SavedRecord> RecordShelf::restore(const DocId& id)
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

Result<RevId> RecordShelf::write(WriteTransaction& transaction, const DocId& id,
                                 const std::optional<RevId>& parent, Record record)
{
    if (!id.toString().startsWith(record.kind().word + u':'))
        return fail(ErrorKind::InvalidInput, u"%1 names another kind of document"_s.arg(id.toString()));
    record.touch(m_clock.now(), account().device);
    SHANKE_LET(const Edit edit, recordEdit(m_store, transaction, id, parent, record));
    return m_records.put(transaction, edit);
}

// What was typed on `rev` becomes a revision, so that removing a record and bringing it back loses nothing.
Result<RevId> RecordShelf::settleDraft(WriteTransaction& transaction, const DocId& id, const QString& rev)
{
    SHANKE_LET(const auto parent, optionalRev(rev));
    SHANKE_LET(const auto draft, m_drafts.find(transaction, id));
    if (!draft || draft->rev != rev)
        return parent ? Result<RevId>(*parent) : fail(ErrorKind::NotFound, u"there is no such document"_s);
    SHANKE_TRY(m_drafts.drop(transaction, id));
    return write(transaction, id, parent, draft->record);
}

Result<SavedRecord> RecordShelf::saved(const DocId& id, const RevId& rev)
{
    SHANKE_LET(const auto catalogue, m_catalogue.nearlyLevelWith(spaceOf(account().user)));
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    SHANKE_LET(PlanState state, catalogue::stateOf(snapshot, account().user, id));
    return SavedRecord{id, rev.toString(), std::move(state)};
}

} // namespace shanke
