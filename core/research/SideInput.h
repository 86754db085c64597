// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/Addressees.h"
#include "research/Heard.h"
#include "research/ProjectState.h"

namespace shanke {

// What is known of a record and of what was said about it, before anything is made of it. A value.
struct SideInput
{
    DocId id;
    Record record;
    bool isShared = false;         // it lies where colleagues have it
    bool isInColumn = false;       // it is published, for all schools of the county
    bool hasArrived = false;       // and has reached them, as far as is known here
    std::vector<HeardEvent> heard; // about the record, and about what was said of it
    std::vector<FiledReport> reports{};
    QList<StaffFacts> staff{}; // one for all records of a school: copies share it
    QSet<UserId> research{};   // who speaks for the research office
    Viewer viewer{};
};

} // namespace shanke
