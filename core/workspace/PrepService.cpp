// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/PrepService.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/columnFor.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/RecordReader.h"
#include "workspace/lessons/SeenRemarks.h"
#include "workspace/lessons/StandardPublisher.h"
#include "workspace/lessons/columnRemarks.h"
#include "workspace/lessons/draftStageOf.h"
#include "workspace/records/RecordDocuments.h"

namespace shanke {

namespace {

// What a school writes together is published when it is agreed upon.
Result<> checkFinal(EngineState& state, const DocId& plan)
{
    SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
    SHANKE_LET(const ReadView view, state.readView(catalogue));
    SHANKE_LET(const auto stage, draftStageOf(view, plan));
    if (stage && *stage != DraftStage::Final)
        return fail(ErrorKind::Precondition,
                    QStringLiteral("not-final: the draft is not said to be final yet"));
    return {};
}

Result<QSet<DocId>> remarksSeen(EngineState& state)
{
    SHANKE_LET(Connection * work, state.work().open());
    return SeenRemarks(*work).all();
}

Result<> keepRemarks(EngineState& state, const QSet<DocId>& remarks)
{
    SHANKE_LET(Connection * work, state.work().open());
    return SeenRemarks(*work).keep(remarks);
}

} // namespace

PrepService::PrepService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<QList<PublishableColumn>>> PrepService::columns()
{
    return m_engine.read([](const ReadView& view) { return columnsOf(view.databases, view.account); });
}

QFuture<Result<QString>> PrepService::columnFor(const DocId& plan)
{
    return m_engine.readIndexed([plan](const ReadView& view) -> Result<QString> {
        SHANKE_LET(const DocumentStore* store, storeOf(view, plan));
        SHANKE_LET(const ReadSnapshot snapshot, store->read());
        SHANKE_LET(const StoredPlan stored, readPlan(*store, snapshot, plan));
        return shanke::columnFor(stored.plan.header());
    });
}

QFuture<Result<PublishedPlan>> PrepService::publish(const DocId& plan, const QString& column)
{
    return m_engine.runSigned([=](EngineState& state) -> Result<PublishedPlan> {
        SHANKE_TRY(checkFinal(state, plan));
        return StandardPublisher(state.signer(), state.databases(), state.catalogue(), state.clock())
            .publish(plan, column);
    });
}

QFuture<Result<int>> PrepService::reuseOf(const DocId& standard)
{
    return m_engine.readIndexed([standard](const ReadView& view) -> Result<int> {
        SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
        return catalogue::madeFrom(catalogue, standard);
    });
}

QFuture<Result<PublishedPlan>> PrepService::publishedFrom(const DocId& plan, const QString& column)
{
    return m_engine.readIndexed([=](const ReadView& view) -> Result<PublishedPlan> {
        SHANKE_LET(PublishedPlan published, publishedBefore(view.databases, plan, column));
        SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
        if (const auto place = catalogue::placeOf(catalogue, published.id))
            published.delivery = view.delivery.of(*place);
        return published;
    });
}

QFuture<Result<QList<CommentedPlan>>> PrepService::commented()
{
    const Answer<QList<CommentedPlan>> answer;
    m_engine.run(remarksSeen).then(&m_engine, [this, answer](const Result<QSet<DocId>>& seen) {
        if (!seen)
            return answer(tl::unexpected(seen.error()));
        m_engine.readIndexed([seen = *seen](const ReadView& view) { return commentedPlans(view, seen); })
            .then(&m_engine, answer);
    });
    return answer.future();
}

QFuture<Result<>> PrepService::noteRead(const DocId& standard)
{
    const Answer<> answer;
    m_engine.readIndexed([standard](const ReadView& view) { return remarksOn(view, standard); })
        .then(&m_engine, [this, answer](const Result<QSet<DocId>>& remarks) {
            if (!remarks)
                return answer(tl::unexpected(remarks.error()));
            m_engine.run([answer, remarks = *remarks](EngineState& state) -> Result<> {
                answer(keepRemarks(state, remarks));
                return {};
            });
        });
    return answer.future();
}

} // namespace shanke
