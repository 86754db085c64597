// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/SequenceService.h"

#include "workspace/engine/Engine.h"
#include "workspace/lessons/DaysOff.h"
#include "workspace/lessons/SequenceReader.h"
#include "workspace/lessons/SequenceWriter.h"
#include "workspace/movesTold.h"

namespace shanke {

SequenceService::SequenceService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<SequencesView>> SequenceService::view(const QDate& day)
{
    return m_engine.readIndexed([day](const ReadView& view) -> Result<SequencesView> {
        SHANKE_LET(SchoolTimetables timetables, timetablesFor(view.databases, view.account));
        SHANKE_LET(const SchoolTime time, schoolTimeOf(view.databases, view.account, std::move(timetables)));
        SHANKE_LET(SequencesView sequences, readSequences(view, day, time));
        SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
        sequences.mayPropose = isApprover(roster, view.account.user);
        return sequences;
    });
}

QFuture<Result<>> SequenceService::say(const QList<ClassChange>& changes)
{
    return m_engine.runSigned([changes](EngineState& state) -> Result<> {
        SHANKE_TRY(sayOfClasses(state.events(), changes, state.clock().now()));
        return tellMovedClasses(state).map([](int) {});
    });
}

QFuture<Result<int>> SequenceService::tellMoves()
{
    return m_engine.runSigned([](EngineState& state) { return tellMovedClasses(state); });
}

QFuture<Result<DocId>> SequenceService::propose(const DayOff& dayOff)
{
    return m_engine.runSigned([dayOff](EngineState& state) -> Result<DocId> {
        SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
        SHANKE_LET(const ReadView view, state.readView(catalogue));
        return proposeDayOff(view, state.events(), dayOff);
    });
}

} // namespace shanke
