// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CountyLink.h"
#include "SchoolServing.h"
#include "node/keeping/NodeKeeper.h"

namespace shanke {

// How a node that runs stands now. `county`: null where it follows none. In the node's thread.
NodeStatus readStatus(SchoolServing& school, const CountyLink* county, NodeKeeper& keeper,
                      const Clock& clock);

} // namespace shanke
