// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/rosterNames.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString nameOfAccount(const Roster& roster, const QString& account)
{
    const auto member = roster.find(UserId(account));
    return member && !member->name.isEmpty() ? member->name : account;
}

QString shownNameOf(const Roster& roster, const QString& account)
{
    const QString name = nameOfAccount(roster, account);
    return accountsCalled(roster, name).size() > 1 ? u"%1 (%2)"_s.arg(name, account) : name;
}

QStringList accountsCalled(const Roster& roster, const QString& name)
{
    QStringList accounts;
    for (const StaffMember& member : roster.staff) {
        if (member.name == name || member.user.toString() == name)
            accounts.append(member.user.toString());
    }
    return accounts;
}

} // namespace shanke
