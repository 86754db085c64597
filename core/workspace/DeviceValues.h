// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceDocument.h"
#include "workspace/Delivery.h"

namespace shanke {

// A device of the school, as a person sees it.
struct DeviceEntry
{
    DeviceDocument device;
    bool isThis = false;
    bool isOwn = false; // of the same person
    bool mayRevoke = false;
    Delivery delivery = Delivery::OnlyHere; // of its document

    friend bool operator==(const DeviceEntry&, const DeviceEntry&) = default;
};

} // namespace shanke
