// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchIndex.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/SearchValues.h"

// Searches of a workspace, for reading threads.
namespace shanke {

// With the states of plans from the catalogue and the names of people from the school's staff list. What
// stands in a database that is not open any more is left out. Cancelled when `stop` is raised.
Result<SearchAnswer> readSearch(const ReadView& view, const SearchIndex& index, SearchRequest request,
                                const StopFlag& stop);
Result<SearchFilters> readSearchFilters(const ReadView& view, const SearchIndex& index);

} // namespace shanke
