// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/SequenceValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// The lessons of this person's classes in their order, and what they say of them. Called from the ui thread.
class SequenceService
{
public:
    explicit SequenceService(Engine& engine);

    // Of the term around that day.
    QFuture<Result<SequencesView>> view(const QDate& day);
    // Signed, as one act where they name none. InvalidInput: something of it cannot stand, and nothing was
    // said.
    QFuture<Result<>> say(const QList<ClassChange>& changes);
    // Tells the school which classes are held at another time than they were handed in for, as far as that
    // was not told: see MoveTeller. How many. Done by say() as well; to be asked for when something came.
    QFuture<Result<int>> tellMoves();
    // A leader's proposal to the whole school, or that one is taken back. Forbidden for others.
    QFuture<Result<DocId>> propose(const DayOff& dayOff);

private:
    Engine& m_engine;
};

} // namespace shanke
