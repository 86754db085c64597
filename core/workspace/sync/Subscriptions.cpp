// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/Subscriptions.h"

#include "workspace/DatabaseNames.h"
#include "workspace/lessons/SchoolFacts.h"

namespace shanke {

Result<QList<Subscription>> subscriptionsOf(const AccountSettings& account, const QStringList& columns,
                                            const OpenStores& databases)
{
    SHANKE_LET(const Roster roster, rosterOf(databases, account.school));
    QList<Subscription> followed{{deskOf(account.user), true, true}};
    if (isApprover(roster, account.user)) {
        for (const StaffMember& member : roster.staff) {
            if (member.user != account.user)
                followed.append({deskOf(member.user), false, false});
        }
    }
    followed.append({spaceOf(account.user), true, true});
    followed.append({databaseOf(account.school), true, true});
    followed.append({countyDatabase(), false, false});
    for (const QString& column : columns)
        followed.append({databaseOfColumn(column), false, false});
    return followed;
}

} // namespace shanke
