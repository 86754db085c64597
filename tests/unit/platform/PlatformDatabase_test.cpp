// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/PlatformDatabase.h"
#include "platform/Role.h"
#include "platform/Rules.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace shanke;
using namespace shanke::platform;
using namespace Qt::StringLiterals;

namespace {

const SchoolId school(u"fxz"_s);
const UserId teacher(u"杨𠮷@example.org"_s);

QList<PlatformDatabase> everyKind()
{
    return {PlatformDatabase::spaceOf(teacher, school),
            PlatformDatabase::deskOf(teacher, school),
            PlatformDatabase::ofSchool(school),
            PlatformDatabase::filesOf(school),
            PlatformDatabase::column(u"yuwen-p1"_s),
            PlatformDatabase::county(),
            PlatformDatabase::countyFiles()};
}

bool mayRead(const QJsonObject& security, const Role& role)
{
    return security["members"_L1]["roles"_L1].toArray().contains(role.toString());
}

} // namespace

TEST_CASE("What a database is for comes back from its security object", "[platform]")
{
    for (const PlatformDatabase& database : everyKind())
        CHECK(*PlatformDatabase::ofSecurity(securityOf(database, {school})) == database);
    CHECK(PlatformDatabase::ofSecurity({}).error().kind == ErrorKind::NotFound);
    for (const QJsonValue& wrong :
         {QJsonValue(7), QJsonValue(QJsonObject()), QJsonValue(QJsonObject{{u"kind"_s, u"attic"_s}}),
          QJsonValue(QJsonObject{{u"kind"_s, u"space"_s}, {u"owner"_s, 7}})})
        CHECK(PlatformDatabase::ofSecurity({{u"shanke"_s, wrong}}).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("No database of the platform is open to everybody", "[platform]")
{
    for (const PlatformDatabase& database : everyKind()) {
        const QJsonObject members = securityOf(database)["members"_L1].toObject();
        CHECK_FALSE((members["names"_L1].toArray().isEmpty() && members["roles"_L1].toArray().isEmpty()));
    }
}

TEST_CASE("A desk is for its owner, who approves and who inspects, and not for colleagues", "[platform]")
{
    const QJsonObject desk = securityOf(PlatformDatabase::deskOf(teacher, school));
    CHECK(desk["members"_L1]["names"_L1].toArray() == QJsonArray{teacher.toString()});
    for (const RoleKind kind : {RoleKind::Approver, RoleKind::Head, RoleKind::Inspector, RoleKind::Node})
        CHECK(mayRead(desk, roleAt(school, kind)));
    CHECK(mayRead(desk, roleAt(school, RoleKind::Delegate)));
    CHECK_FALSE(mayRead(desk, roleAt(school, RoleKind::FormerDelegate)));
    CHECK_FALSE(mayRead(desk, roleAt(school, RoleKind::Teacher)));
    CHECK_FALSE(mayRead(desk, roleAt(SchoolId(u"nw"_s), RoleKind::Approver)));
    CHECK_FALSE(
        mayRead(securityOf(PlatformDatabase::spaceOf(teacher, school)), roleAt(school, RoleKind::Head)));
}

TEST_CASE("What is the county's is read by every school it is told of", "[platform]")
{
    const QJsonObject county = securityOf(PlatformDatabase::county(), {school, SchoolId(u"nw"_s)});
    CHECK(mayRead(county, roleAt(school, RoleKind::Teacher)));
    CHECK(mayRead(county, roleAt(SchoolId(u"nw"_s), RoleKind::Node)));
    CHECK_FALSE(mayRead(county, roleAt(SchoolId(u"other"_s), RoleKind::Teacher)));
    CHECK(PlatformDatabase::countyFiles().name().toString() == u"files-county");
}

TEST_CASE("The sort of a database follows from its name", "[platform]")
{
    for (const PlatformDatabase& database : everyKind())
        CHECK(sortOf(database.name()) == database.kind());
    for (const QString& other :
         {u"county-js01"_s, u"spaces-js01"_s, u"space"_s, u"countyside"_s, u"free"_s, u""_s})
        CHECK_FALSE(sortOf(DatabaseName(other)));
}

TEST_CASE("A refusal has a code, other words have none", "[platform]")
{
    CHECK(refusalCode(u"not-yours: Only its author may."_s) == u"not-yours");
    for (const QString& other :
         {u""_s, u"You are not allowed to access this db."_s, u"Not-yours: x"_s, u"a:b"_s})
        CHECK(refusalCode(other).isEmpty());
}
