// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Migrator.h"

namespace shanke {

// The tables of work.sqlite: facts of this PC that no server has and that must survive.
const Schema& workSchema();

} // namespace shanke
