// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ResearchService.h"

#include "base/Log.h"
#include "workspace/devices/bringCredentials.h"
#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/reading/ReadView.h"
#include "workspace/research/ResearchReader.h"
#include "workspace/research/ResearchWriter.h"
#include "workspace/research/handOver.h"

namespace shanke {

namespace {

Result<QList<SaidHere>> sayNow(EngineState& state, const DocId& record, const QList<Saying>& sayings)
{
    SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
    SHANKE_LET(const ReadView view, state.readView(catalogue));
    SHANKE_LET(const auto said, ResearchWriter(state.events(), view).say(record, sayings));
    // It is said; what is missing of this is brought when the program looks next.
    if (const auto brought = bringCredentials(state.databases(), state.account()); !brought)
        qCWarning(logWorkspace).noquote() << "who speaks in columns:" << brought.error().detail;
    return said;
}

} // namespace

ResearchService::ResearchService(Engine& engine) : m_engine(engine)
{
}

QFuture<Result<ResearchView>> ResearchService::about(const DocId& record)
{
    return m_engine.readIndexed([record](const ReadView& view) {
        return ResearchReader::of(view).and_then(
            [&](const ResearchReader& reader) { return reader.about(record); });
    });
}

QFuture<Result<QList<SaidHere>>> ResearchService::say(const DocId& record, const QList<Saying>& sayings)
{
    return m_engine.runSigned([=](EngineState& state) { return sayNow(state, record, sayings); });
}

QFuture<Result<>> ResearchService::handOver(const DocId& record)
{
    return m_engine.runSigned(
        [record](EngineState& state) { return shanke::handOver(state.signer(), state.databases(), record); });
}

QFuture<Result<EvidenceView>> ResearchService::evidence(const TermDays& term)
{
    return m_engine.readIndexed([term](const ReadView& view) {
        return ResearchReader::of(view).and_then(
            [&](const ResearchReader& reader) { return reader.evidence(view.account.user, term); });
    });
}

} // namespace shanke
