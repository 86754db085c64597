// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetLabels.h"

#include "lesson/planKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

SheetLabel ofSheet(const char* source, const std::vector<int>& numbers = {})
{
    return {source, "Sheet", numbers};
}

} // namespace

SheetLabel notFilledIn()
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "(not filled in)"));
}

SheetLabel withoutTitle()
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", " (without a title)"));
}

SheetLabel listSeparator()
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", ", "));
}

SheetLabel labelColon()
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", ": "));
}

SheetLabel yesLabel()
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "yes"));
}

SheetLabel noLabel()
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "no"));
}

SheetLabel unitLabel()
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "Unit"));
}

SheetLabel numberOfUnit(int number)
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "Unit %1"), {number});
}

SheetLabel periodOf(int period, int count)
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "%1 of %2"), {period, std::max(period, count)});
}

SheetLabel slotLabel(int slot)
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "Slot %1"), {slot});
}

SheetLabel minutesLabel(int minutes)
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "%1 min"), {minutes});
}

SheetLabel writtenHomework()
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "written"));
}

SheetLabel pointsTogether()
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "Points together"));
}

SheetLabel gradeOfLesson()
{
    return ofSheet(QT_TRANSLATE_NOOP("Sheet", "Grade of the lesson"));
}

std::vector<SheetLabel> stepColumns()
{
    const PlaceDescription& steps = *planKind().place(u"steps"_s);
    std::vector<SheetLabel> columns{ofSheet(QT_TRANSLATE_NOOP("Sheet", "Step"))};
    for (const QString& key : {u"teacherActivity"_s, u"studentActivity"_s, u"intent"_s, u"individualNote"_s})
        columns.push_back({steps.field(key)->label});
    return columns;
}

SheetLabel minutesOfPeriod(int sum, const PlanMinutes& asked)
{
    const int period = asked.most;
    if (asked.holds(sum))
        return ofSheet(QT_TRANSLATE_NOOP("Sheet", "%1 of %2 minutes ✓"), {sum, period});
    return sum < period
               ? ofSheet(QT_TRANSLATE_NOOP("Sheet", "%1 of %2 minutes, %3 left"), {sum, period, period - sum})
               : ofSheet(QT_TRANSLATE_NOOP("Sheet", "%1 of %2 minutes, %3 too many"),
                         {sum, period, sum - period});
}

} // namespace shanke
