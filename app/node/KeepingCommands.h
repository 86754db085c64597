// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeSetup.h"

namespace shanke {

// What an administrator does with the folder of a node instead of serving it. Each tells its outcome on
// standard output, or on standard error why it failed, and answers the exit status.

// Also beside a node that serves the folder; what is damaged that node repairs.
int verifyNode(const NodeSetup& setup);
// Into a folder that is new or empty; also beside a node that serves.
int backUpNode(const NodeSetup& setup, const QString& target);
// No node may serve the folder.
int restoreNode(const NodeSetup& setup, const QString& backup);

} // namespace shanke
