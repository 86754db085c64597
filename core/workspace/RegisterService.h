// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "registers/EventProof.h"
#include "workspace/values/RegisterValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// The registers of the school, computed from the records on this PC, and what a leader states for them.
// Called from the thread of the workspace.
class RegisterService
{
public:
    explicit RegisterService(Engine& engine) : m_engine(engine) {}

    // Of everybody for the leaders of the school, of this person alone for others; who needs training for
    // the head only. InvalidInput: no days, or more than a year.
    QFuture<Result<RegisterView>> view(const RegisterDays& days);
    // What the records prove of something that was signed, by its id, or by the code that stands on paper.
    // NotFound: it is not here; InvalidInput: it is not what was signed, or no such code.
    QFuture<Result<EventProof>> proofOf(const DocId& event);
    QFuture<Result<EventProof>> proofByCode(const QString& code);
    // Of what this person signed or what was decided about it, newest first.
    QFuture<Result<QList<EventProof>>> ownProofs();
    // Signs that somebody is away. Forbidden for who leads nothing; InvalidInput: the days are none, or the
    // roster does not name the person.
    QFuture<Result<DocId>> stateAbsence(const AbsenceDraft& absence);
    // Takes back what was stated so. NotFound.
    QFuture<Result<>> takeBackAbsence(const DocId& absence);

private:
    Engine& m_engine;
};

} // namespace shanke
