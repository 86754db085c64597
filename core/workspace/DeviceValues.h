// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceCard.h"
#include "workspace/Delivery.h"

#include <QStringList>

namespace shanke {

// A device of the school, as a person sees it.
struct DeviceEntry
{
    // What it signs counts: Confirmed, and nothing else.
    enum class State {
        NotConfirmed,     // nobody vouches for it yet
        NeedsSecondVoice, // a leader's device, for which one more has to vouch
        Confirmed,
        Revoked,
    };

    DeviceCard card;
    State state = State::NotConfirmed;
    QStringList vouchers; // the names of those who vouch for it
    bool isThis = false;
    bool isOwn = false; // of the same person
    bool mayRevoke = false;
    bool mayVouch = false;                  // one more word of this person would count
    Delivery delivery = Delivery::OnlyHere; // of its card

    friend bool operator==(const DeviceEntry&, const DeviceEntry&) = default;
};

} // namespace shanke
