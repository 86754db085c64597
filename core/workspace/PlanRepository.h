// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/StandardValues.h"
#include "workspace/values/WorkspaceValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// What only lesson plans have: their list, the standard plans to start from, handing in. They are opened and
// saved as every record is. Called from the ui thread.
class PlanRepository
{
public:
    explicit PlanRepository(Engine& engine);

    // What is prepared, plans and study guides, newest first. From the catalogue: no body is read.
    QFuture<Result<QList<RecordSummary>>> list(const RecordFilter& filter);
    // Standard plans of the followed columns, for "start from a standard plan".
    QFuture<Result<QList<RecordSummary>>> standards(const QString& text);
    // A plan with nothing in it, not stored yet.
    LessonPlan blank() const;
    // A copy to make one's own, from a standard plan or an own earlier plan; `base` is recorded in it.
    // `lesson` says for which class it is, and when.
    QFuture<Result<LessonPlan>> copyOf(const DocId& id, const LessonHeader& lesson = {});

    // What is known here of the standard plan that `plan` was made from, whatever of it is saved; of one that
    // was made from none, the standard plans of its lesson.
    QFuture<Result<StandardView>> standardOf(const LessonPlan& plan);
    // What the checks of `plan` need to know beside it, as it stands in the editor; `id` and `database` are
    // where it lies. Its files are read, but those whose digest is among `filesRead`.
    QFuture<Result<HandInAnswer>> handInFacts(const DocId& id, const DatabaseName& database,
                                              const LessonPlan& plan, const QSet<QByteArray>& filesRead);

    // A study guide for a saved plan, not stored yet.
    QFuture<Result<StudyGuide>> guideFor(const DocId& plan);

    // Lays the saved plan on the desk, with the study guides that belong to it. InvalidInput when a check
    // finds an error, as the school weighs it; NotFound when never saved.
    QFuture<Result<Submission>> submit(const DocId& id);
    // Signs that a plan which waits is taught before anybody could decide, and why. Precondition: it was not
    // handed in, or is decided; InvalidInput: no reason.
    QFuture<Result<DocId>> stateTaughtFirst(const DocId& plan, const TaughtFirstSaid& said);

private:
    Engine& m_engine;
};

} // namespace shanke
