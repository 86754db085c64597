// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"
#include "http/HttpMessage.h"
#include "revision/RevId.h"

#include <optional>

// GET /{db}/{id}/{attachment}
namespace shanke::couch {

// Of the winner unless `rev` is given. The answer's bytes go into `sink` when there is one; whether they came
// whole is for the digest to say.
HttpRequest encodeGetAttachment(const QString& database, const DocId& id, const std::optional<RevId>& rev,
                                const QString& name, std::shared_ptr<QIODevice> sink);

// Bytes from `first` to `last`, both included.
struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0;
};
// Of a Range field and what there is. None: there is no such field, or one that may be ignored (several
// ranges, another unit); InvalidInput: it lies outside, the answer is 416 (RFC 9110 14.2).
Result<std::optional<ByteRange>> decodeRange(const QByteArray& field, qint64 length);

} // namespace shanke::couch
