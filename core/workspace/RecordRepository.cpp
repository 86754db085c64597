// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/RecordRepository.h"

#include "arrival/Participants.h"
#include "lesson/planKinds.h"
#include "platform/DatabaseNames.h"
#include "trust/RecordOwner.h"
#include "workspace/ProposalDesk.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/RecordLister.h"
#include "workspace/lessons/RecordReader.h"
#include "workspace/lessons/RecordShelf.h"
#include "workspace/lessons/draftStageOf.h"
#include "workspace/records/RecordDocuments.h"
#include "workspace/records/RecordHome.h"

namespace shanke {

namespace {

Result<RecordShelf> shelfIn(EngineState& state, const DatabaseName& database)
{
    return RecordShelf::of(state.signer(), state.databases(), state.catalogue(), state.clock(), database);
}

Result<RecordShelf> shelfOf(EngineState& state, const DocId& id)
{
    SHANKE_LET(const DatabaseName database, homeOfRecord(state.databases().open(), state.account(), id));
    return shelfIn(state, database);
}

// Drafts need no other database than the person's own.
Result<RecordShelf> draftsOf(EngineState& state)
{
    return shelfIn(state, spaceOf(state.account().user));
}

// A new record has its place where its kind has.
Result<RecordShelf> shelfFor(EngineState& state, const DocId& id, const Record& record)
{
    if (!id.isEmpty())
        return shelfOf(state, id);
    return shelfOf(state, newIdFor(record.kind(), state.account(), state.clock().now()));
}

// A draft that is final is discussed again before anybody writes in it.
Result<> checkNotAgreed(EngineState& state, const DocId& id)
{
    if (id.isEmpty() || kindWordOf(id) != standardKind().word)
        return {};
    SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
    SHANKE_LET(const ReadView view, state.readView(catalogue));
    SHANKE_LET(const auto stage, draftStageOf(view, id));
    if (stage == DraftStage::Final)
        return fail(
            ErrorKind::Precondition,
            QStringLiteral("is-final: the draft is final: it is discussed again before it is changed"));
    return {};
}

} // namespace

RecordRepository::RecordRepository(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<QList<RecordSummary>>> RecordRepository::list(const RecordFilter& filter)
{
    return m_engine.readIndexed([filter](const ReadView& view) { return listRecords(view, filter); });
}

QFuture<Result<OpenRecord>> RecordRepository::open(const DocId& id)
{
    return m_engine.readIndexed([id](const ReadView& view) { return openRecord(view, id); });
}

QFuture<Result<OpenRecord>> RecordRepository::openAgain(const OpenRecord& before)
{
    return m_engine.readIndexed([before](const ReadView& view) { return openRecordAgain(view, before); });
}

Record RecordRepository::blank(const KindDescription& kind) const
{
    const AccountSettings& account = m_engine.account();
    return Record::create(kind, {account.user, account.school, account.device}, m_engine.clock().now());
}

DocId RecordRepository::newId(const KindDescription& kind) const
{
    return newIdFor(kind, m_engine.account(), m_engine.clock().now());
}

DatabaseName RecordRepository::homeOf(const KindDescription& kind) const
{
    return homesFor(kind, m_engine.account()).value(0);
}

QFuture<Result<>> RecordRepository::letTakePart(const DocId& id, const UserId& user, bool takesPart)
{
    return m_engine.runSigned([=](EngineState& state) -> Result<> {
        const AccountSettings& account = state.account();
        SHANKE_LET(const DatabaseName database, homeOfRecord(state.databases().open(), account, id));
        if (!isOwnedBy(database, id, account.user))
            return fail(ErrorKind::Forbidden, QStringLiteral("only its founder says who takes part"));
        SHANKE_LET(DocumentStore * store, state.databases().find(database));
        SHANKE_LET(const ReadSnapshot snapshot, store->read());
        SHANKE_LET(const MembershipEvent event,
                   Participants(*store, snapshot, database).next(id, user, takesPart));
        return state.events().write(database, MembershipEvent::Kind, event).map([](const ChainEvent&) {});
    });
}

QFuture<Result<QList<RecordProposal>>> RecordRepository::proposals(const DocId& id)
{
    return m_engine.start<QList<RecordProposal>>(
        [id](EngineState& state, const auto& answer) { proposalsAbout(state, id, answer); });
}

QFuture<Result<SavedRecord>> RecordRepository::takeOver(const RecordProposal& proposal)
{
    return m_engine.startSigned<SavedRecord>(
        [proposal](EngineState& state, const auto& answer) { shanke::takeOver(state, proposal, answer); });
}

QFuture<Result<>> RecordRepository::setAside(const RecordProposal& proposal)
{
    return m_engine.start<void>(
        [proposal](EngineState& state, const auto& answer) { shanke::setAside(state, proposal, answer); });
}

QFuture<Result<SavedRecord>> RecordRepository::save(const DocId& id, const QString& rev, const Record& record)
{
    return m_engine.runSigned([=](EngineState& state) -> Result<SavedRecord> {
        SHANKE_TRY(checkNotAgreed(state, id));
        return shelfFor(state, id, record).and_then([&](RecordShelf shelf) {
            return shelf.save(id, rev, record);
        });
    });
}

QFuture<Result<>> RecordRepository::keepDraft(const DocId& id, const QString& rev, const Record& record)
{
    return m_engine.run([=](EngineState& state) {
        return draftsOf(state).and_then([&](RecordShelf shelf) { return shelf.keepDraft(id, rev, record); });
    });
}

QFuture<Result<>> RecordRepository::dropDraft(const DocId& id)
{
    return m_engine.run([=](EngineState& state) {
        return draftsOf(state).and_then([&](RecordShelf shelf) { return shelf.dropDraft(id); });
    });
}

QFuture<Result<>> RecordRepository::remove(const DocId& id, const QString& rev)
{
    return m_engine.runSigned([=](EngineState& state) {
        return shelfOf(state, id).and_then([&](RecordShelf shelf) { return shelf.remove(id, rev); });
    });
}

QFuture<Result<SavedRecord>> RecordRepository::restore(const DocId& id)
{
    return m_engine.runSigned([=](EngineState& state) {
        return shelfOf(state, id).and_then([&](RecordShelf shelf) { return shelf.restore(id); });
    });
}

} // namespace shanke
