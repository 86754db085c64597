// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture, "An answer that breaks off in the middle of its JSON stores nothing", "[wire]")
{
    const QByteArray half = ThreeDocuments.first(ThreeDocuments.size() * 2 / 3);
    SECTION("once: asked again")
    {
        server->once("POST", "/space-js01/_bulk_get", ScriptedTransport::json(half));
        server->once("GET", "/space-js01/_changes", ScriptedTransport::json(ThreeChanges.chopped(5)));
        const auto run = pull();
        REQUIRE(toEnd(*run));
        CHECK(run->interruptions().size() == 2);
        CHECK(store.documents() == 3);
    }
    SECTION("always: reported")
    {
        server->always("POST", "/space-js01/_bulk_get", ScriptedTransport::json(half));
        for (int i = 0; i < 8; ++i)
            server->once("POST", "/space-js01/_bulk_get", ScriptedTransport::json(half));
        const auto result = pullToEnd();
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Protocol);
        CHECK(store.documents() == 0);
        CHECK(server->count("PUT", "/") == 0);
    }
}

TEST_CASE_METHOD(WireFixture, "An answer to a push that is not whole is not taken for success", "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    serverLacks({u"plan:静夜思"_s});
    for (int i = 0; i < 4; ++i)
        server->once("POST", "/space-js01/_bulk_docs", ScriptedTransport::json("[{\"ok\":tr", 201));
    const auto result = pushToEnd();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Protocol);
    CHECK(server->count("PUT", "/") == 0);
}
