// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Colleagues.h"

#include "lesson/rosterNames.h"
#include "ui/common/whenReady.h"
#include "workspace/TimetableService.h"
#include "workspace/Workspace.h"

namespace shanke {

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
    return nameOfAccount(m_roster, account);
}

QString Colleagues::shownName(const QString& account) const
{
    return shownNameOf(m_roster, account);
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
    return accountsCalled(m_roster, name);
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
