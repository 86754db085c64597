// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Role.h"
#include "support/catch.h"

#include <QStringList>

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("Every role comes back from its text", "[platform]")
{
    for (const QString& text : {u"school:fxz:teacher"_s, u"school:方召小学:approver"_s, u"school:𠮷䶮:head"_s,
                                u"school:fxz:inspector"_s, u"school:fxz:node"_s, u"column:sx-3:curator"_s,
                                u"county:office"_s, u"county:research"_s}) {
        const auto role = Role::fromString(text);
        REQUIRE(role);
        CHECK(role->toString() == text);
    }
    CHECK(roleAt(SchoolId(u"fxz"_s), RoleKind::Approver).toString() == u"school:fxz:approver");
}

TEST_CASE("A role whose id holds a separator is no role", "[platform]")
{
    for (const QString& text :
         {u""_s, u"teacher"_s, u"_admin"_s, u"school::teacher"_s, u"school:a:b:teacher"_s,
          u"school:a b:teacher"_s, u"school:a,b:teacher"_s, u"school:a\n:teacher"_s, u"school:fxz:curator"_s,
          u"column:sx:teacher"_s, u"county:x:office"_s, u"county:teacher"_s, u"School:fxz:teacher"_s,
          u"school:"_s + QString(101, u'a') + u":teacher"_s})
        CHECK(Role::fromString(text).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("Only this program's roles are taken from a token", "[platform]")
{
    const QList<Role> roles = rolesIn({u"_admin"_s, u"school:fxz:head"_s, u"editor"_s, u"county:office"_s});
    REQUIRE(roles.size() == 2);
    CHECK(roles[0].isOf(SchoolId(u"fxz"_s)));
    CHECK_FALSE(roles[0].isOf(SchoolId(u"nw"_s)));
    CHECK_FALSE(roles[1].isOf(SchoolId(u""_s)));
}
