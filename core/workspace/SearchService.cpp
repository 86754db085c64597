// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/SearchService.h"

#include "workspace/engine/Engine.h"
#include "workspace/search/SearchReader.h"

namespace shanke {

SearchService::SearchService(Engine& engine) : m_engine(engine)
{
    connect(&engine, &Engine::searchChanged, this, &SearchService::changed);
}

void SearchService::prepare()
{
    m_engine.search(SearchAge::AsItIs, [](const ReadView&, const SearchIndex&) { return Result<>(); });
}

QFuture<Result<SearchAnswer>> SearchService::find(const SearchRequest& request)
{
    if (m_stop)
        m_stop->store(true);
    m_stop = std::make_shared<std::atomic_bool>(false);
    return m_engine.search(SearchAge::AsItIs,
                           [request, stop = m_stop](const ReadView& view, const SearchIndex& index) {
                               return readSearch(view, index, request, stop);
                           });
}

QFuture<Result<SearchAnswer>> SearchService::findInAll(const SearchRequest& request)
{
    return m_engine.search(SearchAge::Level, [request](const ReadView& view, const SearchIndex& index) {
        return readSearch(view, index, request, {});
    });
}

QFuture<Result<SearchFilters>> SearchService::filters()
{
    return m_engine.search(SearchAge::AsItIs, [](const ReadView& view, const SearchIndex& index) {
        return readSearchFilters(view, index);
    });
}

} // namespace shanke
