// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/roster/CountyRoster.h"
#include "provision/roster/OrganisationBook.h"
#include "provision/roster/RosterHeadings.h"

#include <QHash>

namespace shanke {

// Takes the rows of a roster one by one: a good row becomes a person, a bad one a finding, and no row spoils
// another. Pure.
class RosterIntake
{
public:
    explicit RosterIntake(RosterHeadings headings);

    // TooLarge when this cannot be the roster of a county.
    Result<> add(const TableRow& row);
    CountyRoster finish() &&;

private:
    struct Fault
    {
        QString code;
        QString sentence;
    };
    template <typename T = void>
    using Checked = tl::expected<T, Fault>;
    struct Waiting // for the schools of all rows to be known
    {
        size_t person;
        QStringList inspects;
    };

    Checked<RosterPerson> read(const TableRow& row);
    Checked<QString> textIn(const TableRow& row, RosterColumn column, const QString& what) const;
    Checked<> checkUser(const QString& user, qint64 row);
    Checked<SchoolId> schoolIn(const TableRow& row);
    Checked<> readRoles(const TableRow& row, RosterPerson& person);
    Checked<> grant(RoleKind kind, const TableRow& row, RosterPerson& person);
    void take(RosterPerson person, const TableRow& row);
    void refuse(const TableRow& row, const Fault& fault);
    void remark(qint64 row, const QString& code, const QString& sentence);
    void nameBureau();
    void giveSchoolsToInspectors();
    void lookAtSchools();

    RosterHeadings m_headings;
    OrganisationBook m_organisations;
    CountyRoster m_roster;
    QHash<QString, qint64> m_rowOfUser;     // by the account in lower case
    QHash<QString, qint64> m_rowOfDatabase; // by the name of the person's space
    QHash<QString, qint64> m_rowOfPerson;   // by school, name and subjects
    std::vector<Waiting> m_inspectors;
    bool m_saidIdentity = false;
};

} // namespace shanke
