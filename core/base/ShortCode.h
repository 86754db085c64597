// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <QString>

namespace shanke {

// What two people compare to know that both see the same certificate: "0471 9925 3306 1842". Takes some
// hundredths of a second on purpose, so that nobody can search for another certificate with the same code.
QString shortCode(const Digest& certificate);

// True for a code as a person types it, with or without spaces between the groups.
bool isSameCode(const QString& typed, const QString& code);

} // namespace shanke
