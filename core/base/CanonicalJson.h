// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>

namespace shanke {

// The one text of a JSON value (RFC 8785): members sorted by UTF-16 code units, ECMAScript numbers, shortest
// escapes, no white space, UTF-8. Input of every digest and signature. Fails with InvalidInput when a string
// holds a lone surrogate or a number is not finite, because such a value has no canonical text.
Result<QByteArray> canonicalJson(const QJsonValue& value);
Result<QByteArray> canonicalJson(const QJsonObject& object);

} // namespace shanke
