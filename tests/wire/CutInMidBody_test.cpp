// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const Failure Cut = fail(ErrorKind::Offline, u"The connection was cut."_s);

} // namespace

TEST_CASE_METHOD(WireFixture, "A line cut in the middle of an answer loses and doubles nothing", "[wire]")
{
    const QByteArray where = GENERATE("/space-js01/_changes", "/space-js01/_local/");
    server->once("GET", where, Cut);
    server->once("POST", "/space-js01/_bulk_get", Cut);
    server->once("PUT", "/space-js01/_local/", Cut);
    REQUIRE(pullToEnd());
    CHECK(store.documents() == 3);
    CHECK(store.state(u"plan:春晓"_s).leaves.size() == 1);
}

TEST_CASE_METHOD(WireFixture, "A push whose answer was lost is repeated and lands once", "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    serverLacks({u"plan:静夜思"_s});
    server->once("POST", "/space-js01/_bulk_docs", Cut);
    const auto summary = pushToEnd();
    REQUIRE(summary);
    CHECK(server->count("POST", "/space-js01/_bulk_docs") == 2);
    CHECK(summary->progress.counts.docsWritten == 1);
}

TEST_CASE_METHOD(WireFixture, "A line that stays cut is reported, and what came before stays", "[wire]")
{
    server->always("POST", "/space-js01/_bulk_get", Cut);
    const auto result = pullToEnd();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Offline);
    CHECK(store.documents() == 0);
    CHECK(server->count("PUT", "/") == 0); // no checkpoint for what did not come
}
