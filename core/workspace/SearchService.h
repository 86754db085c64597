// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/StopFlag.h"
#include "workspace/values/SearchValues.h"

#include <QFuture>
#include <QObject>

namespace shanke {

class Engine;

// Full-text search over everything in the workspace that the person may see. Called from the ui thread; the
// index is kept in the background from the first call on.
class SearchService : public QObject
{
    Q_OBJECT
public:
    explicit SearchService(Engine& engine);

    // So that the first search does not wait for the index to be opened.
    void prepare();
    // As far as the index has come. A search asked for before and not answered yet is Cancelled.
    QFuture<Result<SearchAnswer>> find(const SearchRequest& request);
    // With everything written before.
    QFuture<Result<SearchAnswer>> findInAll(const SearchRequest& request);
    QFuture<Result<SearchFilters>> filters();

signals:
    // Something else is found now. Coalesced.
    void changed();

private:
    Engine& m_engine;
    StopFlag m_stop; // of the last find()
};

} // namespace shanke
