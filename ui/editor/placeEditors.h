// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/PlaceEditor.h"

namespace shanke {

class Colleagues;

// The editor of a place: the one registered for this kind and place, else the one for places of its type.
// Null for a place that stands beside the sheet (files). `colleagues` outlive it: people are shown by name.
PlaceEditor* makePlaceEditor(RecordEdits& edits, const KindDescription& kind, const PlaceDescription& place,
                             Colleagues& colleagues);

} // namespace shanke
