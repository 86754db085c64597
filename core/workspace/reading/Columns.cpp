// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reading/Columns.h"

#include "lesson/columnFor.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"
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

QStringList columnsKept(const AccountSettings& account, const OpenStores& databases)
{
    const auto county = rosterOf(databases, account, countyOrganisation());
    const auto member = county ? county->find(account.user) : std::nullopt;
    QStringList columns;
    for (const Role& grant : member ? rolesIn(member->grants) : QList<Role>()) {
        if (grant.kind == RoleKind::Curator)
            columns.append(grant.id);
    }
    return columns;
}

} // namespace shanke
