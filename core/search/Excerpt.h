// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/QueryWord.h"
#include "search/SearchEntry.h"
#include "search/SearchQuery.h"

namespace shanke {

// `text` with every stretch marked in which one of the words stands.
MarkedText markedText(const QString& text, const QueryWords& words);
// The sentence of `text` in which the first of the words stands, shortened around it where it is long.
MarkedText markedSentence(const QString& text, const QueryWords& words);

// The passage to be shown: the first that has the most of the words, and of these one that is not the title.
// Null when there is no passage.
const SearchPassage* bestPassage(const std::vector<SearchPassage>& passages, const QString& title,
                                 const QueryWords& words);

} // namespace shanke
