// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/folder/Databases.h"
#include "workspace/values/AccountSettings.h"

#include <QStringList>

namespace shanke {

// Those of the subjects that the timetables give this person: followed without being asked for.
QStringList columnsTaught(const AccountSettings& account, const OpenStores& databases);

// Those into which this person publishes, as the county's roster says: followed as well, for what they write
// there is theirs to send.
QStringList columnsKept(const AccountSettings& account, const OpenStores& databases);

} // namespace shanke
