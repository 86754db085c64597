// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/folder/Databases.h"
#include "workspace/values/AccountSettings.h"

namespace shanke {

// The documents of which several versions are there, or that hold candidates.
struct Undecided
{
    QList<DocId> own; // records that this person may settle
    int ofOthers = 0; // that somebody else settles, or a newer program
};

// As far as the catalogue has come, in every database or in these. In any thread.
Result<Undecided> undecidedIn(const ReadSnapshot& catalogue, const OpenStores& databases,
                              const AccountSettings& account,
                              const std::optional<QList<DatabaseName>>& only = {});

} // namespace shanke
