// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/StrongId.h"

#include <QJsonObject>
#include <QList>

namespace shanke::platform {

enum class DatabaseKind { Space, Desk, School, Column, County, Files };

QString toWord(DatabaseKind kind); // "space", "desk", "school", "column", "county", "files"
// By its name; nothing for a database that is not the platform's.
std::optional<DatabaseKind> sortOf(const DatabaseName& database);

// A database of the platform and whom it is for: its name, its security object and its rules follow from it.
// A value that stands in the security object itself (member "shanke"), where the rules read it.
class PlatformDatabase
{
public:
    static PlatformDatabase spaceOf(const UserId& owner, const SchoolId& school);
    static PlatformDatabase deskOf(const UserId& owner, const SchoolId& school);
    static PlatformDatabase ofSchool(const SchoolId& school);
    static PlatformDatabase filesOf(const SchoolId& school);
    static PlatformDatabase column(const QString& column);
    static PlatformDatabase county();
    static PlatformDatabase countyFiles();

    // What a security object says. NotFound when it has no such member: the database is not the platform's;
    // InvalidInput when the member is none that securityOf() writes.
    static Result<PlatformDatabase> ofSecurity(const QJsonObject& security);

    DatabaseKind kind() const { return m_kind; }
    const UserId& owner() const { return m_owner; }     // of a space or desk
    const SchoolId& school() const { return m_school; } // empty for what is the county's
    const QString& columnId() const { return m_column; }
    DatabaseName name() const;
    bool isForWholeCounty() const { return m_school.isEmpty(); }

    QJsonObject toJson() const; // {"kind", "owner", "school", "column"}: those that it has

    friend bool operator==(const PlatformDatabase&, const PlatformDatabase&) = default;

private:
    explicit PlatformDatabase(DatabaseKind kind, SchoolId school = {})
        : m_kind(kind), m_school(std::move(school))
    {
    }

    DatabaseKind m_kind;
    SchoolId m_school;
    UserId m_owner;
    QString m_column;
};

// The database's _security: who may read it, by names and roles, and what it is. What is for the whole county
// is read by everyone of `schools`, and by their nodes.
QJsonObject securityOf(const PlatformDatabase& database, const QList<SchoolId>& schools = {});

} // namespace shanke::platform
