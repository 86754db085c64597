// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace shanke {

// The gzip encoding of `bytes` (RFC 1952).
QByteArray gzip(QByteArrayView bytes);

// What gzip or zlib text says. Protocol when it is damaged or cut short; TooLarge when it would unfold to
// more than `limit` bytes, so that a small hostile body cannot fill the memory.
Result<QByteArray> gunzip(QByteArrayView bytes, qint64 limit);

} // namespace shanke
