// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shanke {

// What servers keep for themselves, and take from their administrators alone.
QStringList kindsOfServers();

} // namespace shanke
