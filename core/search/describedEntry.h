// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchEntry.h"

#include <QJsonObject>

#include <optional>

namespace shanke {

class Readings;

// Whether documents of the kind are found: described records, and what was handed in.
bool isSearched(const DocId& id);

// What a search knows of a document: the texts of its places as they are described, and of candidates among
// which somebody has to choose, markup removed, for whose document it is. Pure. None when it is not what its
// id promises.
std::optional<SearchEntry> describedEntry(const DocId& id, const QJsonObject& document);
// How its title and its people are read.
void addReadings(SearchEntry& entry, Readings& readings);

} // namespace shanke
