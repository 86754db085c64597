// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/BulkDocs.h"
#include "unit/couch/CouchFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace shanke::couch;
using namespace Qt::StringLiterals;

TEST_CASE("A batch of revisions says the same on both sides", "[couch][bulkdocs]")
{
    const HttpRequest request = encodeBulkDocsRequest(
        u"db"_s, {R"({"_id":"plan:静夜思","_rev":"2-b","_revisions":{"start":2,"ids":["b","a"]},"t":"床前"})",
                  R"({"_id":"𠮷","_rev":"1-x"})"});
    CHECK(request.target == "/db/_bulk_docs");
    const auto batch = decodeBulkDocsRequest(request);
    REQUIRE(batch);
    CHECK_FALSE(batch->newEdits);
    REQUIRE(batch->documents.size() == 2);
    CHECK(batch->documents[0].document->id == docId("plan:静夜思"));
    CHECK(batch->documents[0].document->ancestry == QList<QByteArray>{"b", "a"});
    CHECK(batch->documents[0].document->body.text() == R"({"t":"床前"})");
    CHECK(batch->documents[1].document->rev == rev("1-x"));
}

TEST_CASE("What is no document spoils its batch, and CouchDB's words say why", "[couch][bulkdocs]")
{
    const auto refusal = [](const QByteArray& document) {
        const auto batch = decodeBulkDocsRequest({.body = R"({"docs":[{"_id":"good"},)" + document + "]}"});
        REQUIRE_FALSE(batch);
        CHECK(batch.error().kind == ErrorKind::InvalidInput);
        return batch.error().detail;
    };
    CHECK(refusal(R"({"_id":"_bad"})") == u"Only reserved document ids may start with underscore."_s);
    CHECK(refusal("5") == u"Document must be a JSON object"_s);
    CHECK(refusal(R"({"_id":"x","_rev":"bad"})") == u"Invalid rev format"_s);
    CHECK(refusal(R"({"_id":5})") == u"Document id must be a string"_s);
    for (const char* body : {"", "[]", "{}", R"({"docs":{}})", R"({"docs":[],"new_edits":"no"})",
                             R"({"docs":[{})", R"({"docs":[],"all_or_nothing":true})"})
        CHECK(kindOf(decodeBulkDocsRequest({.body = body})) == ErrorKind::InvalidInput);
}

TEST_CASE("A replicator's bad document spoils only itself and is named", "[couch][bulkdocs]")
{
    const auto batch = decodeBulkDocsRequest(
        {.body = R"({"docs":[{"_id":"_bad","_rev":"1-a"},{"_id":"y","_rev":"bad"},{"_id":"x","_rev":"2-b"}],)"
                 R"("new_edits":false})"});
    REQUIRE(batch);
    REQUIRE(batch->documents.size() == 3);
    CHECK_FALSE(batch->documents[0].document);
    CHECK(batch->documents[0].id == docId("_bad"));
    CHECK(batch->documents[0].rev == rev("1-a"));
    CHECK(batch->documents[1].id == docId("y"));
    CHECK_FALSE(batch->documents[1].rev);
    CHECK(batch->documents[2].document);
    CHECK(batch->documents[2].rev == rev("2-b"));
    for (const char* nameless : {R"({"_rev":"1-a"})", "5", R"({"_id":7,"_rev":"1-a"})"})
        CHECK_FALSE(
            decodeBulkDocsRequest({.body = R"({"new_edits":false,"docs":[)" + QByteArray(nameless) + "]}"}));
}

TEST_CASE("Of members of a batch that stand twice the last ones count", "[couch][bulkdocs]")
{
    const auto batch = decodeBulkDocsRequest(
        {.body = R"({"docs":[{"_id":"a"},{"_id":"b"}],"new_edits":false,"docs":[{"_id":"c","n":1,"n":2}],)"
                 R"("new_edits":true})"});
    REQUIRE(batch);
    CHECK(batch->newEdits);
    REQUIRE(batch->documents.size() == 1);
    CHECK(batch->documents[0].document->body.text() == R"({"n":2})");
}

TEST_CASE("A local document of a batch has no revisions and is told apart", "[couch][bulkdocs]")
{
    const auto batch =
        decodeBulkDocsRequest({.body = R"({"docs":[{"_id":"_local/记","_rev":"0-3","n":1}]})"});
    REQUIRE(batch);
    REQUIRE(batch->documents.at(0).local);
    CHECK(batch->documents[0].id == docId("_local/记"));
    CHECK((*batch->documents[0].local)[u"n"] == 1);
}

TEST_CASE("What was written and what was refused says the same on both sides", "[couch][bulkdocs]")
{
    const BulkDocsAnswer answer = {{.id = docId("计划"), .rev = rev("1-a")},
                                   {.id = docId("b"), .error = u"forbidden"_s, .reason = u"只有教研员"_s}};
    const auto read = decodeBulkDocsResponse(encodeResponse(answer));
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK(read->at(0).id == answer[0].id);
    CHECK(read->at(0).rev == answer[0].rev);
    CHECK(read->at(0).error.isEmpty());
    CHECK_FALSE(read->at(1).rev);
    CHECK(read->at(1).error == u"forbidden"_s);
    CHECK(read->at(1).reason == u"只有教研员"_s);
}

TEST_CASE("PouchDB Server's way to say an error is understood", "[couch][bulkdocs]")
{
    const auto read = decodeBulkDocsResponse(json(
        R"([{"status":403,"name":"forbidden","message":"no","error":true,"reason":"rule","id":"a"}])", 201));
    REQUIRE(read);
    CHECK(read->at(0).error == u"forbidden"_s);
    CHECK(read->at(0).reason == u"rule"_s);
}

TEST_CASE("An answer of a wrong shape is not accepted", "[couch][bulkdocs]")
{
    checkRefusesStrangers(decodeBulkDocsResponse);
    CHECK(decodeBulkDocsResponse(json("[]", 201))->empty());
    CHECK(kindOf(decodeBulkDocsResponse(json("[5]", 201))) == ErrorKind::Protocol);
    CHECK(kindOf(decodeBulkDocsResponse(json(R"([{"id":"a","rev":"?"}])", 201))) == ErrorKind::Protocol);
}
