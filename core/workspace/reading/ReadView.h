// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "workspace/delivery/DeliveryFacts.h"
#include "workspace/folder/Databases.h"
#include "workspace/reading/FetchFacts.h"
#include "workspace/values/WorkspaceValues.h"

namespace shanke {

// What a reading thread may look at: the open stores, each read through a snapshot of its own, and copies of
// the facts that only the engine thread may touch.
struct ReadView
{
    QString folder; // of the workspace
    AccountSettings account;
    DeliveryFacts delivery;
    QDateTime now;
    OpenStores databases;
    FetchFacts fetching;
    DiskGuard disk;
    std::shared_ptr<const Catalogue> catalogue; // only for readIndexed()
    QStringList columns{};                      // that this person chose to follow
};

} // namespace shanke
