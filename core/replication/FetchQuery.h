// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"

// What a fetch asks for and what of it has come. Pure.
namespace shanke {

// `query` for the items of which `answer` says nothing: neither the revision, nor a descendant that took its
// place, nor a failure.
couch::BulkGetQuery unanswered(const couch::BulkGetQuery& query, const couch::BulkGetAnswer& answer);

// The same, items of one document together, as many as one request for a document names.
std::vector<couch::BulkGetQuery> byDocument(const couch::BulkGetQuery& query);

} // namespace shanke
