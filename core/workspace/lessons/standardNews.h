// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/lessons/SeenStandards.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/StandardValues.h"

// Which standard plans of what somebody teaches are new to them, in a thread of the pool.
namespace shanke {

struct StandardsLook
{
    QList<StandardNews> news; // what was published last first
    // What is to be kept of this look.
    std::vector<SeenStandard> standards;
    std::vector<SeenColumn> columns;
};

// Looks into the columns of what their timetables give this person, and of what they wrote plans for in the
// last half year. What was there when a column was looked into first is no news, nor is what came of it later
// and was published before, until all of that is here: `isExchanged` says that an exchange of everything has
// just ended well; where none does, a day is waited for. What they published themselves, what another plan
// took the place of, and what they made a plan from in this version is no news either.
Result<StandardsLook> lookForStandards(const ReadView& view, const StandardsSeen& before, bool isExchanged);

} // namespace shanke
