// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/WorkspaceValues.h"

#include <QFuture>

namespace shanke {

class Engine;

// The teacher's own plans (space-<user>) and the standard plans to start from. Called from the ui thread.
class PlanRepository
{
public:
    explicit PlanRepository(Engine& engine);

    // Newest first. From the catalogue: no plan body is read.
    QFuture<Result<QList<PlanSummary>>> list(const PlanFilter& filter);
    // Standard plans of the followed columns, for "start from a standard plan".
    QFuture<Result<QList<PlanSummary>>> standards(const QString& text);
    QFuture<Result<OpenPlan>> open(const DocId& id);
    // A blank plan that is not stored until its first draft or save.
    LessonPlan blank() const;
    DocId newId() const; // for it
    // A copy to make one's own, from a standard plan or an own earlier plan; `base` is recorded in it.
    QFuture<Result<LessonPlan>> copyOf(const DocId& id);

    // A save point: a new revision on top of `rev` (empty: new document with a new id when `id` is empty).
    // Durable when it answers. Conflict when the plan changed meanwhile: nothing is lost, call open() again.
    QFuture<Result<SavedPlan>> save(const DocId& id, const QString& rev, const LessonPlan& plan);
    // Typed text, kept on this PC only until the next save point. Durable when it answers.
    QFuture<Result<>> keepDraft(const DocId& id, const QString& rev, const LessonPlan& plan);
    QFuture<Result<>> dropDraft(const DocId& id);
    QFuture<Result<>> remove(const DocId& id, const QString& rev);
    // Brings a removed plan back as it was: undo.
    QFuture<Result<SavedPlan>> restore(const DocId& id);

    // Lays the saved plan on the desk. InvalidInput when preflight finds an error; NotFound when never saved.
    QFuture<Result<Submission>> submit(const DocId& id);

private:
    Engine& m_engine;
};

} // namespace shanke
