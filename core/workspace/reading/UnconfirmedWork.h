// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/delivery/DeliveryFacts.h"
#include "workspace/folder/Databases.h"
#include "workspace/values/AccountSettings.h"

// What this PC signed and nobody takes in until somebody confirms it. Where nobody was compared, or no roster
// has come, there is nobody to wait for. In any thread.
namespace shanke {

// Notes it in the facts, wherever it is.
Result<> markUnconfirmed(DeliveryFacts& facts, const ReadSnapshot& catalogue, const AccountSettings& account);
// What of it has left this PC, by such facts, and who can help.
Result<UnconfirmedWork> unconfirmedWork(const DeliveryFacts& facts, const ReadSnapshot& catalogue,
                                        const OpenStores& databases, const AccountSettings& account);

} // namespace shanke
