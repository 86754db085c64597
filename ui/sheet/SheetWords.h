// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace shanke {

// The words of the sheet that are the same where a plan is written and where it is read.
class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(shanke::SheetWords)
public:
    // The columns of the teaching process, from left to right.
    static QStringList stepColumns();
    static QString minutes(int minutes);
    // "38 of 40 minutes, 2 left"
    static QString minutesOfPeriod(int sum, int period);
    static QString written();
    static QString sameSteps(int count);
    static QString notFilledIn();
};

} // namespace shanke
