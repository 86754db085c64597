// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ImportDraft.h"

#include <functional>

class QMenu;

namespace shanke {

// The places to which lines of a file can go: those of this document in the order of the plan, the cells of
// its steps and a step of its own, the fields of its header; and those of the other documents.
void fillPlaceMenu(QMenu& menu, const ImportDraft& draft, size_t document,
                   const std::function<void(const DraftSpot&)>& chosen);

} // namespace shanke
