// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "support/JoinedCounty.h"
#include "support/TestWorkspace.h"

// Schools of one county, and PCs of their teachers that believe it.
namespace shanke::test {

inline AccountSettings accountIn(const SchoolId& school, const QString& user)
{
    AccountSettings account;
    account.user = UserId(user);
    account.name = user;
    account.school = school;
    account.anchor = Anchor(Anchor::County{countyStatement().content().recovery});
    return account;
}

// A school of the county with its node, by which its PCs are believed.
class SchoolOfCounty
{
public:
    SchoolOfCounty(const SchoolId& school, const QString& name, const std::vector<StaffMember>& staff)
        : m_school(school), m_name(name), m_staff(staff), m_node(SchoolPc::nodeAt(school))
    {
        m_node.setRoster({1, 1});
    }

    QJsonObject roster() const { return signedRoster(Roster{m_school, m_name, m_staff}.toJson(), {1, 1}); }
    DatabaseName database() const { return databaseOf(m_school); }
    // What the server holds of the school, and that its node vouches for this PC.
    void equip(TestWorkspace& pc)
    {
        const DeviceId device = await(pc->devices().own())->card.device;
        for (const QJsonObject& document :
             {documentWithId(countyStatement()), roster(), documentWithId(m_node.vouch(device))})
            pc.put(database().toString(), document);
    }

private:
    SchoolId m_school;
    QString m_name;
    std::vector<StaffMember> m_staff;
    SchoolPc m_node;
};

inline StaffMember teacherNamed(const QString& user, const QString& name)
{
    return {UserId(user), name, {}, {StaffRole::Teacher}};
}

} // namespace shanke::test
