// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture, "A well-behaved server is pulled with few requests", "[wire]")
{
    const auto summary = pullToEnd();
    REQUIRE(summary);
    CHECK(store.documents() == 3);
    CHECK(store.body(u"plan:𠮷䶮"_s)["title"_L1] == u"𠮷䶮"_s);
    CHECK(store.state(u"plan:𠮷䶮"_s).winner.toString() == u"2-cc"_s);
    CHECK(summary->progress.traffic.requests ==
          6); // checkpoint, database, changes, two of documents, checkpoint
    CHECK(server->unexpected().isEmpty());
}

TEST_CASE_METHOD(WireFixture, "A pull with nothing to do costs two requests and writes nothing", "[wire]")
{
    const auto first = pullToEnd();
    REQUIRE(first);
    server->always("GET", "/space-js01/_local/",
                   ScriptedTransport::json(server->body("PUT", "/space-js01/_local/")));
    server->always("GET", "/space-js01/_changes?style=all_docs&since=3",
                   ScriptedTransport::json(R"({"results":[],"last_seq":3,"pending":0})"));
    server->once("GET", "/space-js01/_local/",
                 ScriptedTransport::json(server->body("PUT", "/space-js01/_local/")));
    const auto again = pullToEnd();
    REQUIRE(again);
    CHECK(again->progress.traffic.requests - first->progress.traffic.requests == 2);
    CHECK(server->count("PUT", "/") == 1);
}

TEST_CASE_METHOD(WireFixture, "A push with nothing to do costs one request", "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    serverLacks({u"plan:静夜思"_s});
    REQUIRE(pushToEnd());
    CHECK(server->count("POST", "/space-js01/_bulk_docs") == 1);
    const auto before = server->requests().size();
    server->once("GET", "/space-js01/_local/",
                 ScriptedTransport::json(server->body("PUT", "/space-js01/_local/")));
    REQUIRE(pushToEnd());
    CHECK(server->requests().size() - before == 1);
}

TEST_CASE_METHOD(WireFixture, "A push sends revisions as they are, with their history", "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    const RevId second = store.edit(u"plan:静夜思"_s, lessonBody(2));
    serverLacks({u"plan:静夜思"_s});
    REQUIRE(pushToEnd());
    const QByteArray body = server->body("POST", "/space-js01/_bulk_docs");
    CHECK(body.contains("\"new_edits\":false"));
    CHECK(body.contains("\"_revisions\":{\"start\":2,"));
    CHECK(body.contains(second.toByteArray()));
    CHECK(body.contains("静夜思 第2课时"));
}
