// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/MatchExpression.h"
#include "search/SearchEntry.h"
#include "sqlite/ReadSnapshot.h"

#include <QSet>

namespace shanke {

// One search in one view of the index. Reads the entries that have the words' pairs, those learnt last first,
// looks the others of the words up in their texts, and stops when the page is full.
class SearchRun
{
public:
    SearchRun(const ReadSnapshot& index, const SearchQuery& query);

    // Empty when nothing was asked for.
    Result<SearchPage> page();

private:
    struct Found;

    bool asksNothing() const;
    bool isFull() const;
    Result<> readTier(const SearchTier& tier);
    Result<Statement> candidates(const SearchTier& tier) const;
    // None: it has not all of the words, or is not wanted.
    Result<std::optional<Found>> look(const Statement& row, const SearchTier& tier) const;
    Result<bool> hasAllWords(Found& found, const SearchTier& tier) const;
    Result<> readPassages(Found& found) const;
    Result<SearchHit> hitOf(Found& found) const;

    const ReadSnapshot& m_index;
    const SearchQuery& m_query;
    const QueryWords m_words;
    std::vector<Found> m_found;
    QSet<qint64> m_seen;
    bool m_hasMore = false;
};

// The same in one call.
Result<SearchPage> searchPage(const ReadSnapshot& index, const SearchQuery& query);

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
