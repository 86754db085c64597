// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "workspace/values/ColumnValues.h"
#include "workspace/values/StandardValues.h"

#include <QFuture>
#include <QList>

namespace shanke {

class Engine;

// Which columns of standard plans this person follows, and what of them is here without a network. Texts come
// with synchronisation; files when somebody asks for them. Called from the ui thread.
class ColumnService
{
public:
    explicit ColumnService(Engine& engine);

    // By grade and subject, with the plans of one volume (its key), or of all where it is empty.
    QFuture<Result<QList<ColumnState>>> columns(const QString& volume);
    // From the next synchronisation on. What has come of a column that is followed no more stays.
    QFuture<Result<>> follow(const QString& column, bool isFollowed);
    // Fetches the files of the standard plans that are not here, one after the other, and goes on with it
    // after a cut of the line or a restart. Answers how many are fetched, before they have come.
    QFuture<Result<int>> fetchFiles(const QString& column, const QString& volume);
    // They are wanted no more; what has come of them stays.
    QFuture<Result<>> forgetFiles(const QString& column, const QString& volume);

    // The standard plans of what this person teaches that came since they last looked, and next versions of
    // those they know; until they say that they know them. `isExchanged`: an exchange of all that is followed
    // has just ended well.
    QFuture<Result<QList<StandardNews>>> news(bool isExchanged);
    // They know these as they were told them; a next version is told again.
    QFuture<Result<>> noteKnown(const QList<StandardNews>& known);

private:
    Engine& m_engine;
};

} // namespace shanke
