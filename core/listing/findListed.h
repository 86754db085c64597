// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listing/ListingKeeper.h"

namespace shanke {

// What the list of a folder of resources holds, and how it stands.
struct FoundResources
{
    ListedFiles files{};
    ListingState state{}; // away or not; nobody lists here
};

// In the list that is kept in `folder`, beside whoever keeps it; see FolderListing::find(). No root where no
// folder was chosen; one that was chosen and not listed yet has no files.
Result<FoundResources> findListed(const QString& folder, const QString& typed, int most);

} // namespace shanke
