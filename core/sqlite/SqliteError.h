// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <SQLiteCpp/Exception.h>

namespace shanke {

// The error value for what SQLite reports, by its result codes. Internal to this module.
Error sqliteError(const SQLite::Exception& exception);

} // namespace shanke
