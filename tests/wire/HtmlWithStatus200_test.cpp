// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture,
                 "A portal that answers HTML with status 200 is not our server; nothing is stored", "[wire]")
{
    const QByteArray where = GENERATE("/space-js01/_local/", "/space-js01/_changes");
    server->once("GET", where, ScriptedTransport::html());
    const auto result = pullToEnd();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::NotOurServer);
    CHECK(store.documents() == 0);
    CHECK(server->count("PUT", "/") == 0);
}

TEST_CASE_METHOD(WireFixture, "A portal between two answers deletes and loses nothing", "[wire]")
{
    REQUIRE(pullToEnd());
    server->always("POST", "/space-js01/_bulk_get", ScriptedTransport::html());
    server->always("GET", "/space-js01/_changes", ScriptedTransport::html());
    server->always("GET", "/space-js01/_local/", ScriptedTransport::html());
    REQUIRE_FALSE(pullToEnd());
    CHECK(store.documents() == 3);
}

TEST_CASE_METHOD(WireFixture, "A portal that swallows a push is not taken for success", "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    serverLacks({u"plan:静夜思"_s});
    server->once("POST", "/space-js01/_bulk_docs", ScriptedTransport::html());
    const auto result = pushToEnd();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::NotOurServer);
    CHECK(server->count("PUT", "/") == 0);
}

TEST_CASE_METHOD(WireFixture, "A continuous replication says that a portal answered and goes on after it",
                 "[wire]")
{
    server->once("GET", "/space-js01/_changes", ScriptedTransport::html());
    ReplicationOptions options;
    options.continuous = true;
    server->always("GET", "/space-js01/_changes?style=all_docs&since=3",
                   ScriptedTransport::json(R"({"results":[],"last_seq":3,"pending":0})"));
    const auto run = pull(options);
    run->start();
    REQUIRE(run->untilInterrupted(1));
    CHECK(run->interruptions()[0].kind == ErrorKind::NotOurServer);
    clock->advance(std::chrono::seconds(2));
    REQUIRE(run->untilCaughtUp(1));
    CHECK(store.documents() == 3);
}
