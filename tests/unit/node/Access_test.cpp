// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeServer.h"
#include "unit/node/NodeFixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A node with an administrator, a named teacher, and a database of hers.
struct AccessFixture : NodeFixture
{
    AccessFixture() : NodeFixture(NodeAdmin{u"县教研室"_s, u"管理:密码"_s})
    {
        asAdmin();
        ask("PUT", "/_users");
        ask("PUT", "/_users/org.couchdb.user:js01",
            R"({"name":"js01","password":"静夜思","roles":["school:fxz:teacher"],"type":"user"})");
        ask("PUT", "/space-js01");
        ask("PUT", "/space-js01/_security",
            R"({"members":{"names":["js01"],"roles":[]},"admins":{"names":[],"roles":[]}})");
        ask("PUT", "/closed");
    }
    void asAdmin() { signIn(u"县教研室"_s, u"管理:密码"_s); }
    void asTeacher() { signIn(u"js01"_s, u"静夜思"_s); }
};

} // namespace

TEST_CASE_METHOD(AccessFixture, "The administrator may do anything, nobody else makes or removes a database",
                 "[node][access]")
{
    CHECK(ask("GET", "/closed").status == 200);
    asTeacher();
    CHECK(ask("PUT", "/mine").status == 403);
    CHECK(ask("DELETE", "/space-js01").status == 403);
    CHECK(ask("GET", "/_all_dbs").status == 403);
    signOut();
    CHECK(ask("PUT", "/mine").status == 401);
    CHECK(ask("GET", "/_all_dbs").status == 401);
    CHECK(ask("GET", "/").status == 200);
}

TEST_CASE_METHOD(AccessFixture, "A member reads and writes documents of her database, and only there",
                 "[node][access]")
{
    asTeacher();
    CHECK(ask("PUT", "/space-js01/plan", "{}").status == 201);
    CHECK(ask("PUT", "/space-js01/_local/x", "{}").status == 201);
    CHECK(ask("POST", "/space-js01/_bulk_docs", R"({"docs":[{"_id":"a"}]})").status == 201);
    CHECK(ask("GET", "/space-js01/_changes").status == 200);
    CHECK(ask("GET", "/closed/_changes").status == 403);
    signOut();
    CHECK(ask("GET", "/space-js01/plan").status == 401);
    CHECK(ask("GET", "/space-js01/plan").headers.contains("WWW-Authenticate"));
}

TEST_CASE_METHOD(AccessFixture, "Design documents and _security are for a database's administrators",
                 "[node][access]")
{
    asTeacher();
    CHECK(ask("PUT", "/space-js01/_design/rules", "{}").status == 403);
    CHECK(ask("PUT", "/space-js01/_security", "{}").status == 403);
    const QJsonArray rows =
        QJsonDocument::fromJson(
            ask("POST", "/space-js01/_bulk_docs", R"({"docs":[{"_id":"_design/rules"},{"_id":"fine"}]})")
                .body)
            .array();
    CHECK(rows[0]["error"_L1] == u"forbidden"_s);
    CHECK(rows[1]["ok"_L1] == true);
    asAdmin();
    ask("PUT", "/space-js01/_security",
        R"({"members":{"names":[],"roles":["school:fxz:teacher"]},"admins":{"names":["js01"],"roles":[]}})");
    asTeacher();
    CHECK(ask("PUT", "/space-js01/_design/rules", "{}").status == 201);
    CHECK(object("GET", "/space-js01/_security")["admins"_L1]["names"_L1].toArray() == QJsonArray{u"js01"_s});
}

TEST_CASE_METHOD(AccessFixture, "A role makes a member as a name does; without members everybody is one",
                 "[node][access]")
{
    ask("PUT", "/closed/_security", R"({"members":{"roles":["school:fxz:teacher"]}})");
    asTeacher();
    CHECK(ask("GET", "/closed").status == 200);
    asAdmin();
    ask("PUT", "/closed/_security", R"({})");
    signOut();
    CHECK(ask("GET", "/closed").status == 200);
    asAdmin();
    CHECK(ask("PUT", "/closed/_security", R"({"members":{"names":"js01"}})").status == 400);
    CHECK(ask("PUT", "/closed/_security", "[]").status == 400);
}

TEST_CASE_METHOD(AccessFixture, "_dbs_info tells of the databases that the asker may read", "[node][access]")
{
    asTeacher();
    const QJsonArray infos =
        QJsonDocument::fromJson(ask("POST", "/_dbs_info", R"({"keys":["space-js01","closed"]})").body)
            .array();
    CHECK(infos[0]["info"_L1]["db_name"_L1] == u"space-js01"_s);
    CHECK(infos[1]["error"_L1] == u"not_found"_s);
}

TEST_CASE_METHOD(AccessFixture, "A wrong name or password is refused everywhere, in the same words",
                 "[node][access]")
{
    for (const auto& [name, password] :
         {std::pair(u"js01"_s, u"wrong"_s), std::pair(u"nobody"_s, u"静夜思"_s),
          std::pair(u"县教研室"_s, u"wrong"_s)}) {
        signIn(name, password);
        const HttpResponse response = ask("GET", "/");
        CHECK(response.status == 401);
        CHECK(objectOf(response)["reason"_L1] == u"Name or password is incorrect."_s);
    }
    credentials.set("Authorization", "Basic nonsense");
    CHECK(ask("GET", "/").status == 401);
    credentials.set("Authorization", "Bearer token");
    CHECK(ask("GET", "/").status == 401);
}

TEST_CASE_METHOD(AccessFixture, "A password is kept as a hash and checked fast once it was right",
                 "[node][access]")
{
    const QJsonObject kept = object("GET", "/_users/org.couchdb.user:js01");
    CHECK_FALSE(kept.contains("password"_L1));
    CHECK(kept["iterations"_L1].toInt() >= 100'000);
    asTeacher();
    ask("GET", "/");
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        ask("GET", "/");
    CHECK(timer.elapsed() < 2000); // a hundred derivations would take many times as long
}

TEST_CASE_METHOD(AccessFixture, "A changed password ends the old one at once", "[node][access]")
{
    asTeacher();
    CHECK(ask("GET", "/").status == 200);
    asAdmin();
    const QByteArray rev = object("GET", "/_users/org.couchdb.user:js01")["_rev"_L1].toString().toUtf8();
    put("/_users/org.couchdb.user:js01?rev=" + rev,
        R"({"name":"js01","password":"新密码","roles":[],"type":"user"})");
    asTeacher();
    CHECK(ask("GET", "/").status == 401);
    signIn(u"js01"_s, u"新密码"_s);
    CHECK(ask("GET", "/").status == 200);
}

TEST_CASE_METHOD(AccessFixture, "Only the administrator writes users, and only proper ones", "[node][access]")
{
    for (const char* body :
         {R"({"name":"other","roles":[],"type":"user"})", R"({"name":"x","type":"user"})",
          R"({"name":"x","roles":[]})", R"({"name":"x","roles":["_admin"],"type":"user"})", "5"})
        CHECK(ask("PUT", "/_users/org.couchdb.user:x", body).status == 400);
    CHECK(ask("POST", "/_users", R"({"_id":"org.couchdb.user:x"})").status == 403);
    CHECK(ask("POST", "/_users/_bulk_docs", R"({"docs":[]})").status == 403);
    asTeacher();
    CHECK(ask("GET", "/_users/org.couchdb.user:js01").status == 403);
    CHECK(ask("PUT", "/_users/org.couchdb.user:x", R"({"name":"x","roles":[],"type":"user"})").status == 403);
}

TEST_CASE_METHOD(AccessFixture, "The session says who asks", "[node][access]")
{
    asTeacher();
    const QJsonObject context = object("GET", "/_session")["userCtx"_L1].toObject();
    CHECK(context["name"_L1] == u"js01"_s);
    CHECK(context["roles"_L1].toArray() == QJsonArray{u"school:fxz:teacher"_s});
    signOut();
    CHECK(object("GET", "/_session")["userCtx"_L1]["name"_L1].isNull());
}

TEST_CASE_METHOD(NodeFixture, "A node without an administrator listens on this PC only", "[node][access]")
{
    NodeServer server(router);
    const auto open = server.listen(QHostAddress(QHostAddress::AnyIPv4), 0);
    REQUIRE_FALSE(open);
    CHECK(open.error().kind == ErrorKind::Forbidden);
    CHECK(server.listen(QHostAddress(QHostAddress::LocalHost), 0));
}

TEST_CASE("An administrator is a name, a colon and a password", "[node][access]")
{
    CHECK(NodeAdmin::parse(u"a:b:c"_s)->password == u"b:c"_s);
    for (const auto& wrong : {u""_s, u"a"_s, u":b"_s, u"a:"_s})
        CHECK_FALSE(NodeAdmin::parse(wrong));
}

TEST_CASE_METHOD(AccessFixture, "A feed that goes on ends when its reader may not read any more",
                 "[node][access]")
{
    asTeacher();
    const auto feed = ask("GET", "/space-js01/_changes?feed=continuous&heartbeat=true").source;
    REQUIRE(feed);
    CHECK(feed->read(1000).isEmpty());
    asAdmin();
    ask("PUT", "/space-js01/_security",
        R"({"members":{"names":["js02"],"roles":[]},"admins":{"names":[],"roles":[]}})");
    ask("PUT", "/space-js01/plan", "{}");
    QCoreApplication::processEvents();
    CHECK(feed->read(1000) == R"({"last_seq":0,"pending":0})"
                              "\n");
    CHECK(feed->atEnd());
}
