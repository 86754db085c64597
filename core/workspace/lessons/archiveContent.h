// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/ShowcaseFinding.h"
#include "workspace/values/ArchiveValues.h"

namespace shanke {

struct ReadView;

// What goes into an archive, in a thread of the pool. Of a space everything in it; of a lesson the plan, what
// belongs to it, and for a showcase what the teacher thought about the lesson. NotFound; InvalidInput: it is
// of no lesson; Forbidden: somebody else's space, or more than this person may hand out.
Result<ArchiveContent> archiveContent(const ReadView& view, const ArchiveOrder& order);

// The videos among the files, looked into where they are here.
std::vector<ShowcaseVideo> videosIn(const ReadView& view, const ArchiveContent& content);

} // namespace shanke
