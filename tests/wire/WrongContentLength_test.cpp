// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture, "An answer of another length than announced is not used", "[wire]")
{
    const Failure wrongLength = fail(ErrorKind::Protocol, u"The answer has 10 bytes instead of 20."_s);
    SECTION("once: asked again")
    {
        server->once("POST", "/space-js01/_bulk_get", wrongLength);
        REQUIRE(pullToEnd());
        CHECK(store.documents() == 3);
    }
    SECTION("always: reported")
    {
        server->always("POST", "/space-js01/_bulk_get", wrongLength);
        const auto result = pullToEnd();
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Protocol);
        CHECK(store.documents() == 0);
    }
}

TEST_CASE_METHOD(WireFixture, "An attachment shorter than its document says is not stored", "[wire]")
{
    server->always(
        "GET", "/space-js01/_changes",
        ScriptedTransport::json(
            R"({"results":[{"seq":1,"id":"plan:a","changes":[{"rev":"1-aa"}]}],"last_seq":1,"pending":0})"));
    server->always("POST", "/space-js01/_bulk_get",
                   ScriptedTransport::json(R"({"results":[{"id":"plan:a","docs":[{"ok":
        {"_id":"plan:a","_rev":"1-aa","_revisions":{"start":1,"ids":["aa"]},"_attachments":{"板书.png":
        {"content_type":"image/png","revpos":1,"digest":"md5-x","length":10,"stub":true}}}}]}]})"));
    HttpResponse cut;
    cut.body = "12345";
    server->always("GET", "/space-js01/plan%3Aa/", cut);
    const auto result = pullToEnd();
    REQUIRE(result);
    CHECK(result->debts.size() == 1); // it is asked for again
    CHECK(store.documents() == 0);
}
