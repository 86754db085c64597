// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/MatchExpression.h"
#include "search/SearchEntry.h"
#include "sqlite/ReadSnapshot.h"
#include "store/DocumentStore.h"

#include <QJsonObject>
#include <QSet>

namespace shanke {

// A document as it stands in its database; none: it is gone, or its database is not open.
using DocumentReading =
    std::function<Result<std::optional<QJsonObject>>(const DatabaseName& database, const DocId& id)>;

// That of the document in its store.
Result<std::optional<QJsonObject>> documentIn(const DocumentStore& store, const ReadSnapshot& snapshot,
                                              const DocId& id);

// One search in one view of the index. Takes the entries that have the words' pairs, those learnt last first,
// reads the documents of those that may be shown, looks the words up in them, and stops when the page is
// full.
class SearchRun
{
public:
    SearchRun(const ReadSnapshot& index, const SearchQuery& query, DocumentReading reading);

    // Empty when nothing was asked for.
    Result<SearchPage> page();

private:
    struct Found;

    bool asksNothing() const;
    bool isFull() const;
    Result<> readTier(const SearchTier& tier);
    size_t mostInBatch() const;
    // Those that come next; fewer than a batch: they were the last.
    Result<std::vector<Found>> batch(Statement& row) const;
    Result<> take(Found found, const SearchTier& tier);
    Result<Statement> candidates(const SearchTier& tier) const;
    // Whether it has all of the words; reads it where the index and its title do not say so.
    Result<bool> hasAllWords(Found& found, const SearchTier& tier) const;
    // False: it is gone.
    Result<bool> readPassages(Found& found) const;
    SearchHit hitOf(const Found& found) const;

    const ReadSnapshot& m_index;
    const SearchQuery& m_query;
    const DocumentReading m_reading;
    const QueryWords m_words;
    SearchPage m_page;
    QSet<qint64> m_seen;
};

// The same in one call.
Result<SearchPage> searchPage(const ReadSnapshot& index, const SearchQuery& query,
                              const DocumentReading& reading);

// The subjects with grades in which an author has most, see SearchQuery::courses.
Result<QStringList> coursesOf(const ReadSnapshot& index, const UserId& author);

// What there is to be narrowed down by.
struct SearchChoices
{
    QStringList kinds;
    QStringList subjects;
    QStringList grades;
    QStringList classes;
    QStringList authors; // their ids
    QStringList years;   // newest first
};
Result<SearchChoices> searchChoices(const ReadSnapshot& index);

} // namespace shanke
