// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ReviewDesk.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/ReviewReader.h"
#include "workspace/lessons/SchoolFacts.h"
#include "workspace/lessons/SubmissionWriter.h"

namespace shanke {

ReviewDesk::ReviewDesk(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<bool>> ReviewDesk::isApprover()
{
    return m_engine.read([](const ReadView& view) -> Result<bool> {
        SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account.school));
        return shanke::isApprover(roster, view.account.user);
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
    return m_engine.start<Decision>([draft](EngineState& state, const Answer<Decision>& answer) {
        state.identity().whenKnown([&state, answer, draft] { answer(decideSubmission(state, draft)); });
    });
}

} // namespace shanke
