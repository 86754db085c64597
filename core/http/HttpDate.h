// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

// Dates in header fields (RFC 9110 5.6.7): "Thu, 05 Mar 2026 12:10:00 GMT".
namespace shanke {

std::optional<QDateTime> parseHttpDate(const QByteArray& field); // in UTC
QByteArray toHttpDate(const QDateTime& time);

} // namespace shanke
