// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/said/PaneContent.h"
#include "workspace/values/ResearchValues.h"

// What stands in the pane of each kind of record; pure.
namespace shanke {

// Nothing for a record of which nobody says anything.
std::optional<PaneContent> paneContent(const ResearchView& view, const QDateTime& now);

} // namespace shanke
