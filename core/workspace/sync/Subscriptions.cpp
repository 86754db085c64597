// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/Subscriptions.h"

#include "platform/DatabaseNames.h"
#include "workspace/lessons/SchoolFacts.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<QList<Subscription>> subscriptionsOf(const AccountSettings& account, const QStringList& columns,
                                            const OpenStores& databases)
{
    SHANKE_LET(const Roster roster, rosterOf(databases, account));
    // By what the school's database holds the rest is judged.
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
    for (const QString& column : columns)
        followed.append({databaseOfColumn(column), false, Watch::No});
    return followed;
}

QList<DatabaseName> filesToSend(const AccountSettings& account)
{
    return {filesOf(spaceOf(account.user), account.school)};
}

QStringList urgentKinds()
{
    return {u"authority:"_s, u"roster:"_s,     u"device:"_s,  u"endorsement:"_s, u"revocation:"_s,
            u"decision:"_s,  u"submission:"_s, u"receipt:"_s, u"thread:"_s};
}

QStringList kindsOfServers()
{
    return {u"_design/"_s};
}

} // namespace shanke
