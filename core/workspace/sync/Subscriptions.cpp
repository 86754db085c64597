// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/Subscriptions.h"

#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Columns are named by subject and grade.
QStringList columnsTaught(const AccountSettings& account, const OpenStores& databases)
{
    SchoolTimetables timetables = timetablesOf(databases, account.school).value_or(SchoolTimetables());
    for (const Timetable& own : ownTimetablesOf(databases, account.user).value_or(SchoolTimetables()).all)
        timetables.all.push_back(own);
    QStringList columns;
    for (const Timetable& timetable : timetables.all) {
        for (const TimetableEntry& entry : timetable.entries) {
            if (entry.teacher == account.user && !entry.subject.isEmpty() && !entry.grade.isEmpty())
                columns.append(u"%1-%2"_s.arg(entry.subject, entry.grade.toLower()));
        }
    }
    return columns;
}

} // namespace

QList<Subscription> subscriptionsOf(const AccountSettings& account, const QStringList& columns,
                                    const OpenStores& databases)
{
    // Why the school's database does not open, its own place in the status says.
    const Roster roster = rosterOf(databases, account).value_or(Roster());
    // First who may say what: by that everything else is judged.
    QList<Subscription> followed{{databaseOf(account.school), true, Watch::Always},
                                 {deskOf(account.user), true, Watch::Always}};
    if (isApprover(roster, account.user)) {
        for (const StaffMember& member : roster.staff) {
            if (member.user != account.user)
                followed.append({deskOf(member.user), false, Watch::WhereItCostsNothing});
        }
    }
    followed.append({spaceOf(account.user), true, Watch::Always});
    followed.append({countyDatabase(), false, Watch::No});
    for (const SchoolId& school : schoolsVisited(databases, account))
        followed.append({databaseOf(school), false, Watch::WhereItCostsNothing});
    QStringList followedColumns = columnsTaught(account, databases);
    followedColumns.append(columns);
    followedColumns.removeDuplicates();
    for (const QString& column : followedColumns)
        followed.append({databaseOfColumn(column), false, Watch::No});
    return followed;
}

QList<DatabaseName> filesToSend(const AccountSettings& account)
{
    return {filesOf(spaceOf(account.user), account.school)};
}

QStringList urgentKinds()
{
    QStringList prefixes;
    for (const KindDescription& kind : allKinds().all()) {
        if (kind.isUrgent)
            prefixes.append(kind.word + u':');
    }
    return prefixes;
}

} // namespace shanke
