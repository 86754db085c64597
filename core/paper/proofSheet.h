// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/KindDescription.h"
#include "paper/PaperSheet.h"
#include "registers/EventProof.h"
#include "sheet/SheetLanguage.h"

namespace shanke {

// A receipt to be printed: what was signed, by whom and in which order, who took it and when, what of that is
// proven and what is not, and the code by which anybody who has the records finds it.
PaperSheet proofSheet(const KindDescription& kind, const EventProof& proof, const SheetLanguage& language);

} // namespace shanke
