// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/FetchQuery.h"

#include "couch/Ancestry.h"

#include <QHash>

namespace shanke {

namespace {

constexpr size_t MostRevisionsAsked = 50; // they stand in the target of the request

} // namespace

couch::BulkGetQuery unanswered(const couch::BulkGetQuery& query, const couch::BulkGetAnswer& answer)
{
    QMultiHash<DocId, const Revision*> revisions;
    for (const Revision& revision : answer.revisions)
        revisions.insert(revision.id, &revision);
    QMultiHash<DocId, RevId> failures;
    for (const couch::DocFailure& failure : answer.failures)
        failures.insert(failure.id, failure.rev);

    couch::BulkGetQuery rest = query;
    rest.items.clear();
    for (const couch::BulkGetItem& item : query.items) {
        const auto [begin, end] = std::as_const(revisions).equal_range(item.id);
        const bool came = std::any_of(
            begin, end, [&](const Revision* each) { return couch::isOrDescendsFrom(*each, item.rev); });
        const bool failed = failures.contains(item.id, item.rev) || failures.contains(item.id, RevId());
        if (!came && !failed)
            rest.items.push_back(item);
    }
    return rest;
}

std::vector<couch::BulkGetQuery> byDocument(const couch::BulkGetQuery& query)
{
    couch::BulkGetQuery one = query;
    std::vector<couch::BulkGetQuery> queries;
    QHash<DocId, size_t> places;
    for (const couch::BulkGetItem& item : query.items) {
        const auto place = places.constFind(item.id);
        if (place != places.constEnd() && queries[*place].items.size() < MostRevisionsAsked) {
            queries[*place].items.push_back(item);
            continue;
        }
        places.insert(item.id, queries.size());
        one.items = {item};
        queries.push_back(one);
    }
    return queries;
}

} // namespace shanke
