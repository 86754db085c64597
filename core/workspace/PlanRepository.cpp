// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/PlanRepository.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/PlanReader.h"
#include "workspace/lessons/PlanShelf.h"
#include "workspace/records/PlanDocuments.h"

namespace shanke {

namespace {

Result<PlanShelf> shelfOf(EngineState& state)
{
    return PlanShelf::of(state.signer(), state.databases(), state.catalogue(), state.clock());
}

} // namespace

PlanRepository::PlanRepository(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<QList<PlanSummary>>> PlanRepository::list(const PlanFilter& filter)
{
    return m_engine.readIndexed([filter](const ReadView& view) { return listPlans(view, filter); });
}

QFuture<Result<QList<PlanSummary>>> PlanRepository::standards(const QString& text)
{
    return m_engine.readIndexed([text](const ReadView& view) { return listStandards(view, text); });
}

QFuture<Result<OpenPlan>> PlanRepository::open(const DocId& id)
{
    return m_engine.readIndexed([id](const ReadView& view) { return openPlan(view, id); });
}

LessonPlan PlanRepository::blank() const
{
    const AccountSettings& account = m_engine.account();
    return LessonPlan::create({account.user, account.school, account.device}, m_engine.clock().now());
}

DocId PlanRepository::newId() const
{
    return newPlanId(m_engine.account(), m_engine.clock().now());
}

QFuture<Result<LessonPlan>> PlanRepository::copyOf(const DocId& id)
{
    return m_engine.readIndexed([id](const ReadView& view) { return copyPlan(view, id); });
}

QFuture<Result<SavedPlan>> PlanRepository::save(const DocId& id, const QString& rev, const LessonPlan& plan)
{
    return m_engine.runSigned([=](EngineState& state) {
        return shelfOf(state).and_then([&](PlanShelf shelf) { return shelf.save(id, rev, plan); });
    });
}

QFuture<Result<>> PlanRepository::keepDraft(const DocId& id, const QString& rev, const LessonPlan& plan)
{
    return m_engine.run([=](EngineState& state) {
        return shelfOf(state).and_then([&](PlanShelf shelf) { return shelf.keepDraft(id, rev, plan); });
    });
}

QFuture<Result<>> PlanRepository::dropDraft(const DocId& id)
{
    return m_engine.run([=](EngineState& state) {
        return shelfOf(state).and_then([&](PlanShelf shelf) { return shelf.dropDraft(id); });
    });
}

QFuture<Result<>> PlanRepository::remove(const DocId& id, const QString& rev)
{
    return m_engine.runSigned([=](EngineState& state) {
        return shelfOf(state).and_then([&](PlanShelf shelf) { return shelf.remove(id, rev); });
    });
}

QFuture<Result<SavedPlan>> PlanRepository::restore(const DocId& id)
{
    return m_engine.runSigned([=](EngineState& state) {
        return shelfOf(state).and_then([&](PlanShelf shelf) { return shelf.restore(id); });
    });
}

QFuture<Result<Submission>> PlanRepository::submit(const DocId& id)
{
    return m_engine.runSigned([=](EngineState& state) { return state.submissions().submit(id); });
}

} // namespace shanke
