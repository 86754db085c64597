// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/Acknowledgement.h"
#include "research/Observation.h"
#include "research/PersonalEvidence.h"
#include "research/Reply.h"
#include "research/SayBar.h"
#include "research/SideInput.h"

namespace shanke {

// What whoever was observed says to an observation: that they confirm it, or what they answer. A value.
struct ObservationSide
{
    Viewer viewer;
    DocId id;
    UserId observer;
    UserId observed; // empty: it names nobody
    bool isHandedOver = false;
    std::optional<Acknowledgement> confirmation;
    std::vector<Reply> replies; // of the two, in their order

    static ObservationSide of(const SideInput& input);

    SayBar barOf(const Saying& saying) const;
    // It may go to whom it observed.
    bool mayHandOver() const;
    std::vector<ShownFact> shown() const { return {}; }
    bool asksViewer() const;
};

} // namespace shanke
