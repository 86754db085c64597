// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "paper/PaperLook.h"
#include "paper/PaperSheet.h"
#include "sheet/SheetLanguage.h"

namespace shanke {

// Sheets as one text document (.docx) that Word, WPS and LibreOffice show alike. The same sheets are the same
// bytes.
Result<QByteArray> wordFile(const PaperSheets& sheets, const PaperLook& look, const SheetLanguage& language);

} // namespace shanke
