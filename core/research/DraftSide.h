// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/DraftSaid.h"
#include "research/PersonalEvidence.h"
#include "research/SayBar.h"
#include "research/SideInput.h"

namespace shanke {

// What was said of a draft that a school writes together, how far it is and what colleagues remark; and what
// teachers of all schools remark once it is published. A value.
struct DraftSide
{
    Viewer viewer;
    DocId draft;
    UserId founder;
    DraftStage stage = DraftStage::Draft;
    bool isPublished = false;         // it is a standard plan of a column, and no draft any more
    std::vector<DraftRemark> remarks; // as they were written

    static DraftSide of(const SideInput& input);

    SayBar barOf(const Saying& saying) const;
    std::vector<ShownFact> shown() const { return {}; }
    bool asksViewer() const { return false; }
};

} // namespace shanke
