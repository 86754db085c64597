// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/Record.h"

#include <QList>

namespace shanke {

// Whom a task, a notice or a question is for: everybody of whom all is true that one of these lines says. An
// empty line is nobody; "teacher, mathematics, grade 3" are all who teach mathematics to a third grade.
struct AddresseeRow
{
    QString id;
    QString person{}; // an account
    QString school{}; // a code
    QString group{};  // "语文教研组"
    QString role{};   // "teacher", "approver", "head", "office", "research", "inspector"
    QString subject{};
    QString grade{};

    static const Fields<AddresseeRow>& fields();
};

// What is asked of a person to know whether something is for them.
struct StaffFacts
{
    UserId person;
    SchoolId school;
    QStringList groups;
    QStringList roles;
    QStringList subjects; // by the staff list
    // By the timetable: subject and grade, as they are taught together.
    std::vector<std::pair<QString, QString>> taught;
};

// The lines of a record that has the place "audience".
std::vector<AddresseeRow> addresseesOf(const Record& record);
PlaceDescription addresseesPlace();

bool isAddressed(const StaffFacts& person, const std::vector<AddresseeRow>& addressees);
// Of `staff` those who are addressed, each once, in their order.
std::vector<UserId> addressedOf(const QList<StaffFacts>& staff, const std::vector<AddresseeRow>& addressees);

} // namespace shanke
