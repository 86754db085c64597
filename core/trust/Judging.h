// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/RecordJudge.h"

namespace shanke {

// One judging, step by step: each step asks those before it. Points into the evidence, which must outlive it.
struct Judging
{
    Judging(const Anchor& anchor, const Kept& kept, const Evidence& evidence)
        : county(anchor, kept, evidence),
          offices(anchor, county, kept, evidence),
          signers(anchor, county, offices.lines(), evidence),
          sound(evidence, signers),
          authorities(sound, county, offices),
          belief(sound, authorities, offices, signers),
          events(sound, authorities, offices, belief),
          records(evidence, events, offices, belief)
    {
    }
    Q_DISABLE_COPY_MOVE(Judging)

    CountyLine county;
    Offices offices;
    Signers signers;
    SoundEvents sound;
    Authorities authorities;
    DeviceBelief belief;
    EventJudge events;
    RecordJudge records;
};

} // namespace shanke
