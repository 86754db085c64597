// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/state/NodeStatus.h"
#include "node/state/StatusWords.h"

namespace shanke {

// The state of a node as one plain page of HTML in UTF-8: no scripts, nothing loaded from anywhere. Whatever
// came from documents and servers is text in it.
QByteArray statusPage(const NodeStatus& status, const StatusWords& words);

// Something that the administrator should see to.
bool needsAttention(const NodeStatus& status);

} // namespace shanke
