// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/HttpMessage.h"

// The one place where a status becomes an error, and an error a status.
namespace shanke::couch {

// Passes an answer of status 2xx that is JSON, or the error that the answer is. HTML, a redirect, or any text
// that does not begin like JSON is NotOurServer: a portal or proxy spoke. CouchDB's words and reason go into
// the detail.
Result<> checkJson(const HttpResponse& response);

// The same for an answer whose body may be anything (an attachment).
Result<> checkStatus(const HttpResponse& response);

// CouchDB's {"error", "reason"}.
HttpResponse errorResponse(int status, const QString& error, const QString& reason);
HttpResponse errorResponse(const Error& error);

// CouchDB's word for a kind of error: "not_found", "conflict", "forbidden"...
QString errorWord(ErrorKind kind);

} // namespace shanke::couch
