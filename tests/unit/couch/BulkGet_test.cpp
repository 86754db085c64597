// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/AttachmentsSince.h"
#include "couch/BulkGet.h"
#include "unit/couch/CouchFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace shanke::couch;
using namespace Qt::StringLiterals;

namespace {

Revision revision(const char* id, const char* revText, QList<QByteArray> ancestry,
                  const QByteArray& body = R"({"n":1})")
{
    return {.id = docId(id),
            .rev = rev(revText),
            .ancestry = std::move(ancestry),
            .deleted = false,
            .body = Body::fromTrusted(body),
            .attachments = {}};
}

BulkGetQuery asking(std::initializer_list<std::pair<const char*, const char*>> items)
{
    BulkGetQuery query;
    for (const auto& [id, revText] : items)
        query.items.push_back({.id = docId(id), .rev = rev(revText)});
    return query;
}

QByteArray row(const QByteArray& id, const QByteArray& docs)
{
    return R"({"id":")" + id + R"(","docs":[)" + docs + "]}";
}

Result<BulkGetAnswer> read(const QByteArray& rows, const BulkGetQuery& query)
{
    return decodeBulkGetResponse(json(R"({"results":[)" + rows + "]}"), query);
}

} // namespace

TEST_CASE("A question for revisions says the same on both sides", "[couch][bulkget]")
{
    BulkGetQuery query = asking({{"plan:静夜思", "2-b"}, {"\"𠮷", "1-a"}});
    query.items[0].attachmentsSince = revs({"1-a"});
    query.attachmentData = true;
    const HttpRequest request = encodeRequest(u"db"_s, query);
    CHECK(request.target == "/db/_bulk_get?revs=true&latest=true&attachments=true");
    const auto decoded = decodeBulkGetRequest(request);
    REQUIRE(decoded);
    CHECK(decoded->attachmentData);
    CHECK(decoded->revisions);
    CHECK(decoded->latest);
    REQUIRE(decoded->items.size() == 2);
    REQUIRE(decoded->items[0]);
    CHECK(decoded->items[0]->id == query.items[0].id);
    CHECK(decoded->items[0]->rev == query.items[0].rev);
    CHECK(decoded->items[0]->attachmentsSince == query.items[0].attachmentsSince);
    for (const char* body : {"", "{}", R"({"docs":[1]})", R"({"docs":7})"})
        CHECK(kindOf(decodeBulkGetRequest({.target = "/db/_bulk_get", .body = body})) ==
              ErrorKind::InvalidInput);
}

TEST_CASE("An entry that cannot be read keeps its place and its name", "[couch][bulkget]")
{
    const auto decoded = decodeBulkGetRequest(
        {.target = "/db/_bulk_get",
         .body =
             R"({"docs":[{"id":"first"}],"docs":[{},{"id":"甲","rev":"x"},{"id":"no","id":"乙","rev":"1-a","rev":"2-b"}]})"});
    REQUIRE(decoded);
    CHECK_FALSE(decoded->latest);
    CHECK(decoded->ids == QList<QString>{QString(), u"甲"_s, u"乙"_s});
    CHECK_FALSE(decoded->items[0]);
    CHECK(decoded->items[1].error().detail == u"Invalid rev format"_s);
    CHECK(decoded->items[2]->rev == rev("2-b"));
}

TEST_CASE("Revisions and failures say the same on both sides", "[couch][bulkget]")
{
    const Revision sent =
        revision("plan:静夜思", "3-c", {"c", "b", "a"}, R"({"title":"静夜思","t":[1,{"x":null}]})");
    const auto text = bulkGetDocument(sent, BulkGetRequest{.revisions = true});
    REQUIRE(text);
    const QByteArray body = BulkGetStart + bulkGetItemStart(u"plan:静夜思"_s) + *text + BulkGetItemEnd + ',' +
                            bulkGetItemStart(u"gone"_s) +
                            bulkGetFailure({docId("gone"), rev("1-x"), u"not_found"_s, u"missing"_s}) +
                            BulkGetItemEnd + BulkGetEnd;
    const auto decoded =
        decodeBulkGetResponse({.headers = {{"Content-Type", "application/json"}}, .body = body},
                              asking({{"plan:静夜思", "3-c"}, {"gone", "1-x"}}));
    REQUIRE(decoded);
    REQUIRE(decoded->revisions.size() == 1);
    CHECK(decoded->revisions[0].id == sent.id);
    CHECK(decoded->revisions[0].rev == sent.rev);
    CHECK(decoded->revisions[0].ancestry == sent.ancestry);
    CHECK(decoded->revisions[0].body == sent.body);
    REQUIRE(decoded->failures.size() == 1);
    CHECK(decoded->failures[0].id == docId("gone"));
    CHECK(decoded->failures[0].rev == rev("1-x"));
    CHECK(decoded->failures[0].error == u"not_found"_s);
}

TEST_CASE("A revision that stands twice is taken once", "[couch][bulkget]")
{
    const QByteArray ok = R"({"ok":{"_id":"a","_rev":"1-a"}})";
    const auto answer = read(row("a", ok + ',' + ok) + ',' + row("a", ok), asking({{"a", "1-a"}}));
    REQUIRE(answer);
    CHECK(answer->revisions.size() == 1);
}

TEST_CASE("Only what was asked for, or descends from it, is taken", "[couch][bulkget]")
{
    const BulkGetQuery query = asking({{"a", "2-b"}});
    const QByteArray descendant =
        R"({"ok":{"_id":"a","_rev":"4-d","_revisions":{"start":4,"ids":["d","c","b","a"]}}})";
    const QByteArray sibling =
        R"({"ok":{"_id":"a","_rev":"4-x","_revisions":{"start":4,"ids":["x","y","z"]}}})";
    const QByteArray stranger = R"({"ok":{"_id":"other","_rev":"2-b"}})";
    const auto answer = read(row("a", descendant + ',' + sibling + ',' + stranger), query);
    REQUIRE(answer);
    REQUIRE(answer->revisions.size() == 1);
    CHECK(answer->revisions[0].rev == rev("4-d"));
    CHECK(answer->failures.empty());
}

TEST_CASE("A document that cannot be read spoils only itself", "[couch][bulkget]")
{
    const QByteArray good = row("good", R"({"ok":{"_id":"good","_rev":"1-a"}})");
    const BulkGetQuery query = asking({{"good", "1-a"}, {"bad", "1-a"}});
    for (const QByteArray& bad :
         {QByteArray(R"({"_id":"bad","_rev":"1-a","_strange":1})"), QByteArray(R"({"_id":"bad"})"),
          QByteArray(R"({"_id":"bad","_rev":"0-a"})"), QByteArray(R"([1])"),
          QByteArray(R"({"_id":"bad","_rev":"1-a","deep":)") + QByteArray(300, '[') + QByteArray(300, ']') +
              '}'}) {
        const auto answer = read(row("bad", R"({"ok":)" + bad + '}') + ',' + good, query);
        REQUIRE(answer);
        CHECK(answer->revisions.size() == 1);
        REQUIRE(answer->failures.size() == 1);
        CHECK(answer->failures[0].id == docId("bad"));
        CHECK(answer->failures[0].error == u"bad_document"_s);
    }
}

TEST_CASE("Failures of every server are read: with or without a reason, a revision, an id",
          "[couch][bulkget]")
{
    const BulkGetQuery query = asking({{"a", "1-a"}, {"b", "1-a"}, {"c", "1-a"}});
    const auto answer =
        read(row("a", R"({"error":{"id":"a","rev":"1-a","error":"not_found","reason":"missing"}})") + ',' +
                 row("b", R"({"error":{"id":"b","rev":"undefined","error":"forbidden","reason":null}})") +
                 ',' + row("c", R"({"error":{"rev":"1-a","error":"not_found"}})"),
             query);
    REQUIRE(answer);
    REQUIRE(answer->failures.size() == 3);
    CHECK(answer->failures[1].rev.generation == 0);
    CHECK(answer->failures[2].id == docId("c"));
}

TEST_CASE("An answer of a wrong shape, or cut anywhere, is not accepted", "[couch][bulkget]")
{
    const BulkGetQuery query = asking({{"a", "1-a"}});
    const auto decode = [&](const HttpResponse& response) { return decodeBulkGetResponse(response, query); };
    checkRefusesStrangers(decode);
    for (const char* body : {R"({"results":5})", R"({"results":[5]})", R"({"results":[{"id":5}]})",
                             R"({"results":[{"docs":1}]})"})
        CHECK(kindOf(decode(json(body))) == ErrorKind::Protocol);
    const QByteArray whole =
        R"({"results":[)" + row("a", R"({"ok":{"_id":"a","_rev":"1-a","t":"静夜思"}})") + "]}";
    REQUIRE(decode(json(whole)));
    for (qsizetype size = 1; size < whole.size(); ++size)
        CHECK_FALSE(decode(json(whole.first(size))));
}

TEST_CASE("Attachments that the receiver has from an ancestor become stubs", "[couch][attachments]")
{
    Revision subject = revision("a", "3-c", {"c", "b", "a"});
    for (quint32 generation : {1u, 2u, 3u}) {
        subject.attachments.push_back(
            attachmentFromBytes(QString::number(generation), "text/plain", "bytes"));
        subject.attachments.back().revpos = generation;
    }
    Revision unknown = subject;
    stubAttachmentsKnownSince(unknown, revs({"2-other", "9-far"}));
    CHECK_FALSE(unknown.attachments[0].isStub());
    stubAttachmentsKnownSince(subject, revs({"1-a", "2-b"}));
    CHECK(subject.attachments[0].isStub());
    CHECK(subject.attachments[1].isStub());
    CHECK_FALSE(subject.attachments[2].isStub());
}
