// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/MergeService.h"

#include "trust/RecordOwner.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/merge/MergeReports.h"
#include "workspace/merge/MergeWalk.h"
#include "workspace/merge/Undecided.h"
#include "workspace/reading/ReadView.h"
#include "workspace/records/RecordHome.h"

namespace shanke {

namespace {

// Whoever may write a document merges it.
MergeWalk::Rule ruleOf(const RecordWriter& records, const DatabaseName& database)
{
    return [records, database](const ReadSnapshot& snapshot, const Rivals& rivals) -> Result<bool> {
        return isRecord(database, rivals.id) ? records.mayWrite(snapshot, rivals.id) : Result<bool>(true);
    };
}

Result<MergeReport> mergeNow(DocumentStore& store, const RecordWriter& records, const DatabaseName& database,
                             const DocId& id)
{
    SHANKE_LET(const int merged, MergeWalk::mergeOne(store, records.writer(), id, ruleOf(records, database)));
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    return reportOn(store, snapshot, id, merged);
}

// What this person may settle, in every database that is followed.
Result<QList<DocId>> readUndecided(const ReadView& view)
{
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(const Undecided undecided, undecidedIn(catalogue, view.databases, view.account));
    return undecided.own;
}

Error noSuchDocument(const DatabaseName& database, const DocId& id)
{
    return {ErrorKind::NotFound,
            QStringLiteral("%1 has no document %2").arg(database.toString(), id.toString()),
            {}};
}

Result<MergeReport> mergeIn(EngineState& state, const DatabaseName& database, const DocId& id)
{
    SHANKE_LET(DocumentStore * store, state.databases().find(database));
    return mergeNow(*store, {state.signer(), database, *store}, database, id)
        .map_error([&](const Error& error) {
            return error.kind == ErrorKind::NotFound ? noSuchDocument(database, id) : error;
        });
}

} // namespace

QFuture<Result<QList<MergeReport>>> MergeService::mergeAll(const DatabaseName& database)
{
    return m_engine.startSigned<QList<MergeReport>>([database](EngineState& state, const auto& answer) {
        const auto store = state.databases().find(database);
        if (!store)
            return answer(tl::unexpected(store.error()));
        const RecordWriter records(state.signer(), database, **store);
        auto& walk = state.runs().keep(
            std::make_unique<MergeWalk>(**store, records.writer(), 0, ruleOf(records, database)));
        QObject::connect(&walk, &MergeWalk::finished, &state,
                         [answer, store = *store](const Result<MergeWalk::Outcome>& outcome) {
                             answer(outcome.and_then([&](const MergeWalk::Outcome& walked) {
                                 return reportOnAll(*store, walked.merged);
                             }));
                         });
        walk.start();
    });
}

QFuture<Result<MergeReport>> MergeService::merge(const DatabaseName& database, const DocId& id)
{
    return m_engine.runSigned([=](EngineState& state) { return mergeIn(state, database, id); });
}

QFuture<Result<MergeReport>> MergeService::merge(const DocId& record)
{
    return m_engine.runSigned([=](EngineState& state) -> Result<MergeReport> {
        SHANKE_LET(const DatabaseName database,
                   homeOfRecord(state.databases().open(), state.account(), record));
        return mergeIn(state, database, record);
    });
}

QFuture<Result<QList<DocId>>> MergeService::undecided()
{
    return m_engine.readIndexed([](const ReadView& view) { return readUndecided(view); });
}

} // namespace shanke
