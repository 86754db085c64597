// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PlatformDatabase.h"

#include "platform/DatabaseNames.h"
#include "platform/Role.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace shanke::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Member = "shanke"_L1;

constexpr std::array<std::pair<DatabaseKind, QLatin1StringView>, 6> Kinds{{
    {DatabaseKind::Space, "space"_L1},
    {DatabaseKind::Desk, "desk"_L1},
    {DatabaseKind::School, "school"_L1},
    {DatabaseKind::Column, "column"_L1},
    {DatabaseKind::County, "county"_L1},
    {DatabaseKind::Files, "files"_L1},
}};

constexpr std::array Staff{RoleKind::Teacher, RoleKind::Approver, RoleKind::Head};
constexpr std::array Visitors{RoleKind::Inspector, RoleKind::Node};

template <typename Kinds>
void addRoles(QJsonArray& roles, const SchoolId& school, const Kinds& kinds)
{
    for (const RoleKind kind : kinds)
        roles.append(roleAt(school, kind).toString());
}

QJsonArray rolesOfCounty(const PlatformDatabase& database, const QList<SchoolId>& schools)
{
    QJsonArray roles{Role{RoleKind::Office, {}}.toString(), Role{RoleKind::Research, {}}.toString()};
    if (!database.columnId().isEmpty())
        roles.append(Role{RoleKind::Curator, database.columnId()}.toString());
    for (const SchoolId& school : schools) {
        addRoles(roles, school, Staff);
        addRoles(roles, school, Visitors);
    }
    return roles;
}

QJsonArray rolesOfSchool(const PlatformDatabase& database)
{
    QJsonArray roles;
    switch (database.kind()) {
    case DatabaseKind::Space:
        addRoles(roles, database.school(), std::array{RoleKind::Node});
        break;
    case DatabaseKind::Desk:
        addRoles(roles, database.school(),
                 std::array{RoleKind::Approver, RoleKind::Head, RoleKind::Delegate});
        addRoles(roles, database.school(), Visitors);
        break;
    default:
        addRoles(roles, database.school(), Staff);
        addRoles(roles, database.school(), Visitors);
    }
    return roles;
}

} // namespace

QString toWord(DatabaseKind kind)
{
    const auto is = [kind](const auto& entry) { return entry.first == kind; };
    return std::find_if(Kinds.begin(), Kinds.end(), is)->second;
}

std::optional<DatabaseKind> sortOf(const DatabaseName& database)
{
    if (database == countyDatabase())
        return DatabaseKind::County;
    const QString& name = database.toString();
    for (const auto& [kind, word] : Kinds) {
        if (kind != DatabaseKind::County && name.startsWith(word) && name.mid(word.size(), 1) == u"-")
            return kind;
    }
    return std::nullopt;
}

PlatformDatabase PlatformDatabase::spaceOf(const UserId& owner, const SchoolId& school)
{
    PlatformDatabase database(DatabaseKind::Space, school);
    database.m_owner = owner;
    return database;
}
PlatformDatabase PlatformDatabase::deskOf(const UserId& owner, const SchoolId& school)
{
    PlatformDatabase database(DatabaseKind::Desk, school);
    database.m_owner = owner;
    return database;
}
PlatformDatabase PlatformDatabase::ofSchool(const SchoolId& school)
{
    return PlatformDatabase(DatabaseKind::School, school);
}
PlatformDatabase PlatformDatabase::filesOf(const SchoolId& school)
{
    return PlatformDatabase(DatabaseKind::Files, school);
}
PlatformDatabase PlatformDatabase::column(const QString& column)
{
    PlatformDatabase database(DatabaseKind::Column);
    database.m_column = column;
    return database;
}
PlatformDatabase PlatformDatabase::county()
{
    return PlatformDatabase(DatabaseKind::County);
}
PlatformDatabase PlatformDatabase::countyFiles()
{
    return PlatformDatabase(DatabaseKind::Files);
}

Result<PlatformDatabase> PlatformDatabase::ofSecurity(const QJsonObject& security)
{
    if (!security.contains(Member))
        return fail(ErrorKind::NotFound, u"this database is not the platform's"_s);
    const QJsonObject json = security[Member].toObject();
    const QString word = json["kind"_L1].toString();
    const auto kind =
        std::find_if(Kinds.begin(), Kinds.end(), [&](const auto& entry) { return entry.second == word; });
    PlatformDatabase database(kind == Kinds.end() ? DatabaseKind::County : kind->first,
                              SchoolId(json["school"_L1].toString()));
    database.m_owner = UserId(json["owner"_L1].toString());
    database.m_column = json["column"_L1].toString();
    if (kind == Kinds.end() || database.toJson() != json)
        return fail(ErrorKind::InvalidInput, u"the security object does not say what this database is for"_s);
    return database;
}

DatabaseName PlatformDatabase::name() const
{
    switch (m_kind) {
    case DatabaseKind::Space:
        return shanke::spaceOf(m_owner);
    case DatabaseKind::Desk:
        return shanke::deskOf(m_owner);
    case DatabaseKind::School:
        return databaseOf(m_school);
    case DatabaseKind::Column:
        return databaseOfColumn(m_column);
    case DatabaseKind::Files:
        return isForWholeCounty() ? shanke::filesOf(countyDatabase(), {})
                                  : shanke::filesOf(databaseOf(m_school), m_school);
    case DatabaseKind::County:
        break;
    }
    return countyDatabase();
}

QJsonObject PlatformDatabase::toJson() const
{
    QJsonObject json{{u"kind"_s, toWord(m_kind)}};
    const auto put = [&](const char* member, const QString& text) {
        if (!text.isEmpty())
            json.insert(QLatin1StringView(member), text);
    };
    put("owner", m_owner.toString());
    put("school", m_school.toString());
    put("column", m_column);
    return json;
}

QJsonObject securityOf(const PlatformDatabase& database, const QList<SchoolId>& schools)
{
    QJsonArray names;
    if (!database.owner().isEmpty())
        names.append(database.owner().toString());
    const QJsonArray roles =
        database.isForWholeCounty() ? rolesOfCounty(database, schools) : rolesOfSchool(database);
    return {{u"admins"_s, QJsonObject{{u"names"_s, QJsonArray()}, {u"roles"_s, QJsonArray{u"_admin"_s}}}},
            {u"members"_s, QJsonObject{{u"names"_s, names}, {u"roles"_s, roles}}},
            {Member, database.toJson()}};
}

} // namespace shanke::platform
