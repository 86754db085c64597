// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "store/DocumentStore.h"

namespace shanke {

// The end of the chain of what a node said in its own name, as it is noted in the school's database. A value.
struct ChainHead
{
    qint64 counter = 0;
    Digest digest{};

    // Nothing where it never spoke.
    static Result<std::optional<ChainHead>> in(const DocumentStore& school, const ReadSnapshot& snapshot);
    Result<> write(DocumentStore& school, WriteTransaction& transaction) const;

    // What goes on where nobody knows how much was said after `counter`, because the note is that of a copy:
    // so far on that no counter is ever used twice. To everybody else it is a gap, and what is not here
    // contradicts nothing.
    static ChainHead beyond(qint64 counter);
};

} // namespace shanke
