// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/BulkGet.h"
#include "http/HttpMessage.h"

// Which failures of a request are of the document that it asked for or brought, and which of the whole server
// or of the line. Pure.
namespace shanke {

// What `error`, made of `response`, says of one document: asking for others may well succeed. None: it says
// something of the server or of the line (no answer, not signed in, busy, another server).
std::optional<couch::DocFailure> failureOfDocument(const couch::BulkGetItem& item,
                                                   const Result<HttpResponse>& response, const Error& error);

// A word of a row that says the server failed, not that it refuses the document.
bool isServerFault(const QString& word);

// A name that means the same wherever it is decoded on its way: no dots alone, no separators, not too long.
bool isSafeInUrl(const QString& name);

} // namespace shanke
