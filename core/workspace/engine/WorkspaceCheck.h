// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/engine/ReadView.h"

namespace shanke {

// Checks every database of the workspace: the file, every tree, body and digest, and that no submission was
// altered after it was handed in. A sentence for each finding; empty when all is well.
Result<QStringList> checkWorkspace(const ReadView& view);

} // namespace shanke
