// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetLanguage.h"
#include "workspace/values/TimetableValues.h"

#include <QCoreApplication>

namespace shanke {

// Timetables and what is odd about them, in the person's language.
class TimetableWords
{
    Q_DECLARE_TR_FUNCTIONS(TimetableWords)
public:
    static QString oddity(TimetableOddity oddity);
    // "Sheet1 C4", or day and period of lessons that clash.
    static QString place(const TimetableRemark& remark);
    // "2026-08-31 – 2027-01-15 · 312 lessons · your own"
    static QString summary(const StoredTimetable& timetable);
    static QString summary(const TimetablePreview& preview);
    static SheetLanguage onPaper();
};

} // namespace shanke
