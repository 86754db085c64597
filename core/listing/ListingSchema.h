// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/Migrator.h"

namespace shanke {

// The tables of the file that lists a folder of resources. A step that changes their shape drops what was
// there: the folder is listed again.
const Schema& listingSchema();

} // namespace shanke
