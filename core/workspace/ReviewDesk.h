// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/DelegationValues.h"
#include "workspace/values/WorkspaceValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// The approver's side: submissions on the followed desks of the school, and decisions. Called from the ui
// thread.
class ReviewDesk
{
public:
    explicit ReviewDesk(Engine& engine);

    // Whether this person decides about plans: the roster makes them an approver or head, or one of these
    // lets them decide in their place.
    QFuture<Result<ReviewRight>> right();
    // Undecided first, most urgent first; then the decided of the last 30 days, what was decided last first.
    QFuture<Result<QList<InboxItem>>> inbox();
    QFuture<Result<OpenSubmission>> open(const DocId& submission);
    // Writes the decision on the teacher's desk. Forbidden on an own submission or without the role;
    // InvalidInput for a return without a reason.
    QFuture<Result<Decision>> decide(const DecisionDraft& draft);

    // This person stands for what came late: then it counts. Forbidden without the role, for what they did
    // themselves and for a decision on their own plan; Precondition: it did not come late.
    QFuture<Result<>> confirm(const DocId& event);

    // What this person handed in, decided or was told in the last year and what counted when they saw it and
    // does not now, or again does; until they say that they know.
    QFuture<Result<QList<TurnedVerdict>>> turned();
    // They know these as they were told them; what turns afterwards is told again.
    QFuture<Result<>> noteTurned(const QList<TurnedVerdict>& known);

    // What was begun survives a power cut; decide() drops it. A draft that says nothing drops what was kept.
    QFuture<Result<>> keepDraft(const DecisionDraft& draft);

private:
    Engine& m_engine;
};

} // namespace shanke
