// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "research/MeetingSide.h"
#include "sheet/SheetPart.h"

#include <QHash>

namespace shanke {

// The roll of a meeting as it is printed: everybody with what was called and a cell to sign in, and how many
// came. `names`: of whom the school or the county knows. Nothing where nobody is expected and nobody came.
SheetParts rollSheet(const MeetingSide& side, const QHash<UserId, QString>& names);

} // namespace shanke
