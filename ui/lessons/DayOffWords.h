// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/values/DayOffValues.h"

#include <QCoreApplication>

namespace shanke {

// A day without lessons in words.
class DayOffWords
{
    Q_DECLARE_TR_FUNCTIONS(DayOffWords)
public:
    // "9 March Monday, from period 2 on", "…, held on 14 March Saturday", with the reason.
    static QString what(const DayOff& dayOff);
    // What this person answered, or that nothing is asked of them.
    static QString answer(const ProposedDay& proposed, const SequencesView& view);
};

} // namespace shanke
