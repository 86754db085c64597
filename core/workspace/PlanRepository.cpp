// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/PlanRepository.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/ExceptionWriter.h"
#include "workspace/lessons/HandInReader.h"
#include "workspace/lessons/PlanReader.h"
#include "workspace/lessons/RecordLister.h"
#include "workspace/lessons/StandardReader.h"
#include "workspace/lessons/SubmissionWriter.h"
#include "workspace/movesTold.h"

namespace shanke {

PlanRepository::PlanRepository(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<QList<RecordSummary>>> PlanRepository::list(const RecordFilter& filter)
{
    RecordFilter prepared = filter;
    prepared.page = ListPage::Preparing;
    return m_engine.readIndexed([prepared](const ReadView& view) { return listRecords(view, prepared); });
}

QFuture<Result<QList<RecordSummary>>> PlanRepository::standards(const QString& text)
{
    return m_engine.readIndexed([text](const ReadView& view) { return listStandards(view, text); });
}

LessonPlan PlanRepository::blank() const
{
    const AccountSettings& account = m_engine.account();
    return LessonPlan::create({account.user, account.school, account.device}, m_engine.clock().now());
}

QFuture<Result<LessonPlan>> PlanRepository::copyOf(const DocId& id, const LessonHeader& lesson)
{
    return m_engine.readIndexed([id, lesson](const ReadView& view) { return copyPlan(view, id, lesson); });
}

QFuture<Result<StandardView>> PlanRepository::standardOf(const LessonPlan& plan)
{
    return m_engine.readIndexed([plan](const ReadView& view) { return shanke::standardOf(view, plan); });
}

QFuture<Result<HandInAnswer>> PlanRepository::handInFacts(const DocId& id, const DatabaseName& database,
                                                          const LessonPlan& plan,
                                                          const QSet<QByteArray>& filesRead)
{
    const PlanToHandIn asked{id, database, plan};
    return m_engine.readIndexed([asked, filesRead](const ReadView& view) -> Result<HandInAnswer> {
        SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
        HandInAnswer answer{.facts = {}, .filesRead = filesRead};
        const HandInReader reader(view.databases, view.account, catalogue);
        SHANKE_LET(answer.facts, reader.factsWithFiles(asked, answer.filesRead));
        return answer;
    });
}

QFuture<Result<StudyGuide>> PlanRepository::guideFor(const DocId& plan)
{
    return m_engine.readIndexed([plan](const ReadView& view) { return guideForPlan(view, plan); });
}

QFuture<Result<DocId>> PlanRepository::stateTaughtFirst(const DocId& plan, const TaughtFirstSaid& said)
{
    return m_engine.runSigned([=](EngineState& state) -> Result<DocId> {
        SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
        SHANKE_LET(const ReadView view, state.readView(catalogue));
        return shanke::stateTaughtFirst(view, state.events(), plan, said);
    });
}

QFuture<Result<Submission>> PlanRepository::submit(const DocId& id)
{
    return m_engine.runSigned([=](EngineState& state) -> Result<Submission> {
        SHANKE_LET(Submission submission, state.submissions().submit(id));
        (void)tellMovedClasses(state); // it is handed in; what is not told now is told with the next change
        return submission;
    });
}

} // namespace shanke
