// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(WireFixture, "Making a database that somebody made meanwhile succeeds", "[wire]")
{
    putPlan(u"plan:静夜思"_s);
    serverLacks({u"plan:静夜思"_s});
    server->once("GET", "/space-js01", ScriptedTransport::error(404, "not_found", "missing"));
    server->once("GET", "/space-js01", ScriptedTransport::error(404, "not_found", "no_db_file"));
    server->always("PUT", "/space-js01",
                   ScriptedTransport::error(412, "file_exists", "The database could not be created."));
    ReplicationOptions options;
    options.createTarget = true;
    REQUIRE(toEnd(*push(options)));
}

TEST_CASE_METHOD(WireFixture, "A stub that the server does not know is sent again with its bytes", "[wire]")
{
    const QByteArray bytes("板书设计");
    Attachment board = attachmentFromBytes(u"板书.txt"_s, "text/plain", bytes);
    const RevId first = store.put(u"plan:a"_s, lessonBody(1), std::nullopt, {board});
    board.content = nullptr;
    const RevId second = store.put(u"plan:a"_s, lessonBody(2), first, {board});
    server->always("POST", "/space-js01/_revs_diff",
                   ScriptedTransport::json(R"({"plan:a":{"missing":[")" + second.toByteArray() +
                                           R"("],"possible_ancestors":[")" + first.toByteArray() +
                                           R"("]}})"));
    server->once("POST", "/space-js01/_bulk_docs", ScriptedTransport::error(412, "missing_stub", "plan:a"));

    const auto summary = pushToEnd();
    REQUIRE(summary);
    CHECK(summary->refused.empty());
    CHECK(server->count("POST", "/space-js01/_bulk_docs") == 2);
    CHECK(server->body("POST", "/space-js01/_bulk_docs").contains(bytes.toBase64()));
}
