// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/SheetWords.h"

#include "sheet/sheetLabels.h"
#include "ui/common/Formatting.h"

#include <QCoreApplication>

namespace shanke {

const SheetLanguage& SheetWords::language()
{
    static const SheetLanguage language(
        [](const char* context, const char* source) { return QCoreApplication::translate(context, source); },
        [](const SheetDay& day) {
            return day.form == SheetDay::Form::Short ? Formatting::shortDay(day.day)
                                                     : Formatting::day(day.day);
        });
    return language;
}

QString SheetWords::text(const SheetLabel& label)
{
    return language().text(label);
}

QString SheetWords::markup(const SheetRuns& runs)
{
    return language().markup(runs);
}

QStringList SheetWords::stepColumns()
{
    QStringList columns;
    for (const SheetLabel& label : shanke::stepColumns())
        columns.append(text(label));
    return columns;
}

QString SheetWords::minutesOfPeriod(int sum, const PlanMinutes& asked)
{
    return text(shanke::minutesOfPeriod(sum, asked));
}

} // namespace shanke
