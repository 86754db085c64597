// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture, "A request that is too large is halved until the server takes it", "[wire]")
{
    QStringList ids;
    for (int i = 0; i < 8; ++i) {
        ids << u"plan:%1"_s.arg(i);
        putPlan(ids.back());
    }
    serverLacks(ids);
    const auto tooLarge = ScriptedTransport::error(413, "too_large", "the request entity is too large");
    server->once("POST", "/space-js01/_bulk_docs", tooLarge); // the first two
    server->once("POST", "/space-js01/_bulk_docs", tooLarge); // two more
    const auto summary = pushToEnd();
    REQUIRE(summary);
    CHECK(summary->refused.empty());
    CHECK(summary->progress.counts.docsWritten == 8);
    CHECK(server->count("POST", "/space-js01/_bulk_docs") == 10); // and each alone
}

TEST_CASE_METHOD(WireFixture,
                 "A single document that is too large for the server is refused, and the rest goes on",
                 "[wire]")
{
    putPlan(u"plan:a"_s);
    putPlan(u"plan:b"_s);
    serverLacks({u"plan:a"_s, u"plan:b"_s});
    const auto tooLarge = ScriptedTransport::error(413, "too_large", "document_too_large");
    server->once("POST", "/space-js01/_bulk_docs", tooLarge);
    server->once("POST", "/space-js01/_bulk_docs", tooLarge);
    const auto summary = pushToEnd();
    REQUIRE(summary);
    REQUIRE(summary->refused.size() == 1);
    CHECK(summary->refused[0].error == u"too_large"_s);
    CHECK(summary->progress.counts.docsWritten == 1);
}
