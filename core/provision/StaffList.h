// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/roster/CountyRoster.h"

#include <QHash>
#include <QJsonObject>

namespace shanke {

// One person in the roster document of a school, as it stands there: what lesson/Roster reads, rights beyond
// the school ("grants"), and members that another program wrote.
class StaffEntry
{
public:
    explicit StaffEntry(QJsonObject json) : m_json(std::move(json)) {}
    // What the file says, over what the roster said before.
    static StaffEntry of(const RosterPerson& person, const StaffEntry* before);
    static StaffEntry of(const StaffMember& member);

    // Who left stays on the roster, without a role.
    StaffEntry leaving() const;
    bool hasLeft() const;

    UserId user() const;
    QString name() const;
    StaffMember member() const;
    const QJsonObject& toJson() const { return m_json; }

    friend bool operator==(const StaffEntry&, const StaffEntry&) = default;

private:
    QJsonObject m_json;
};

// The staff of one organisation: its roster document, which is kept whole.
class StaffList
{
public:
    static StaffList fromJson(const QJsonObject& roster);
    QJsonObject toJson(const Organisation& organisation) const;

    void add(StaffEntry entry);
    const StaffEntry* find(const UserId& user) const; // leavers as well
    const StaffEntry* findWorking(const UserId& user) const;
    const std::vector<StaffEntry>& entries() const { return m_entries; }

private:
    std::vector<StaffEntry> m_entries;
    QHash<QString, size_t> m_byUser;
};

} // namespace shanke
