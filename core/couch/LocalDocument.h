// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "http/HttpMessage.h"

#include <QJsonObject>

#include <optional>

// GET|PUT|DELETE /{db}/_local/{id}
namespace shanke::couch {

// `id` without "_local/".
HttpRequest encodeGetLocal(const QString& database, const QString& id);
// `content` carries the "_rev" that was read, or none for a new one.
HttpRequest encodePutLocal(const QString& database, const QString& id, const QJsonObject& content);

// The document with its "_id" and "_rev"; an empty optional when there is none (404).
Result<std::optional<QJsonObject>> decodeLocalResponse(const HttpResponse& response);

// The new "_rev" of a written local document.
Result<QByteArray> decodePutLocalResponse(const HttpResponse& response);

} // namespace shanke::couch
