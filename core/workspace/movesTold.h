// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/engine/EngineState.h"
#include "workspace/lessons/MoveTeller.h"

namespace shanke {

// See MoveTeller.
inline Result<int> tellMovedClasses(EngineState& state)
{
    SHANKE_LET(const auto catalogue, state.catalogue().levelWithAll());
    SHANKE_LET(const ReadView view, state.readView(catalogue));
    return MoveTeller::tell(view, state.events());
}

} // namespace shanke
