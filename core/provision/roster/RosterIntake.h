// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/roster/CountyRoster.h"
#include "provision/roster/OrganisationBook.h"
#include "provision/roster/RosterHeadings.h"

#include <QHash>

namespace shanke {

// Takes the rows of a roster one by one, table after table: a good row becomes a person, a bad one a finding,
// and no row spoils another. Who stands alike in two tables is taken once. Pure.
class RosterIntake
{
public:
    // The rows that follow are of this table. `sheet` is said with their numbers; empty where there is only
    // one.
    void begin(RosterHeadings headings, const QString& sheet);
    // TooLarge when this cannot be the roster of a county.
    Result<> add(const TableRow& row);
    // A sheet that was not read: who stands there did not leave.
    void leaveOut(const QString& sheet, const QString& because);
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
    // The same where the text names something: a quantity does not.
    Checked<QString> nameIn(const TableRow& row, RosterColumn column, const QString& what) const;
    Checked<> checkUnique(const RosterPerson& person) const;
    // The person stands already in another table; what this row adds is theirs now.
    bool isRepeated(const RosterPerson& person);
    Checked<SchoolId> schoolIn(const TableRow& row);
    Checked<> readRoles(const TableRow& row, RosterPerson& person);
    Checked<> grant(RoleKind kind, const TableRow& row, RosterPerson& person);
    void take(RosterPerson person, const TableRow& row);
    void refuse(const TableRow& row, const Fault& fault);
    void remark(qint64 row, const QString& code, const QString& sentence);
    QString place(qint64 row) const; // "row 5 of the sheet \"代课\""
    void nameBureau();
    void giveSchoolsToInspectors();
    void lookAtSchools();

    RosterHeadings m_headings;
    QString m_sheet;
    OrganisationBook m_organisations;
    CountyRoster m_roster;
    QHash<QString, QString> m_placeOfUser;     // by the account as it is compared
    QHash<QString, size_t> m_personOfUser;     // the same
    QHash<QString, QString> m_placeOfDatabase; // by the name of the person's space
    QHash<QString, QString> m_placeOfPerson;   // by school, name and subjects
    std::vector<Waiting> m_inspectors;
    bool m_saidIdentity = false;
};

} // namespace shanke
