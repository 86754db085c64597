// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace shanke {

// A new ULID: 26 characters of Crockford base 32, 48 bits of milliseconds and 80 random bits. Sorts roughly
// by time; unique also when the clock is wrong.
QString newUlid(const QDateTime& now);

// When it was made, in either case of letters; 1970 for what is no ULID.
QDateTime timeOfUlid(const QString& ulid);

} // namespace shanke
