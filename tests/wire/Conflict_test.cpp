// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture,
                 "A checkpoint that somebody else wrote meanwhile is not written over before both sides are "
                 "compared again",
                 "[wire]")
{
    server->once("PUT", "/space-js01/_local/",
                 ScriptedTransport::error(409, "conflict", "Document update conflict."));
    server->once("GET", "/space-js01/_local/", ScriptedTransport::error(404, "not_found", "missing"));
    for (int i = 0; i < 2; ++i) // after the conflict, and by the pass that follows
        server->once("GET", "/space-js01/_local/",
                     ScriptedTransport::json(R"({"_id":"_local/x","_rev":"0-7"})"));
    REQUIRE(pullToEnd());
    CHECK(server->count("PUT", "/space-js01/_local/") == 2);
    CHECK(server->count("GET", "/space-js01/_changes") == 2);
    CHECK(server->body("PUT", "/space-js01/_local/").contains(R"("_rev":"0-7")"));
}

TEST_CASE_METHOD(WireFixture, "A checkpoint carries the revision that the server gave the last one", "[wire]")
{
    server->once("GET", "/space-js01/_local/", ScriptedTransport::json(R"({"_id":"_local/x","_rev":"0-3"})"));
    REQUIRE(pullToEnd());
    CHECK(server->body("PUT", "/space-js01/_local/").contains(R"("_rev":"0-3")"));
}

TEST_CASE_METHOD(WireFixture, "A row that answers conflict is named as refused", "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    serverLacks({u"plan:静夜思"_s});
    server->once(
        "POST", "/space-js01/_bulk_docs",
        ScriptedTransport::json(
            R"([{"id":"plan:静夜思","error":"conflict","reason":"Document update conflict."}])", 201));
    const auto summary = pushToEnd();
    REQUIRE(summary);
    REQUIRE(summary->refused.size() == 1);
    CHECK(summary->refused[0].error == u"conflict"_s);
}
