// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/ResearchEvent.h"

namespace shanke {

// What somebody answers in a thread, or to an observation of their lesson.
struct ReplySaid
{
    QString text; // inline markup

    static const Fields<ReplySaid>& fields();
    static const KindDescription& kind();
    static const QStringList& aboutKinds();
    QString fault(const DocId& about) const;
};

using Reply = ResearchEvent<ReplySaid>;

} // namespace shanke
