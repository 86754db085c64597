// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture, "A server that fails once is asked again", "[wire]")
{
    const int status = GENERATE(500, 502, 503, 429);
    const bool html = GENERATE(true, false);
    const auto failure = html ? ScriptedTransport::html(status)
                              : ScriptedTransport::error(status, "internal_server_error", "oops");
    server->once("GET", "/space-js01/_changes", failure);
    server->once("POST", "/space-js01/_bulk_get", failure);
    const auto run = pull();
    REQUIRE(toEnd(*run));
    REQUIRE(run->interruptions().size() == 2);
    CHECK(run->interruptions()[0].kind == ErrorKind::ServerBusy);
    CHECK(store.documents() == 3);
}

TEST_CASE_METHOD(WireFixture, "A busy server is left alone for as long as it says", "[wire]")
{
    HttpResponse busy = ScriptedTransport::error(503, "service_unavailable", "later");
    busy.headers.set("Retry-After", "120");
    server->once("GET", "/space-js01/_changes", busy);
    const auto run = pull();
    run->start();
    REQUIRE(run->untilInterrupted(1));
    clock->advance(std::chrono::seconds(119));
    CHECK(server->count("GET", "/space-js01/_changes") == 1);
    clock->advance(std::chrono::seconds(1));
    REQUIRE(run->untilOver());
    CHECK(run->result());
}

TEST_CASE_METHOD(WireFixture, "Rows that all say the server failed are of a server that is out of order",
                 "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    putPlan(u"plan:春晓"_s);
    serverLacks({u"plan:静夜思"_s, u"plan:春晓"_s});
    server->once("POST", "/space-js01/_bulk_docs",
                 ScriptedTransport::json(R"([
        {"id":"plan:静夜思","error":"internal_server_error","reason":"timeout"},
        {"id":"plan:春晓","error":"internal_server_error","reason":"timeout"}])",
                                         201));
    server->once("GET", "/space-js01/_local/", ScriptedTransport::error(404, "not_found", "missing"));
    server->once("GET", "/space-js01",
                 ScriptedTransport::json(R"({"db_name":"x","update_seq":3})")); // as it begins
    server->once("GET", "/space-js01", ScriptedTransport::error(503, "service_unavailable", "later"));
    const auto summary = pushToEnd();
    REQUIRE(summary);
    CHECK(summary->refused.empty());
    CHECK(server->count("POST", "/space-js01/_bulk_docs") == 2);
}
