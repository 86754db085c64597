// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/Undecided.h"

#include "catalogue/CatalogueQueries.h"
#include "kinds/allKinds.h"
#include "workspace/records/RecordHome.h"

namespace shanke {

Result<Undecided> undecidedIn(const ReadSnapshot& catalogue, const OpenStores& databases,
                              const AccountSettings& account, const std::optional<QList<DatabaseName>>& only)
{
    SHANKE_LET(const auto places, catalogue::conflicted(catalogue));
    Undecided undecided;
    for (const Place& place : places) {
        if (only && !only->contains(place.database))
            continue;
        const bool isMerged = isMergedKind(place.id.toString());
        SHANKE_LET(const WriteBar bar, isMerged ? writeBarOf(databases, account, place.database, place.id)
                                                : Result<WriteBar>(WriteBar::Elsewhere));
        if (bar == WriteBar::None)
            undecided.own.append(place.id);
        else
            ++undecided.ofOthers;
    }
    return undecided;
}

} // namespace shanke
