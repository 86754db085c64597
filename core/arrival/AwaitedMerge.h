// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DocumentStore.h"

// A version that went into a merge is laid aside by a tombstone that names the merge, which counts only where
// that merge is here: else whoever writes such a tombstone, or brings it without the merge, makes a text
// disappear.
namespace shanke {

inline constexpr auto MergedIntoMember = "mergedInto";

// None: it lays nothing aside for a merge.
std::optional<RevId> mergeNamedBy(const Revision& tombstone);

// Whether it has to wait: the merge is neither in the store nor among those that come with it, or behind one.
Result<bool> awaitsMerge(const DocumentStore& store, const ReadSnapshot& snapshot, const Revision& revision,
                         const std::vector<Revision>& along);

} // namespace shanke
