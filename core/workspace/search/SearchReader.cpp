// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/search/SearchReader.h"

#include "catalogue/CatalogueQueries.h"
#include "lesson/planKinds.h"
#include "lesson/reviewKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/reading/SchoolFacts.h"

#include <map>

namespace shanke {

namespace {

// Of a plan, or of the plan that was handed in.
Result<std::optional<PlanState>> stateIn(const ReadSnapshot& catalogue, const FoundDocument& found)
{
    if (found.kind == planKind().word)
        return catalogue::stateOf(catalogue, found.author, found.id);
    if (found.kind == submissionKind().word)
        return catalogue::stateOf(catalogue, found.author, found.about);
    return std::nullopt;
}

// Documents of the databases that are open, each as it is at the first look into its database.
class OpenDocuments
{
public:
    explicit OpenDocuments(const OpenStores& databases) : m_databases(databases) {}

    Result<std::optional<QJsonObject>> read(const DatabaseName& database, const DocId& id)
    {
        const auto store = m_databases.stores.find(database);
        if (store == m_databases.stores.end())
            return std::nullopt;
        auto view = m_views.find(database);
        if (view == m_views.end()) {
            SHANKE_LET(ReadSnapshot now, (*store)->read());
            view = m_views.emplace(database, std::move(now)).first;
        }
        return documentIn(**store, view->second, id);
    }

private:
    const OpenStores& m_databases;
    std::map<DatabaseName, ReadSnapshot> m_views;
};

Result<qint64> unreadOf(const OpenStores& databases, const SearchIndex& index)
{
    qint64 unread = 0;
    for (auto store = databases.stores.begin(); store != databases.stores.end(); ++store) {
        if (!holdsLessonWork(store.key()))
            continue;
        SHANKE_LET(const qint64 behind, index.behind(store.key(), **store));
        unread += behind;
    }
    return unread;
}

} // namespace

Result<SearchAnswer> readSearch(const ReadView& view, const SearchIndex& index, SearchRequest request,
                                const StopFlag& stop)
{
    SHANKE_LET(const ReadSnapshot words, index.read(stop));
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(request.query.courses, coursesOf(words, view.account.user));
    request.query.admits = [&](const FoundDocument& found) {
        if (!view.databases.stores.contains(found.database))
            return false;
        const auto state = request.status ? stateIn(catalogue, found) : std::nullopt;
        return !request.status || (state && *state && (*state)->status == *request.status);
    };
    OpenDocuments documents(view.databases);
    SHANKE_LET(SearchPage page,
               searchPage(words, request.query, [&](const DatabaseName& database, const DocId& id) {
                   return documents.read(database, id);
               }));
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    SearchAnswer answer{{}, page.hasMore, 0};
    for (SearchHit& hit : page.hits) {
        SHANKE_LET(auto state, stateIn(catalogue, hit.document));
        const UserId author = hit.document.author;
        answer.items.push_back(
            {std::move(hit), nameOf(roster, author), author == view.account.user, std::move(state)});
    }
    SHANKE_LET(answer.unread, unreadOf(view.databases, index));
    return answer;
}

Result<SearchFilters> readSearchFilters(const ReadView& view, const SearchIndex& index)
{
    SHANKE_LET(const ReadSnapshot words, index.read());
    SHANKE_LET(const Roster roster, rosterOf(view.databases, view.account));
    SearchFilters filters;
    SHANKE_LET(filters.choices, searchChoices(words));
    for (const QString& author : std::as_const(filters.choices.authors))
        filters.names.insert(UserId(author), nameOf(roster, UserId(author)));
    return filters;
}

} // namespace shanke
