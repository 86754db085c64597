// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"

#include <QJsonArray>
#include <QJsonObject>

// What may be signed, and the text that is. Signed JSON is what every program of every language reads alike:
// integers within a double, no member twice, no half of a character, not deeper than 64. A signed text begins
// with its purpose and its database, so that none can be shown as another.
namespace shanke {

constexpr qint64 LargestInteger = (qint64(1) << 53) - 1;

// InvalidInput: it holds a number that is no such integer, half of a character, or is nested too deeply.
Result<> checkSignable(const QJsonObject& object);

// An object from text of outside. InvalidInput beside that: no JSON, or a member that stands twice.
Result<QJsonObject> readSignable(QByteArrayView text);

// `["shanke/event/1", database, ...more, body]` in canonical JSON: the body without its signature and
// without what CouchDB adds. InvalidInput for what is not signable.
Result<QByteArray> textToSign(QLatin1StringView purpose, const DatabaseName& database, QJsonObject body,
                              const QJsonArray& more = {});

} // namespace shanke
