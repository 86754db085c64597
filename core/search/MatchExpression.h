// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/QueryWord.h"
#include "search/SearchQuery.h"

namespace shanke {

// Which entries are looked at together, the first of them shown first.
struct SearchTier
{
    bool isTitle = false; // those that have all words in their title
    bool isOwn = false;   // those of the person's courses
};

// The words that come later in a query are not asked of the index, but looked up in the text.
constexpr size_t MostWordsAsked = 12;

// A query in the language of the index of words (FTS5). Empty: every entry is looked at.
QByteArray matchExpression(const SearchQuery& query, const QueryWords& words, const SearchTier& tier);

} // namespace shanke
