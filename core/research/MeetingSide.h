// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/Attendance.h"
#include "research/PersonalEvidence.h"
#include "research/SayBar.h"
#include "research/SideInput.h"

namespace shanke {

// The roll of an activity or a training. A value.
struct MeetingSide
{
    Viewer viewer;
    CalledMeeting meeting;
    std::vector<RollLine> roll;
    std::vector<Attendance> calls; // on which the roll stands

    static MeetingSide of(const SideInput& input);

    bool callsRoll() const; // the viewer says for everybody
    SayBar barOf(const Saying& saying) const;
    std::vector<ShownFact> shown() const;
    bool asksViewer() const { return false; }
};

} // namespace shanke
