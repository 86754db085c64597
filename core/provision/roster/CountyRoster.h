// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "platform/Role.h"

#include <QSet>

#include <vector>

namespace shanke {

// A school, or the bureau: an organisation some of whose people have an office of the county.
struct Organisation
{
    SchoolId id;
    QString name;
    bool isBureau = false;
};

// As the county's roster names them, in the order of their ids. What is none is left out.
QJsonArray toJson(std::vector<Organisation> organisations);
std::vector<Organisation> organisationsFrom(const QJsonArray& json);

struct RosterPerson
{
    StaffMember member;
    SchoolId school;
    QList<Role> grants{}; // beyond the school: county, columns, schools to inspect
    qint64 row = 0;
    QString sheet{}; // of a workbook with several

    // Everything the person's token has to carry.
    QList<Role> tokenRoles() const;
};

// What is to be said of one row, or of the table (row 0). `code` is a stable word for programs; `sheet` is
// named where the workbook has several.
struct RosterFinding
{
    qint64 row = 0;
    QString code;
    QString sentence;
    QString sheet{};
};

// The rows that were refused, as far as they say whom they mean: these people are not taken for people who
// left.
struct RefusedPeople
{
    QSet<QString> users{};
    QSet<QString> names{};
    QSet<QString> schools{}; // of rows that name nobody, by id
    bool isAnywhere = false; // a row that names neither anybody nor a school, or a sheet that was not read
};

// What a roster file says: the whole staff of every organisation it names.
struct CountyRoster
{
    std::vector<Organisation> organisations{};
    std::vector<RosterPerson> people{};
    std::vector<RosterFinding> refused{}; // rows; the first thousand
    std::vector<RosterFinding> remarks{}; // done, but somebody should look; the first thousand
    qint64 refusedRows = 0;
    qint64 repeatedRows = 0; // of people who stand alike in another table
    qint64 rows = 0;         // with a person in them
    RefusedPeople refusedPeople{};

    const Organisation* find(const SchoolId& id) const;
};

} // namespace shanke
