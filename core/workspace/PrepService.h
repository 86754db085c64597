// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "workspace/values/PrepValues.h"

#include <QFuture>
#include <QList>

namespace shanke {

class Engine;

// Publishing what was prepared together: a plan becomes a standard plan of a column. Called from the ui
// thread.
class PrepService
{
public:
    explicit PrepService(Engine& engine);

    // The columns that the county gave this person to keep.
    QFuture<Result<QList<PublishableColumn>>> columns();
    // The column for a plan by its subject and grade; empty: it does not say both.
    QFuture<Result<QString>> columnFor(const DocId& plan);
    // Publishes a saved plan, or the next version of what was published from it before. Forbidden: this
    // person does not keep that column. InvalidInput, with the right column: the plan belongs in another.
    // Precondition: it has candidates to choose between, is a draft that nobody said to be final, or the
    // column or one of its files is not on this PC.
    QFuture<Result<PublishedPlan>> publish(const DocId& plan, const QString& column);
    // How many plans that are known here were made from a standard plan: one's own, and for who approves
    // those that were handed in.
    QFuture<Result<int>> reuseOf(const DocId& standard);
    // What was published from a plan, and how far it has gone: empty ids where nothing was.
    QFuture<Result<PublishedPlan>> publishedFrom(const DocId& plan, const QString& column);

    // The plans of one's own columns on which others commented; those with comments not read yet first.
    QFuture<Result<QList<CommentedPlan>>> commented();
    // What is said of this standard plan now is read.
    QFuture<Result<>> noteRead(const DocId& standard);

private:
    Engine& m_engine;
};

} // namespace shanke
