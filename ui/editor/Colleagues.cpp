// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Colleagues.h"

#include "ui/common/whenReady.h"
#include "workspace/TimetableService.h"
#include "workspace/Workspace.h"

namespace shanke {

using namespace Qt::StringLiterals;

Colleagues::Colleagues(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] {
        if (m_isWanted)
            m_reading.want();
    });
}

void Colleagues::want()
{
    if (!std::exchange(m_isWanted, true))
        m_reading.want();
}

QString Colleagues::nameOf(const QString& account) const
{
    const auto member = m_roster.find(UserId(account));
    return member && !member->name.isEmpty() ? member->name : account;
}

QString Colleagues::shownName(const QString& account) const
{
    const QString name = nameOf(account);
    return accountsOf(name).size() > 1 ? u"%1 (%2)"_s.arg(name, account) : name;
}

QString Colleagues::accountOf(const QString& typed) const
{
    const QStringList accounts = accountsOf(typed);
    if (accounts.size() == 1)
        return accounts.front();
    for (const StaffMember& member : m_roster.staff) {
        if (shownName(member.user.toString()) == typed)
            return member.user.toString();
    }
    return typed;
}

QStringList Colleagues::shownNames() const
{
    QStringList names;
    for (const StaffMember& member : m_roster.staff)
        names.append(shownName(member.user.toString()));
    return names;
}

QStringList Colleagues::accountsOf(const QString& name) const
{
    QStringList accounts;
    for (const StaffMember& member : m_roster.staff) {
        if (member.name == name || member.user.toString() == name)
            accounts.append(member.user.toString());
    }
    return accounts;
}

void Colleagues::read()
{
    whenReady(m_workspace.timetables().staff(), this, [this](const Result<Roster>& roster) {
        if (roster)
            m_roster = *roster;
        m_reading.answered();
        emit changed();
    });
}

} // namespace shanke
