// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "workspace/folder/Databases.h"
#include "workspace/values/AccountSettings.h"

namespace shanke {

// In force of every school that spoke in the column, as far as it lies here, and that of the account.
Result<std::vector<Roster>> rostersAmongSchools(const OpenStores& databases, const AccountSettings& account,
                                                const DatabaseName& column);

} // namespace shanke
