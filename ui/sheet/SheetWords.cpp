// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/SheetWords.h"

namespace shanke {

QStringList SheetWords::stepColumns()
{
    return {tr("Step"), tr("Teacher's activity"), tr("Pupils' activity"), tr("Intent"),
            tr("Individual note")};
}

QString SheetWords::minutes(int minutes)
{
    return tr("%1 min").arg(minutes);
}

QString SheetWords::minutesOfPeriod(int sum, int period)
{
    if (sum == period)
        return tr("%1 of %2 minutes ✓").arg(sum).arg(period);
    return sum < period ? tr("%1 of %2 minutes, %3 left").arg(sum).arg(period).arg(period - sum)
                        : tr("%1 of %2 minutes, %3 too many").arg(sum).arg(period).arg(sum - period);
}

QString SheetWords::written()
{
    return tr("written");
}

QString SheetWords::sameSteps(int count)
{
    return tr("%n step(s) are the same", nullptr, count);
}

QString SheetWords::notFilledIn()
{
    return tr("(not filled in)");
}

} // namespace shanke
