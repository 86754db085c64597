// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Gzip.h"
#include "unit/node/NodeFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(NodeFixture, "The node welcomes as CouchDB does, with an identity that lasts",
                 "[node][server]")
{
    const QJsonObject welcome = object("GET", "/");
    CHECK(welcome["couchdb"_L1] == u"Welcome"_s);
    CHECK(welcome["vendor"_L1]["name"_L1] == u"Shanke"_s);
    CHECK(welcome["uuid"_L1].toString() == NodeDatabases::open(folder.path()).value()->uuid());
}

TEST_CASE_METHOD(NodeFixture, "The pages about the server answer in CouchDB's shapes", "[node][server]")
{
    CHECK(object("GET", "/_up")["status"_L1] == u"ok"_s);
    CHECK(object("GET", "/_uuids?count=3")["uuids"_L1].toArray().size() == 3);
    const QJsonObject session = object("GET", "/_session");
    CHECK(session["ok"_L1] == true);
    CHECK(session["userCtx"_L1]["roles"_L1].toArray() == QJsonArray{u"_admin"_s});
    CHECK(ask("POST", "/_session", R"({"name":"a","password":"b"})").status == 404);
    CHECK(ask("DELETE", "/_session").status == 200);
    CHECK(ask("PUT", "/_session").status == 405);
    for (const char* page : {"/_nothing", "/_up/more", "/_node/_local"})
        CHECK(ask("GET", page).status == 404);
    CHECK(ask("DELETE", "/_up").status == 405);
}

TEST_CASE_METHOD(NodeFixture, "A database is made, described, listed and removed", "[node][database]")
{
    CHECK(ask("GET", "/space-js01").status == 404);
    CHECK(ask("PUT", "/space-js01").status == 201);
    CHECK(ask("PUT", "/a%2Fb").status == 201);
    const QJsonObject again = object("PUT", "/space-js01");
    CHECK(again["error"_L1] == u"file_exists"_s);
    CHECK(object("GET", "/space-js01")["db_name"_L1] == u"space-js01"_s);
    CHECK(ask("HEAD", "/space-js01").status == 200);
    CHECK(QJsonDocument::fromJson(ask("GET", "/_all_dbs").body).array() ==
          QJsonArray{u"a/b"_s, u"space-js01"_s});
    const auto infos =
        QJsonDocument::fromJson(ask("POST", "/_dbs_info", R"({"keys":["a/b","no"]})").body).array();
    CHECK(infos[0]["info"_L1]["db_name"_L1] == u"a/b"_s);
    CHECK(infos[1]["error"_L1] == u"not_found"_s);
    CHECK(ask("DELETE", "/space-js01").status == 200);
    CHECK(ask("GET", "/space-js01").status == 404);
    CHECK(ask("DELETE", "/space-js01").status == 404);
    CHECK(QDir(folder.path()).entryList({u"space*"_s}).isEmpty());
}

TEST_CASE_METHOD(NodeFixture, "A name that CouchDB refuses makes no file, least of all one elsewhere",
                 "[node][database]")
{
    const auto before = QDir(folder.path()).entryList();
    for (const char* name :
         {"/Upper", "/1a", "/a%20b", "/%E9%9D%99", "/a.b", "/a%5Cb", "/a%00b", "/..", "/a%0A"}) {
        const HttpResponse response = ask("PUT", name);
        CHECK(response.status == 400);
        CHECK(objectOf(response)["error"_L1] == u"illegal_database_name"_s);
    }
    CHECK(ask("PUT", "/" + QByteArray(300, 'a')).status == 400);
    CHECK(ask("PUT", "/_system").status == 404);
    CHECK(QDir(folder.path()).entryList() == before);
}

TEST_CASE_METHOD(NodeFixture, "A database that was made is there after a restart", "[node][database]")
{
    ask("PUT", "/a%2Fb");
    put("/a%2Fb/plan", R"({"title":"静夜思"})");
    const auto reopened = NodeDatabases::open(folder.path()).value();
    CHECK(reopened->names() == QStringList{u"a/b"_s});
    CHECK(reopened->find(u"a/b"_s).value()->info()->documents == 1);
}

TEST_CASE_METHOD(NodeFixture, "HEAD says the length and sends nothing", "[node][server]")
{
    const HttpResponse get = ask("GET", "/_up");
    const HttpResponse head = ask("HEAD", "/_up");
    CHECK(head.body.isEmpty());
    CHECK(head.headers.value("Content-Length") == QByteArray::number(get.body.size()));
}

TEST_CASE_METHOD(NodeFixture, "A compressed request is unfolded, a bomb or a damaged one refused",
                 "[node][server]")
{
    ask("PUT", "/db");
    const auto send = [&](const QByteArray& body) {
        return ask({.method = "PUT",
                    .target = "/db/plan",
                    .headers = {{"Content-Encoding", "gzip"}},
                    .body = body})
            .status;
    };
    CHECK(send("not compressed") == 400);
    CHECK(send(gzip(QByteArray(static_cast<qsizetype>(NodeRouter::LargestBody) + 1, ' '))) == 413);
    CHECK(send(gzip(R"({"title":"静夜思"})")) == 201);
    CHECK(object("GET", "/db/plan")["title"_L1] == u"静夜思"_s);
}

TEST_CASE_METHOD(NodeFixture, "A body beyond the limit is 413", "[node][server]")
{
    ask("PUT", "/db");
    CHECK(
        ask("PUT", "/db/plan", QByteArray(static_cast<qsizetype>(NodeRouter::LargestBody) + 1, ' ')).status ==
        413);
}

TEST_CASE_METHOD(NodeFixture, "A path or method that nobody knows is 404 or 405, never silence",
                 "[node][server]")
{
    ask("PUT", "/db");
    CHECK(ask("GET", "/db/%FF").status == 400);
    CHECK(ask("GET", "/db/_nothing").status == 404);
    CHECK(ask("OTHER", "/db/plan").status == 405);
    CHECK(ask("OTHER", "/db").status == 405);
    CHECK(ask("GET", "/db/_bulk_docs").status == 405);
    CHECK(ask("GET", "/db/_revs_diff").status == 405);
    CHECK(ask("GET", "/db/_bulk_get").status == 405);
    CHECK(ask("DELETE", "/db/_all_docs").status == 405);
    CHECK(ask("DELETE", "/db/_changes").status == 405);
    CHECK(ask("GET", "").status == 200);
}

TEST_CASE_METHOD(NodeFixture, "Upkeep that needs no work answers that it is done", "[node][database]")
{
    ask("PUT", "/db");
    CHECK(ask("POST", "/db/_ensure_full_commit").status == 201);
    CHECK(ask("POST", "/db/_compact").status == 202);
    CHECK(ask("POST", "/db/_view_cleanup").status == 202);
    CHECK(ask("GET", "/db/_revs_limit").body.trimmed() == "1000");
    CHECK(ask("PUT", "/db/_revs_limit", "1000").status == 200);
    CHECK(ask("PUT", "/db/_revs_limit", "5").status == 501);
}

TEST_CASE_METHOD(NodeFixture, "A store has a time of its own that outlives the node and no other store has",
                 "[node][server]")
{
    const auto since = [](NodeFixture& node) {
        return node.object("GET", "/db")["instance_start_time"_L1].toString();
    };
    ask("PUT", "/db");
    const QString first = since(*this);
    CHECK(first.size() == 16);
    CHECK(first.toLongLong() > 0);
    CHECK(object("POST", "/db/_ensure_full_commit")["instance_start_time"_L1] == first);
    const auto again = NodeDatabases::open(folder.path()).value();
    CHECK(again->find(u"db"_s).value()->instanceStartTime() == first);
    ask("DELETE", "/db");
    ask("PUT", "/db");
    CHECK(since(*this) != first);
}

TEST_CASE_METHOD(NodeFixture, "Views, queries and purging are refused with a sentence", "[node][server]")
{
    ask("PUT", "/db");
    for (const char* page : {"/db/_find", "/db/_index/_design/x/json/y", "/db/_purge",
                             "/db/_design/d/_view/v", "/db/_design%2Fd/_show/s", "/db/_temp_view"}) {
        const HttpResponse refused = ask("POST", page, "{}");
        CHECK(refused.status == 501);
        CHECK(objectOf(refused)["error"_L1] == u"not_implemented"_s);
    }
    CHECK(ask("GET", "/db/_nothing").status == 404);
}
