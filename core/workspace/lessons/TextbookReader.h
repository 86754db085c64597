// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Textbook.h"
#include "workspace/folder/Databases.h"
#include "workspace/values/AccountSettings.h"

namespace shanke {

// The textbooks of the databases that this person has: by subject, grade and volume, the newest edition
// first. One that cannot be read here is left out.
Result<std::vector<Textbook>> textbooksFor(const OpenStores& databases, const AccountSettings& account);

} // namespace shanke
