// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture, "A document that a rule refuses is named with the reason, and the rest goes on",
                 "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    putPlan(u"plan:春晓"_s);
    serverLacks({u"plan:静夜思"_s, u"plan:春晓"_s});
    server->once("POST", "/space-js01/_bulk_docs",
                 ScriptedTransport::json(
                     R"([{"id":"plan:春晓","error":"forbidden","reason":"只有作者可以修改"}])", 201));
    const auto summary = pushToEnd();
    REQUIRE(summary);
    REQUIRE(summary->refused.size() == 1);
    CHECK(summary->refused[0].id == DocId(u"plan:春晓"_s));
    CHECK(summary->refused[0].rev == store.state(u"plan:春晓"_s).winner);
    CHECK(summary->refused[0].error == u"forbidden"_s);
    CHECK(summary->refused[0].reason == u"只有作者可以修改"_s);
    CHECK(summary->progress.counts.docsWritten == 1);
    CHECK(store.documents() == 2);
    CHECK(server->count("PUT", "/space-js01/_local/") == 1);
}

TEST_CASE_METHOD(WireFixture, "A document that spoils its request is found by halving", "[wire]")
{
    putPlan(u"plan:a"_s);
    putPlan(u"plan:b"_s);
    serverLacks({u"plan:a"_s, u"plan:b"_s});
    const auto bad = ScriptedTransport::error(400, "doc_validation", "Bad special document member");
    server->once("POST", "/space-js01/_bulk_docs", bad); // both
    server->once("POST", "/space-js01/_bulk_docs", bad); // the first alone
    const auto summary = pushToEnd();
    REQUIRE(summary);
    REQUIRE(summary->refused.size() == 1);
    CHECK(summary->refused[0].reason.contains(u"Bad special document member"_s));
    CHECK(summary->progress.counts.docsWritten == 1);
}

TEST_CASE_METHOD(WireFixture, "A document from the server that cannot be read spoils only itself", "[wire]")
{
    QByteArray documents = ThreeDocuments;
    documents.replace(R"("_rev":"1-bb")", R"("_rev":"1-bb","_secret":1)");
    server->once("POST", "/space-js01/_bulk_get", ScriptedTransport::json(documents));
    const auto summary = pullToEnd();
    REQUIRE(summary);
    CHECK(store.documents() == 2);
    REQUIRE(summary->refused.size() == 1);
    CHECK(summary->refused[0].id == DocId(u"plan:春晓"_s));
}
