// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lessons/RecordShelf.h"

#include "base/Clock.h"
#include "base/Ulid.h"
#include "catalogue/CatalogueQueries.h"
#include "platform/DatabaseNames.h"
#include "trust/RecordOwner.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/records/RecordHome.h"

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

Result<RevId> existing(const QString& rev)
{
    SHANKE_LET(const auto parsed, optionalRev(rev));
    return parsed ? Result<RevId>(*parsed) : fail(ErrorKind::NotFound, u"there is no such document"_s);
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

// What passes from hand to hand is of whoever wrote it last: in another's name no server takes it.
QJsonObject inNameOf(const UserId& writer, const DatabaseName& database, const DocId& id, QJsonObject body)
{
    const auto home = homeOf(database, id);
    if (home && home->keeping == Keeping::HandedOn)
        body[u"author"_s] = writer.toString();
    return body;
}

} // namespace

Result<RecordShelf> RecordShelf::of(RecordSigner& signer, Databases& databases, CatalogueKeeper& catalogue,
                                    const Clock& clock, const DatabaseName& database)
{
    SHANKE_LET(DocumentStore * drafts, databases.findOrCreate(spaceOf(signer.account().user)));
    SHANKE_LET(DocumentStore * store, databases.findOrCreate(database));
    return RecordShelf(signer, databases, catalogue, clock, {database, *store, *drafts});
}

RecordShelf::RecordShelf(RecordSigner& signer, const Databases& databases, CatalogueKeeper& catalogue,
                         const Clock& clock, const Place& place)
    : m_signer(signer),
      m_databases(databases),
      m_records(signer, place.database, place.store),
      m_place(place),
      m_store(place.store),
      m_catalogue(catalogue),
      m_clock(clock),
      m_drafts(place.drafts)
{
}

Result<SavedRecord> RecordShelf::save(const DocId& id, const QString& rev, const Record& record)
{
    SHANKE_LET(const auto parent, optionalRev(rev));
    const DocId target = id.isEmpty() ? newIdFor(record.kind(), account(), m_clock.now()) : id;
    SHANKE_TRY(checkMayWrite(target));
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_LET(const RevId written, write(transaction, target, parent, record));
    SHANKE_TRY(commitWithoutDraft(std::move(transaction), target));
    return saved(target, written);
}

Result<std::vector<SavedRecord>> RecordShelf::saveNew(const std::vector<Record>& records, const Link& link)
{
    std::vector<NewRecord> named;
    for (const Record& record : records) {
        // A moment apart, so that they are listed in their order.
        const QDateTime now = m_clock.now().addMSecs(qint64(named.size()));
        named.push_back({newIdFor(record.kind(), account(), now), record});
    }
    if (link)
        link(named);
    return saveNew(named);
}

Result<std::vector<SavedRecord>> RecordShelf::saveNew(const std::vector<NewRecord>& records)
{
    std::vector<std::pair<DocId, RevId>> written;
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    for (const auto& [id, record] : records) {
        SHANKE_TRY(checkMayWrite(id));
        SHANKE_LET(const RevId rev, write(transaction, id, std::nullopt, record));
        written.push_back({id, rev});
    }
    SHANKE_TRY(transaction.commit());
    std::vector<SavedRecord> answers;
    for (const auto& [id, rev] : written) {
        SHANKE_LET(SavedRecord answer, saved(id, rev));
        answers.push_back(std::move(answer));
    }
    return answers;
}

Result<> RecordShelf::keepDraft(const DocId& id, const QString& rev, const Record& record)
{
    if (id.isEmpty())
        return fail(ErrorKind::InvalidInput, u"a draft needs the id of its document"_s);
    SHANKE_TRY(checkKnown(record));
    SHANKE_LET(WriteTransaction transaction, m_place.drafts.begin(Durability::Full));
    SHANKE_TRY(m_drafts.keep(transaction, id, {rev, record}, m_clock.now()));
    return transaction.commit();
}

Result<> RecordShelf::dropDraft(const DocId& id)
{
    SHANKE_LET(WriteTransaction transaction, m_place.drafts.begin(Durability::Full));
    SHANKE_TRY(m_drafts.drop(transaction, id));
    return transaction.commit();
}

Result<> RecordShelf::remove(const DocId& id, const QString& rev)
{
    SHANKE_TRY(checkMayWrite(id));
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_LET(const auto draft, draftOf(transaction, id));
    const bool isSettled = draft && draft->rev == rev;
    SHANKE_LET(const RevId last, isSettled ? settle(transaction, id, *draft) : existing(rev));
    SHANKE_LET(const DocumentState state, m_store.state(transaction, id));
    if (!state.conflicts().empty())
        return fail(ErrorKind::Precondition,
                    u"two-versions: two devices edited this document: choose between the versions first"_s);
    SHANKE_TRY(m_records.put(transaction, removal(id, last)));
    return isSettled ? commitWithoutDraft(std::move(transaction), id) : transaction.commit();
}

Result<SavedRecord> RecordShelf::restore(const DocId& id)
{
    SHANKE_TRY(checkMayWrite(id));
    SHANKE_LET(WriteTransaction transaction, m_store.begin(Durability::Full));
    SHANKE_LET(const DocumentState state, m_store.state(transaction, id));
    SHANKE_LET(const RevId before, revisionBefore(state));
    SHANKE_LET(Revision revision, m_store.get(transaction, id, before));
    for (Attachment& attachment : revision.attachments)
        attachment.content = {};
    SHANKE_LET(const RevId rev,
               m_records.put(transaction, {id, state.winner, false, {}, revision.attachments},
                             inNameOf(account().user, m_place.database, id, revision.body.toObject())));
    SHANKE_TRY(transaction.commit());
    return saved(id, rev);
}

// What nobody would take from this person is not written.
Result<> RecordShelf::checkMayWrite(const DocId& id) const
{
    SHANKE_LET(const WriteBar bar, writeBarOf(m_databases.open(), account(), m_place.database, id));
    if (bar == WriteBar::None)
        return {};
    return fail(ErrorKind::Forbidden, u"this person may read %1 and not write it"_s.arg(id.toString()));
}

// A draft that a power cut leaves behind another database's save point says the same as that, and is put onto
// it when the record is opened.
Result<> RecordShelf::commitWithoutDraft(WriteTransaction transaction, const DocId& id)
{
    if (&m_place.drafts == &m_store) {
        SHANKE_TRY(m_drafts.drop(transaction, id));
        return transaction.commit();
    }
    SHANKE_TRY(transaction.commit());
    return dropDraft(id);
}

Result<RevId> RecordShelf::write(WriteTransaction& transaction, const DocId& id,
                                 const std::optional<RevId>& parent, Record record)
{
    if (!id.toString().startsWith(record.kind().word + u':'))
        return fail(ErrorKind::InvalidInput, u"%1 names another kind of document"_s.arg(id.toString()));
    SHANKE_TRY(checkKnown(record));
    record.touch(m_clock.now(), account().device);
    SHANKE_LET(const Edit edit, editAfter(m_store, transaction, id, parent));
    return m_records.put(transaction, edit, inNameOf(account().user, m_place.database, id, record.toJson()));
}

// What was typed becomes a revision, so that removing a record and bringing it back loses nothing.
Result<RevId> RecordShelf::settle(WriteTransaction& transaction, const DocId& id, const Draft& draft)
{
    SHANKE_LET(const auto parent, optionalRev(draft.rev));
    return write(transaction, id, parent, draft.record);
}

Result<std::optional<Draft>> RecordShelf::draftOf(const WriteTransaction& transaction, const DocId& id) const
{
    if (&m_place.drafts == &m_store)
        return m_drafts.find(transaction, id);
    SHANKE_LET(const ReadSnapshot snapshot, m_place.drafts.read());
    return m_drafts.find(snapshot, id);
}

Result<SavedRecord> RecordShelf::saved(const DocId& id, const RevId& rev)
{
    SHANKE_LET(const auto catalogue, m_catalogue.nearlyLevelWith(m_place.database));
    SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
    SHANKE_LET(PlanState state, catalogue::stateOf(snapshot, account().user, id));
    return SavedRecord{id, rev.toString(), std::move(state)};
}

} // namespace shanke
