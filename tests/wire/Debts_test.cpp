// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/DebtReader.h"
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Spring =
    R"({"_id":"plan:春晓","_rev":"1-bb","_revisions":{"start":1,"ids":["bb"]},"title":"春晓"})";

HttpResponse bulkAnswerWithRow(const QByteArray& row)
{
    QByteArray documents = ThreeDocuments;
    documents.replace(R"({"ok":)" + Spring + '}', row);
    return ScriptedTransport::json(documents);
}

const QByteArray SpringAlone = "/space-js01/plan%3A%E6%98%A5%E6%99%93";

HttpResponse nothingNew()
{
    return ScriptedTransport::json(R"({"results":[],"last_seq":3,"pending":0})");
}

struct DebtFixture : WireFixture
{
    std::vector<StoreDebt> debts() { return readDebts(store.store()).value(); }

    // What the checkpoint of the run before says is taken over by the server.
    void keepCheckpoint()
    {
        const QByteArray written = server->body("PUT", "/space-js01/_local/");
        server->always("GET", "/space-js01/_local/", ScriptedTransport::json(written));
        server->always("GET", "/space-js01/_changes", nothingNew());
    }

    Result<ReplicationSummary> again(std::unique_ptr<ReplicationRun> run) { return toEnd(*run); }
};

} // namespace

TEST_CASE_METHOD(DebtFixture, "A document whose row fails once is asked for singly and comes", "[wire][debt]")
{
    const QByteArray row =
        GENERATE(R"({"error":{"id":"plan:春晓","rev":"1-bb","error":"internal_server_error","reason":"x"}})",
                 R"({"error":{"id":"plan:春晓","rev":"undefined","error":"qwertz","reason":"x"}})",
                 R"({"error":{"id":"plan:春晓","rev":"1-bb","error":"not_found","reason":"missing"}})",
                 R"({"error":{"id":"plan:春晓","rev":"1-bb","error":"forbidden","reason":"no"}})", "{}",
                 R"({"ok":{"_id":"plan:春晓","_rev":"2-zz","_revisions":{"start":2,"ids":["zz","other"]}}})",
                 R"({"ok":{"_id":"plan:春晓","_rev":"1-bb","_secret":1}})");
    server->once("POST", "/space-js01/_bulk_get", bulkAnswerWithRow(row));
    server->once("GET", SpringAlone, ScriptedTransport::json(R"([{"ok":)" + Spring + "}]"));
    const auto summary = pullToEnd();
    REQUIRE(summary);
    CHECK(store.documents() == 3);
    CHECK(summary->refused.empty());
    CHECK(debts().empty());
}

TEST_CASE_METHOD(DebtFixture, "A document that cannot be had stays owed until it comes", "[wire][debt]")
{
    const QByteArray row =
        R"({"error":{"id":"plan:春晓","rev":"1-bb","error":"internal_server_error","reason":"坏块"}})";
    server->once("POST", "/space-js01/_bulk_get", bulkAnswerWithRow(row));
    server->always("GET", SpringAlone, ScriptedTransport::error(500, "internal_server_error", "坏块"));
    const auto first = pullToEnd();
    REQUIRE(first);
    CHECK(store.documents() == 2);
    REQUIRE(first->debts.size() == 1);
    CHECK(first->debts[0].id == DocId(u"plan:春晓"_s));
    CHECK(first->debts[0].reason.contains(u"坏块"_s));
    REQUIRE(debts().size() == 1);
    CHECK_FALSE(debts()[0].isOurs);
    CHECK(server->count("PUT", "/space-js01/_local/") == 1); // the rest went on

    keepCheckpoint();
    server->always("POST", "/space-js01/_bulk_get", bulkAnswerWithRow(row));
    SECTION("while it fails it stays, and nothing is said to be complete")
    {
        clock->advance(2min);
        const auto second = pullToEnd();
        REQUIRE(second);
        REQUIRE(second->debts.size() == 1);
        CHECK(second->debts[0].tries == 2);
    }
    SECTION("before its time it is not asked for, and stays owed")
    {
        const auto before = server->count("POST", "/space-js01/_bulk_get");
        clock->advance(10s);
        const auto second = pullToEnd();
        REQUIRE(second);
        CHECK(second->debts.size() == 1);
        CHECK(server->count("POST", "/space-js01/_bulk_get") == before);
    }
    SECTION("a person who asks need not wait")
    {
        server->once("POST", "/space-js01/_bulk_get", ScriptedTransport::json(ThreeDocuments));
        const auto second = again(pull({.debts = Debts::Now}));
        REQUIRE(second);
        CHECK(second->debts.empty());
        CHECK(second->paid == 1);
        CHECK(store.documents() == 3);
        CHECK(debts().empty());
    }
    SECTION("a newer revision that came takes its place")
    {
        server->once("GET", "/space-js01/_changes", ScriptedTransport::json(R"({"results":[
            {"seq":4,"id":"plan:春晓","changes":[{"rev":"2-b2"}]}],"last_seq":4,"pending":0})"));
        server->once("POST", "/space-js01/_bulk_get",
                     ScriptedTransport::json(R"({"results":[{"id":"plan:春晓",
            "docs":[{"ok":{"_id":"plan:春晓","_rev":"2-b2","_revisions":{"start":2,"ids":["b2","bb"]}}}]}]})"));
        const auto second = pullToEnd();
        REQUIRE(second);
        CHECK(second->debts.empty());
        CHECK(store.documents() == 3);
    }
}

TEST_CASE_METHOD(DebtFixture, "A server that fails over every document is out of order, and owes nothing yet",
                 "[wire][debt]")
{
    server->always("POST", "/space-js01/_bulk_get",
                   ScriptedTransport::error(500, "internal_server_error", "x"));
    server->always("GET", "/space-js01/plan", ScriptedTransport::error(500, "internal_server_error", "x"));
    server->always("GET", "/space-js01", ScriptedTransport::error(500, "internal_server_error", "x"));
    server->always("GET", "/space-js01/_local/", ScriptedTransport::error(404, "not_found", "missing"));
    CHECK_FALSE(pullToEnd());
    CHECK(debts().empty());
}

TEST_CASE_METHOD(DebtFixture, "One attachment that cannot be had stops no other document", "[wire][debt]")
{
    const HttpResponse answer =
        GENERATE(ScriptedTransport::error(403, "forbidden", "不许"),
                 ScriptedTransport::error(500, "internal_server_error", "x"),
                 ScriptedTransport::error(414, "uri_too_long", "x"), ScriptedTransport::json("short"));
    server->once(
        "POST", "/space-js01/_bulk_get",
        bulkAnswerWithRow(
            R"({"ok":{"_id":"plan:春晓","_rev":"1-bb","_revisions":{"start":1,"ids":["bb"]},"_attachments":{
            "图.png":{"content_type":"image/png","revpos":1,"digest":"md5-x","stub":true,"length":1000}}}})"));
    server->always("GET", SpringAlone, answer);
    const auto summary = pullToEnd();
    REQUIRE(summary);
    CHECK(store.documents() == 2);
    REQUIRE(debts().size() == 1);
    CHECK(debts()[0].debt.id == DocId(u"plan:春晓"_s));
}

TEST_CASE_METHOD(DebtFixture, "A name that would be misread in an address travels in the text of a request",
                 "[wire][debt]")
{
    const QString name = GENERATE(u".."_s, u"."_s, u"../../_config"_s, u"a%2Fb.txt"_s, QString(9000, u'长'));
    QByteArray quoted = name.toUtf8();
    const QByteArray head =
        R"({"_id":"plan:春晓","_rev":"1-bb","_revisions":{"start":1,"ids":["bb"]},"_attachments":{")" +
        quoted + R"(":{"content_type":"text/plain","revpos":1,"digest":"md5-y4hpO3nV5+QvS9NcS2n2hg==",)";
    server->once("POST", "/space-js01/_bulk_get",
                 bulkAnswerWithRow(R"({"ok":)" + head + R"("stub":true,"length":3}}}})"));
    const QByteArray whole = R"({"results":[{"id":"plan:春晓","docs":[{"ok":)" + head + R"("data":")" +
                             QByteArray("静").toBase64() + R"("}}}}]}]})";
    server->once("POST", "/space-js01/_bulk_get?revs=true&latest=true&attachments=true",
                 ScriptedTransport::json(whole));
    const auto summary = pullToEnd();
    REQUIRE(summary);
    CHECK(store.documents() == 3);
    CHECK(store.attachment(u"plan:春晓"_s, name) == QByteArray("静"));
    CHECK(server->unexpected().isEmpty());
}

TEST_CASE_METHOD(DebtFixture, "A change whose revision cannot be read spoils only its document",
                 "[wire][debt]")
{
    QByteArray changes = ThreeChanges;
    changes.replace("1-bb", "one-bb");
    server->once("GET", "/space-js01/_changes", ScriptedTransport::json(changes));
    const auto summary = pullToEnd();
    REQUIRE(summary);
    CHECK(store.documents() == 2);
    REQUIRE(summary->debts.size() == 1);
    CHECK(summary->debts[0].error == u"bad_revision"_s);
}

TEST_CASE_METHOD(DebtFixture, "What a push lost to an error that is no rule goes again", "[wire][debt]")
{
    const QByteArray word =
        GENERATE("conflict", "unauthorized", "internal_server_error", "qwertz", "forbidden");
    putPlan(u"plan:静夜思"_s);
    putPlan(u"plan:春晓"_s);
    serverLacks({u"plan:静夜思"_s, u"plan:春晓"_s});
    server->once(
        "POST", "/space-js01/_bulk_docs",
        ScriptedTransport::json(R"([{"id":"plan:春晓","error":")" + word + R"(","reason":"x"}])", 201));
    const auto first = pushToEnd();
    REQUIRE(first);
    REQUIRE(debts().size() == 1);
    CHECK(debts()[0].isOurs);

    const QByteArray written = server->body("PUT", "/space-js01/_local/");
    server->always("GET", "/space-js01/_local/", ScriptedTransport::json(written));
    serverLacks({u"plan:春晓"_s});
    clock->advance(2min);
    const auto second = pushToEnd();
    REQUIRE(second);
    CHECK(second->debts.empty());
    CHECK(server->body("POST", "/space-js01/_bulk_docs").contains("春晓"));
    CHECK(debts().empty());
}

TEST_CASE_METHOD(DebtFixture, "A row that names no document is found by halving", "[wire][debt]")
{
    putPlan(u"plan:a"_s);
    putPlan(u"plan:b"_s);
    serverLacks({u"plan:a"_s, u"plan:b"_s});
    const auto nameless = ScriptedTransport::json(R"([{"error":"bad_request","reason":"?"}])", 201);
    server->once("POST", "/space-js01/_bulk_docs", nameless); // both
    server->once("POST", "/space-js01/_bulk_docs", nameless); // the first alone
    const auto summary = pushToEnd();
    REQUIRE(summary);
    REQUIRE(summary->debts.size() == 1);
    CHECK(summary->progress.counts.docsWritten == 1);
}

TEST_CASE_METHOD(DebtFixture, "An answer to another request is none", "[wire][debt]")
{
    putPlan(u"plan:a"_s);
    serverLacks({u"plan:a"_s});
    SECTION("of what is missing")
    {
        server->once("POST", "/space-js01/_revs_diff",
                     ScriptedTransport::json(R"({"plan:other":{"missing":["1-aa"]}})"));
    }
    SECTION("of what was stored")
    {
        server->once("POST", "/space-js01/_bulk_docs",
                     ScriptedTransport::json(R"([{"ok":true,"id":"plan:other","rev":"1-aa"}])", 201));
    }
    const auto summary = pushToEnd();
    REQUIRE(summary);
    CHECK(server->body("POST", "/space-js01/_bulk_docs").contains("plan:a"));
    CHECK(summary->progress.counts.docsWritten == 1);
}

TEST_CASE_METHOD(DebtFixture, "A document of which the server cannot say what it lacks is sent",
                 "[wire][debt]")
{
    const RevId rev = store.put(u"plan:春晓"_s, {{u"title"_s, u"春晓"_s}});
    const QByteArray row = GENERATE(R"({"error":"internal_server_error","reason":"x"})", "{}");
    server->always("POST", "/space-js01/_revs_diff", ScriptedTransport::json(R"({"plan:春晓":)" + row + '}'));
    server->always("POST", "/space-js01/_bulk_docs", ScriptedTransport::json("[]", 201));
    REQUIRE(pushToEnd());
    CHECK(server->body("POST", "/space-js01/_bulk_docs").contains(rev.toByteArray()));
}
