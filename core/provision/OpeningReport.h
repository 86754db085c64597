// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "provision/CountyOffices.h"
#include "provision/OpeningOrder.h"

#include <QJsonObject>
#include <QStringList>

namespace shanke {

enum class PersonState {
    Opened,  // a new person
    Moved,   // from another school
    Changed, // other roles, subjects or name than before
    Unchanged,
};

enum class AccountState { Made, Renewed, AsBefore };

// What a run has done, or would do: the report of the opening of spaces (空间开通报告).
struct OpeningReport
{
    struct School
    {
        Organisation organisation;
        qint64 people = 0;
        qint64 opened = 0;
        qint64 moved = 0; // in from another
        qint64 changed = 0;
        qint64 left = 0;
        qint64 kept = 0; // not in the file, but perhaps in a row that was refused
    };
    struct Person
    {
        RosterPerson person;
        PersonState state = PersonState::Unchanged;
        SchoolId movedFrom{};
    };
    struct Leaver
    {
        StaffMember member;
        SchoolId school;
    };
    struct Device
    {
        DeviceId device;
        PublicKey key;
        SchoolId school;
        QString person; // as the roster names them
    };
    struct EndedNode
    {
        SchoolNode node;
        qint64 lastEvent = 0; // of what it said, the last that counts
    };
    struct Account // of a school's server
    {
        SchoolId school;
        UserId user;
        AccountState state = AccountState::AsBefore;
        QString file; // where its password is; empty where that stays as it was
    };
    struct Code
    {
        UserId user;
        SchoolId school;
        QString person;
        CodeWish given;
    };
    struct Problem
    {
        QString database;
        Error error;
    };

    QString server{};
    bool isDryRun = false;
    qint64 rows = 0;
    qint64 refusedRows = 0;
    std::vector<RosterFinding> refused{};
    std::vector<RosterFinding> remarks{};
    std::vector<School> schools{};
    std::vector<Person> people{};
    std::vector<Leaver> left{};
    std::vector<GrantEnd> ended{};         // what these people published until now stays
    std::vector<Organisation> untouched{}; // on the server and not in the file
    std::vector<SchoolNode> nodes{};       // servers whose key came onto a roster
    std::vector<EndedNode> endedNodes{};
    std::vector<Device> vouched{};       // the county vouches for them from now on
    std::vector<Device> revoked{};       // taken out of use at these schools, and now in the whole county
    std::vector<SchoolNode> keptNodes{}; // on rosters that a new key of the county signs anew
    std::vector<Account> accounts{};
    std::vector<Code> codes{}; // that were given
    std::vector<SchoolNode> waitingNodes{};
    std::vector<Device> waitingDevices{}; // of leaders
    struct NewKey
    {
        qint64 statement = 0; // its number
        qint64 lastEvent = 0; // of the key before that counts
    };
    std::optional<NewKey> newKey{};
    qint64 databases = 0; // there have to be
    qint64 created = 0;
    qint64 updated = 0;
    std::vector<Problem> problems{};
    qint64 requests = 0;
    double seconds = 0;

    qint64 count(PersonState state) const;
    bool needsAttention() const { return refusedRows > 0 || !problems.empty(); }
    // What was not written into these databases is not done, whatever was planned.
    void takeBack(const QSet<QString>& failed);

    QStringList toLines() const;
    QJsonObject toJson() const;
    // One line a person with account, roles and databases: for the school, and for whoever keeps the
    // accounts. UTF-8 with a mark, as spreadsheet programs want it.
    QByteArray toCsv() const;
};

} // namespace shanke
