// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// A text of a workbook as it was meant: characters that XML cannot carry stand in it as _xHHHH_, and what
// only looks like that has its first mark written so.
QString decodedCellText(const QString& text);

} // namespace shanke
