// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/Revision.h"

namespace shanke::couch {

// Whether `revision` is `ancestor` or names it in its ancestry.
inline bool isOrDescendsFrom(const Revision& revision, const RevId& ancestor)
{
    const qint64 back = qint64(revision.rev.generation) - qint64(ancestor.generation);
    return back >= 0 && revision.ancestry.value(back) == ancestor.hash;
}

} // namespace shanke::couch
