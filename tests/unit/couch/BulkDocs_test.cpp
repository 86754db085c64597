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
    CHECK(batch->documents[0]->id == docId("plan:静夜思"));
    CHECK(batch->documents[0]->ancestry == QList<QByteArray>{"b", "a"});
    CHECK(batch->documents[0]->body.text() == R"({"t":"床前"})");
    CHECK(batch->documents[1]->rev == rev("1-x"));
}

TEST_CASE("A bad document of a batch spoils only itself; a bad batch is refused", "[couch][bulkdocs]")
{
    const auto batch = decodeBulkDocsRequest({.body = R"({"docs":[{"_id":"_bad"},5,{"a":1}]})"});
    REQUIRE(batch);
    CHECK(batch->newEdits);
    REQUIRE(batch->documents.size() == 3);
    CHECK_FALSE(batch->documents[0]);
    CHECK_FALSE(batch->documents[1]);
    CHECK(batch->documents[2]);
    for (const char* body :
         {"", "[]", "{}", R"({"docs":{}})", R"({"docs":[],"new_edits":"no"})", R"({"docs":[{})"})
        CHECK(kindOf(decodeBulkDocsRequest({.body = body})) == ErrorKind::InvalidInput);
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
