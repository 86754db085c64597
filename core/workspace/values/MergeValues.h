// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"
#include "lesson/merge/Candidate.h"

namespace shanke {

// What became of the versions of one document.
struct MergeReport
{
    DocId id;
    QString rev;           // of the winner now
    int merged = 0;        // other versions that are in it now
    int apart = 0;         // versions left beside it: of documents that are never edited
    Candidates candidates; // what a person has to choose

    bool needsPerson() const { return apart > 0 || !candidates.empty(); }
};

} // namespace shanke
