// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/RegisterService.h"

#include "workspace/engine/Engine.h"
#include "workspace/engine/EngineState.h"
#include "workspace/lessons/AbsenceWriter.h"
#include "workspace/lessons/ProofReader.h"
#include "workspace/lessons/RegisterReader.h"

namespace shanke {

namespace {

constexpr int MostOwnProofs = 200;

Result<ReadView> viewNow(EngineState& state)
{
    SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
    return state.readView(catalogue);
}

} // namespace

QFuture<Result<RegisterView>> RegisterService::view(const RegisterDays& days)
{
    return m_engine.readIndexed([days](const ReadView& view) { return readRegisters(view, days); });
}

QFuture<Result<EventProof>> RegisterService::proofOf(const DocId& event)
{
    return m_engine.readIndexed([event](const ReadView& view) { return shanke::proofOf(view, event); });
}

QFuture<Result<EventProof>> RegisterService::proofByCode(const QString& code)
{
    return m_engine.readIndexed([code](const ReadView& view) { return shanke::proofByCode(view, code); });
}

QFuture<Result<QList<EventProof>>> RegisterService::ownProofs()
{
    return m_engine.readIndexed([](const ReadView& view) { return shanke::ownProofs(view, MostOwnProofs); });
}

QFuture<Result<DocId>> RegisterService::stateAbsence(const AbsenceDraft& absence)
{
    return m_engine.runSigned([absence](EngineState& state) -> Result<DocId> {
        SHANKE_LET(const ReadView view, viewNow(state));
        return shanke::stateAbsence(view, state.events(), absence);
    });
}

QFuture<Result<>> RegisterService::takeBackAbsence(const DocId& absence)
{
    return m_engine.runSigned([absence](EngineState& state) -> Result<> {
        SHANKE_LET(const ReadView view, viewNow(state));
        return shanke::takeBackAbsence(view, state.events(), absence);
    });
}

} // namespace shanke
