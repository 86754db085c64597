// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/SheetWords.h"

#include "lesson/planKinds.h"
#include "ui/common/KindWords.h"
#include "ui/sheet/PlanPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;

QStringList SheetWords::stepColumns()
{
    const PlaceDescription& steps = *planKind().place(PlanPlaces::steps);
    QStringList columns{tr("Step")};
    for (const QString& key : {u"teacherActivity"_s, u"studentActivity"_s, u"intent"_s, u"individualNote"_s})
        columns.append(KindWords::label(steps.field(key)->label));
    return columns;
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
