// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/ServerConnector.h"
#include "workspace/delivery/DeliveryBook.h"
#include "workspace/devices/AuthorityKeeper.h"
#include "workspace/devices/DeviceIdentity.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/folder/WorkFile.h"
#include "workspace/merge/MergeSweep.h"

namespace shanke {

// What synchronisation works with. Owned by the engine, which lets synchronisation go first.
struct SyncParts
{
    const WorkspaceFolder& folder;
    Databases& databases;
    WorkFile& work;
    CatalogueKeeper& catalogue;
    DeliveryBook& book;
    AuthorityKeeper& authority;
    DeviceIdentity& identity;
    MergeSweep& merging;
    std::shared_ptr<Clock> clock;
    std::shared_ptr<ServerConnector> connector;
};

} // namespace shanke
