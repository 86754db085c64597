// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DatabaseNames.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("A database name is what CouchDB takes", "[platform]")
{
    CHECK(databaseName(u"space-js01"_s));
    CHECK(databaseName(u"a_$()+-/0"_s));
    for (const QString& name : {u""_s, u"Space"_s, u"1a"_s, u"_users"_s, u"a b"_s, u"a?"_s, u"备课"_s})
        CHECK(databaseName(name).error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(databaseName(QString(239, u'a')));
}

TEST_CASE("Every database name has a file name of its own and comes back from it", "[platform]")
{
    for (const QString& name : {u"space-js01"_s, u"a/b"_s, u"a$b(c)+d-e_f"_s}) {
        const QString file = fileNameOf(DatabaseName(name));
        CHECK_FALSE(file.contains(u'/'));
        CHECK(databaseOfFile(file)->toString() == name);
    }
    CHECK_FALSE(databaseOfFile(u"space-js01.sqlite-wal"_s));
    CHECK_FALSE(databaseOfFile(u"lost+found"_s));
}

TEST_CASE("A user id that does not fit a database name is written in hexadecimal", "[platform]")
{
    CHECK(spaceOf(UserId(u"js01"_s)).toString() == u"space-js01");
    CHECK(deskOf(UserId(u"JS01"_s)).toString() == u"desk-4a533031");
    CHECK(deskOf(UserId(u"姜𠮷"_s)).toString() == u"desk-e5a79cf0a0aeb7");
    CHECK(databaseName(deskOf(UserId(u"a/b"_s)).toString()));
    CHECK_FALSE(deskOf(UserId(u"a/b"_s)).toString().contains(u'/'));
}

TEST_CASE("A user id of any length has a database and a file of its own", "[platform]")
{
    const QString longId = QString(99, u'山') + u'甲';
    const QString alike = QString(99, u'山') + u'乙';
    const DatabaseName name = spaceOf(UserId(longId));
    CHECK(name.toString().size() == 6 + 64);
    CHECK(name != spaceOf(UserId(alike)));
    for (const QString& id : {longId, QString(200, u'a'), QString(200, u'$'), u"wang.f@example.org"_s}) {
        const DatabaseName desk = deskOf(UserId(id));
        CHECK(databaseName(desk.toString()));
        CHECK(fileNameOf(desk).size() <= 200);
    }
}
