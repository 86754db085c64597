// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "workspace/reading/ReadView.h"
#include "workspace/values/DeviceValues.h"

namespace shanke {

class ServerLink;

// What was refused on arrival in all databases of a workspace, one entry a carrier, in their order. In a
// thread of the pool.
Result<QList<CarriedRefusals>> carriedRefusals(const ReadView& view);

// The same for those who look after the school, its approvers and its head, with what the school's server
// says of itself where it can be had: it tells everybody else what somebody brought in their name. In the
// engine thread; asks for `owner`, and no more when that is gone. `server`: in use, null when there is none.
void refusalsFor(const ReadView& view, const ServerLink* server, QObject& owner,
                 const Answer<QList<CarriedRefusals>>& answer);

} // namespace shanke
