// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture, "A refused password ends a replication at once and keeps what is here",
                 "[wire]")
{
    const auto unauthorized = ScriptedTransport::error(401, "unauthorized", "Name or password is incorrect.");
    const QByteArray where = GENERATE("/space-js01/_local/", "/space-js01/_changes");
    server->always("GET", where, unauthorized);
    const bool continuous = GENERATE(true, false);
    ReplicationOptions options;
    options.continuous = continuous;
    const auto run = pull(options);
    const auto result = toEnd(*run);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Unauthorized);
    CHECK(run->interruptions().empty());
}

TEST_CASE_METHOD(WireFixture, "A password refused in the middle ends after what was stored", "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    serverLacks({u"plan:静夜思"_s});
    server->once("POST", "/space-js01/_bulk_docs",
                 ScriptedTransport::error(401, "unauthorized", "You are not authorized to access this db."));
    const auto result = pushToEnd();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Unauthorized);
    CHECK(store.documents() == 1);
    CHECK(server->count("PUT", "/") == 0);
}
