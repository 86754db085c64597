// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/SequenceService.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/SequenceReader.h"
#include "workspace/lessons/SequenceWriter.h"

namespace shanke {

SequenceService::SequenceService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<SequencesView>> SequenceService::view(const QDate& day)
{
    return m_engine.readIndexed([day](const ReadView& view) -> Result<SequencesView> {
        SHANKE_LET(SchoolTimetables timetables, timetablesFor(view.databases, view.account));
        SHANKE_LET(const SchoolTime time, schoolTimeOf(view.databases, view.account, std::move(timetables)));
        return readSequences(view, day, time);
    });
}

QFuture<Result<>> SequenceService::say(const QList<ClassChange>& changes)
{
    return m_engine.runSigned(
        [changes](EngineState& state) { return sayOfClasses(state.events(), changes, state.clock().now()); });
}

} // namespace shanke
