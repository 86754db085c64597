// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Migrator.h"

namespace shanke {

// The tables of a database file: the scripts of schema/, in order of their numbers.
Schema storeSchema();

} // namespace shanke
