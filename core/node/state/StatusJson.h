// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/state/NodeStatus.h"

#include <QJsonObject>

namespace shanke {

// For scripts. Times as ISO 8601, null: never.
QJsonObject toJson(const NodeStatus& status);

} // namespace shanke
