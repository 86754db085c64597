// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/Subscriptions.h"

#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "workspace/reading/Columns.h"
#include "workspace/reading/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

QList<Subscription> subscriptionsOf(const AccountSettings& account, const QStringList& columns,
                                    const OpenStores& databases, const DesksOfOthers& desks)
{
    // Why the school's database does not open, its own place in the status says.
    const Roster roster = rosterOf(databases, account).value_or(Roster());
    // First who may say what: by that everything else is judged.
    QList<Subscription> followed{{databaseOf(account.school), true, Watch::Always},
                                 {deskOf(account.user), true, Watch::Always}};
    const bool approves = isApprover(roster, account.user);
    for (const StaffMember& member : roster.staff) {
        const DatabaseName desk = deskOf(member.user);
        if (member.user == account.user)
            continue;
        if (approves || desks.standsIn)
            followed.append({desk, false, Watch::WhereItCostsNothing, !approves});
        else if (desks.toBring.contains(desk))
            followed.append({desk, false, Watch::No, true, true});
    }
    followed.append({spaceOf(account.user), true, Watch::Always});
    followed.append({countyDatabase(), false, Watch::No});
    for (const SchoolId& school : schoolsVisited(databases, account))
        followed.append({databaseOf(school), false, Watch::WhereItCostsNothing});
    QStringList followedColumns = columnsTaught(account, databases);
    followedColumns += columnsKept(account, databases) + columns;
    followedColumns.removeDuplicates();
    for (const QString& column : followedColumns)
        followed.append({databaseOfColumn(column), false, Watch::No});
    return followed;
}

QList<DatabaseName> filesToSend(const AccountSettings& account, const OpenStores& databases)
{
    QList<DatabaseName> files{filesOf(spaceOf(account.user), account.school)};
    if (!columnsKept(account, databases).isEmpty())
        files.append(filesOf(countyDatabase(), account.school));
    return files;
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
