// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shanke::world {

// Everything in this process that throws dice begins anew by `seed`: ids, pauses, SQLite.
void seedEverything(quint64 seed);

} // namespace shanke::world
