// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Migrator.h"

namespace shanke {

// The tables of derived.sqlite. A step that changes their shape drops what was there: everything in the file
// is read again from the databases.
const Schema& catalogueSchema();

} // namespace shanke
