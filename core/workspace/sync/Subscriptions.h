// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/WorkspaceValues.h"
#include "workspace/engine/Databases.h"

namespace shanke {

// A database that a workspace keeps level with the server.
struct Subscription
{
    DatabaseName database;
    bool mayCreate = false; // ours to make where the server lacks it; others are followed when they are there
    bool watched = false;   // news are waited for; the others are asked now and then
};

// What this person follows, in the order of going: desks first, for decisions and submissions are what people
// wait for. An approver follows the desks of all staff, as far as the roster is known here.
Result<QList<Subscription>> subscriptionsOf(const AccountSettings& account, const QStringList& columns,
                                            const OpenStores& databases);

} // namespace shanke
