// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const HttpResponse NoDatabase = ScriptedTransport::error(404, "not_found", "Database does not exist.");

} // namespace

TEST_CASE_METHOD(WireFixture, "A pull from a database that is gone says so and deletes nothing", "[wire]")
{
    REQUIRE(pullToEnd());
    for (const char* target : {"/space-js01", "/space-js01/_changes", "/space-js01/_local/"})
        server->always("GET", target, NoDatabase);
    server->once("GET", "/space-js01/_local/", NoDatabase);
    server->once("GET", "/space-js01/_changes", NoDatabase);
    const auto result = pullToEnd();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::NotFound);
    CHECK(store.documents() == 3);
}

TEST_CASE_METHOD(WireFixture,
                 "A database that vanishes before its documents are asked for is not one without _bulk_get",
                 "[wire]")
{
    server->once("POST", "/space-js01/_bulk_get", NoDatabase);
    server->once("GET", "/space-js01", NoDatabase); // the checkpoint
    server->once("GET", "/space-js01/_changes", ScriptedTransport::json(ThreeChanges));
    server->once("GET", "/space-js01", NoDatabase); // is it still there?
    const auto result = pullToEnd();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::NotFound);
    CHECK(store.documents() == 0);
    CHECK(server->count("PUT", "/") == 0);
}

TEST_CASE_METHOD(WireFixture, "A push to a database that is missing makes it only when asked", "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    serverLacks({u"plan:静夜思"_s});
    server->once("GET", "/space-js01/_local/", NoDatabase);
    server->once("GET", "/space-js01", NoDatabase);
    server->always("PUT", "/space-js01", ScriptedTransport::json(R"({"ok":true})", 201));
    ReplicationOptions options;
    SECTION("not asked")
    {
        const auto result = toEnd(*push(options));
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::NotFound);
        CHECK(server->count("PUT", "/") == 0);
    }
    SECTION("asked")
    {
        options.createTarget = true;
        REQUIRE(toEnd(*push(options)));
        CHECK(server->requests()[2].method == "PUT");
        CHECK(server->count("POST", "/space-js01/_bulk_docs") == 1);
    }
}
