// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/findListed.h"

namespace shanke {

Result<FoundResources> findListed(const QString& folder, const QString& typed, int most)
{
    FoundResources found;
    found.state.facts.root = ListingKeeper::chosenIn(folder);
    const auto listing = FolderListing::openToRead(ListingKeeper::listIn(folder));
    if (!listing)
        return listing.error().kind == ErrorKind::NotFound ? Result<FoundResources>(found)
                                                           : tl::unexpected(listing.error());
    SHANKE_LET(const ListingFacts facts, (*listing)->facts());
    if (facts.root != found.state.facts.root)
        return found; // of another folder
    found.state.facts = facts;
    if (const auto here = (*listing)->checkHere(); !here)
        found.state.fault = here.error();
    SHANKE_LET(found.files, (*listing)->find(typed, most));
    return found;
}

} // namespace shanke
