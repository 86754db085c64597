// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "paper/PaperLook.h"
#include "paper/PaperSheet.h"
#include "sheet/SheetLanguage.h"

#include <functional>

namespace shanke {

// Called before each sheet with its number, from 0; false ends the writing.
using SheetProgress = std::function<bool(int sheet)>;

// Sheets as one PDF file, each counting its pages from 1. Needs a QGuiApplication, whose fonts are embedded:
// the same sheets are the same bytes where the same fonts are. Cancelled when `progress` said so.
Result<QByteArray> pdfFile(const PaperSheets& sheets, const PaperLook& look, const SheetLanguage& language,
                           const SheetProgress& progress = {});

} // namespace shanke
