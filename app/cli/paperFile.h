// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "paper/PaperLook.h"
#include "paper/PaperSheet.h"
#include "sheet/SheetLanguage.h"

namespace shanke::cli {

// What a sheet can be written as: the ending of the file, in small letters.
const QStringList& paperEndings();
QString endingOf(const std::string& path);

// The bytes of such a file. Precondition: `ending` is one of these.
Result<QByteArray> paperFile(const PaperSheet& sheet, const PaperLook& look, const QString& ending,
                             const SheetLanguage& language);

} // namespace shanke::cli
