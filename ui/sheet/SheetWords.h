// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/PlanMinutes.h"
#include "sheet/SheetLanguage.h"

#include <QStringList>

namespace shanke {

// The texts of a sheet in the person's language.
class SheetWords
{
public:
    static const SheetLanguage& language();
    static QString text(const SheetLabel& label); // plain
    static QString markup(const SheetRuns& runs); // inline markup

    // The columns of the teaching process, from left to right.
    static QStringList stepColumns();
    // "38 of 40 minutes, 2 left"
    static QString minutesOfPeriod(int sum, const PlanMinutes& asked);
};

} // namespace shanke
