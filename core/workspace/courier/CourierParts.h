// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workspace/courier/CourierFacts.h"
#include "workspace/courier/CourierFolders.h"

namespace shanke {

class AuthorityKeeper;
class MergeSweep;

// What a bundle is made or brought in with. Owned by the engine, which lets the runs go first.
struct CourierParts
{
    Databases& databases;
    WorkFile& work;
    AuthorityKeeper& authority;
    MergeSweep& merging;
    CourierFacts& facts;
    CourierFolders& folders;
    std::shared_ptr<Clock> clock;
};

} // namespace shanke
