// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ReviewDesk.h"

#include "platform/DatabaseNames.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/DecisionShelf.h"
#include "workspace/lessons/LateEvents.h"
#include "workspace/lessons/ReviewReader.h"
#include "workspace/lessons/SeenVerdicts.h"
#include "workspace/reading/Delegations.h"
#include "workspace/reading/ReadView.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

namespace {

Result<> changeShelf(EngineState& state,
                     const std::function<Result<>(DecisionShelf&, WriteTransaction&)>& change)
{
    SHANKE_LET(DocumentStore * store, state.databases().findOrCreate(spaceOf(state.account().user)));
    SHANKE_LET(WriteTransaction transaction, store->begin(Durability::Full));
    DecisionShelf shelf(*store);
    SHANKE_TRY(change(shelf, transaction));
    return transaction.commit();
}

// The draft goes after the decision is on the disk: cut between the two, both are there, and a plan that is
// decided takes no draft.
Result<Decision> decideAndForget(EngineState& state, const DecisionDraft& draft)
{
    SHANKE_LET(const Decision decision, state.submissions().decide(draft));
    (void)changeShelf(state, [&](DecisionShelf& shelf, WriteTransaction& transaction) {
        return shelf.drop(transaction, draft.submission);
    });
    return decision;
}

constexpr int DaysLookedBack = 366;

Result<QList<TurnedVerdict>> told(EngineState& state, const std::vector<VerdictEntry>& entries)
{
    if (entries.empty())
        return QList<TurnedVerdict>();
    SHANKE_LET(const Roster roster, rosterOf(state.databases().open(), state.account()));
    QList<TurnedVerdict> told;
    for (const VerdictEntry& entry : entries) {
        const QString by = entry.verdict ? nameOf(roster, entry.by) : QString();
        const QString inPlaceOf =
            entry.inPlace.isEmpty() ? QString() : nameOf(roster, giverOf(entry.inPlace));
        told.append({entry.event, entry.plan, entry.title, entry.teacher == state.account().user,
                     entry.verdict, by, inPlaceOf, entry.reason, standingOf(entry.reason) == Standing::Good});
    }
    return told;
}

// In a thread of the pool: somebody may have decided ten thousand plans in a year.
Result<std::vector<VerdictEntry>> verdictsOf(const ReadView& view)
{
    SHANKE_LET(const ReadSnapshot snapshot, view.catalogue->read());
    return catalogue::verdictsFor(snapshot, view.account.user, view.now.addDays(-DaysLookedBack));
}

Result<QList<TurnedVerdict>> turnedSinceSeen(EngineState& state, const std::vector<VerdictEntry>& verdicts)
{
    SHANKE_LET(Connection * work, state.work().open());
    SHANKE_LET(const auto turned, SeenVerdicts(*work).turned(verdicts));
    return told(state, turned);
}

} // namespace

ReviewDesk::ReviewDesk(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<ReviewRight>> ReviewDesk::right()
{
    return m_engine.readIndexed([](const ReadView& view) -> Result<ReviewRight> {
        SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
        return reviewRight(view, roster);
    });
}

QFuture<Result<QList<InboxItem>>> ReviewDesk::inbox()
{
    return m_engine.readIndexed([](const ReadView& view) { return readInbox(view); });
}

QFuture<Result<OpenSubmission>> ReviewDesk::open(const DocId& submission)
{
    return m_engine.readIndexed(
        [submission](const ReadView& view) { return openSubmission(view, submission); });
}

QFuture<Result<Decision>> ReviewDesk::decide(const DecisionDraft& draft)
{
    return m_engine.runSigned([draft](EngineState& state) { return decideAndForget(state, draft); });
}

QFuture<Result<>> ReviewDesk::confirm(const DocId& event)
{
    return m_engine.start<void>([event](EngineState& state, const Answer<>& answer) {
        state.identity().whenKnown([&state, answer, event] {
            answer(confirmLate(event, state.databases().open(), state.catalogue(), state.events(),
                               state.clock()));
        });
    });
}

QFuture<Result<QList<TurnedVerdict>>> ReviewDesk::turned()
{
    const Answer<QList<TurnedVerdict>> answer;
    m_engine.readIndexed(verdictsOf)
        .then(&m_engine, [this, answer](const Result<std::vector<VerdictEntry>>& verdicts) {
            if (!verdicts)
                return answer(tl::unexpected(verdicts.error()));
            m_engine.run([answer, verdicts = *verdicts](EngineState& state) -> Result<> {
                answer(turnedSinceSeen(state, verdicts));
                return {};
            });
        });
    return answer.future();
}

QFuture<Result<>> ReviewDesk::noteTurned(const QList<TurnedVerdict>& known)
{
    return m_engine.run([known](EngineState& state) -> Result<> {
        std::vector<SeenVerdict> verdicts;
        for (const TurnedVerdict& each : known)
            verdicts.push_back({each.event, each.counts});
        SHANKE_LET(Connection * work, state.work().open());
        return SeenVerdicts(*work).keep(verdicts);
    });
}

QFuture<Result<>> ReviewDesk::keepDraft(const DecisionDraft& draft)
{
    return m_engine.run([draft](EngineState& state) {
        return changeShelf(state, [&](DecisionShelf& shelf, WriteTransaction& transaction) {
            return shelf.keep(transaction, draft, state.clock().now());
        });
    });
}

} // namespace shanke
