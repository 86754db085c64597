// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reading/Columns.h"

#include "lesson/columnFor.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

QStringList columnsTaught(const AccountSettings& account, const OpenStores& databases)
{
    SchoolTimetables timetables = timetablesOf(databases, account.school).value_or(SchoolTimetables());
    for (const Timetable& own : ownTimetablesOf(databases, account.user).value_or(SchoolTimetables()).all)
        timetables.all.push_back(own);
    QStringList columns;
    for (const Timetable& timetable : timetables.all) {
        for (const TimetableEntry& entry : timetable.entries) {
            const QString column = columnFor(entry.subject, entry.grade);
            if (entry.teacher == account.user && !column.isEmpty())
                columns.append(column);
        }
    }
    columns.removeDuplicates();
    return columns;
}

} // namespace shanke
