// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperLook.h"
#include "paper/PaperSheet.h"
#include "sheet/SheetLanguage.h"

namespace shanke {

// Sheets as one page of HTML that needs no other file and runs no script: pictures lie in it, what a person
// wrote is text, and nothing is fetched. Readable on a telephone. The same sheets are the same bytes.
QByteArray htmlFile(const PaperSheets& sheets, const PaperLook& look, const SheetLanguage& language);

} // namespace shanke
