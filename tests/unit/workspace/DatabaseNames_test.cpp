// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "workspace/DatabaseNames.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("A database name is what CouchDB takes", "[workspace]")
{
    CHECK(databaseName(u"space-js01"_s));
    CHECK(databaseName(u"a_$()+-/0"_s));
    for (const QString& name : {u""_s, u"Space"_s, u"1a"_s, u"_users"_s, u"a b"_s, u"a?"_s, u"备课"_s})
        CHECK(databaseName(name).error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(databaseName(QString(239, u'a')));
}

TEST_CASE("Every database name has a file name of its own and comes back from it", "[workspace]")
{
    for (const QString& name : {u"space-js01"_s, u"a/b"_s, u"a$b(c)+d-e_f"_s}) {
        const QString file = fileNameOf(DatabaseName(name));
        CHECK_FALSE(file.contains(u'/'));
        CHECK(databaseOfFile(file)->toString() == name);
    }
    CHECK_FALSE(databaseOfFile(u"space-js01.sqlite-wal"_s));
    CHECK_FALSE(databaseOfFile(u"lost+found"_s));
}

TEST_CASE("A user id that does not fit a database name is written in hexadecimal", "[workspace]")
{
    CHECK(spaceOf(UserId(u"js01"_s)).toString() == u"space-js01");
    CHECK(deskOf(UserId(u"JS01"_s)).toString() == u"desk-4a533031");
    CHECK(deskOf(UserId(u"姜𠮷"_s)).toString() == u"desk-e5a79cf0a0aeb7");
    CHECK(databaseName(deskOf(UserId(u"a/b"_s)).toString()));
    CHECK_FALSE(deskOf(UserId(u"a/b"_s)).toString().contains(u'/'));
}
