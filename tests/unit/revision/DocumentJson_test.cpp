// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/DocumentJson.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

ParsedDocument parsed(const QByteArray& json)
{
    auto document = parseDocument(json);
    INFO(json.toStdString());
    if (!document)
        FAIL(document.error().detail.toStdString());
    return *document;
}

Error refusal(const QByteArray& json)
{
    const auto document = parseDocument(json);
    INFO(json.left(200).toStdString());
    REQUIRE_FALSE(document);
    return document.error();
}

Revision revisionOf(const QByteArray& json)
{
    auto revision = toRevision(parsed(json));
    REQUIRE(revision);
    return *revision;
}

QByteArray nested(int depth)
{
    return "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
}

} // namespace

TEST_CASE("A body is the text as it came, without the reserved members", "[revision][json]")
{
    CHECK(parsed("{\"_id\":\"a\",\"title\":\"静夜思\"}").body.text() == "{\"title\":\"静夜思\"}");
    CHECK(parsed("{\"title\":\"𠮷野家\",\"_id\":\"a\"}").body.text() == "{\"title\":\"𠮷野家\"}");
    CHECK(parsed("{\"a\":1, \"b\" : [1, {\"_id\": 2}] "
                 ",\"_id\":\"a\",\n\"c\":\"x\\\"}\",\"_rev\":\"1-a\",\"d\":null}")
              .body.text() == "{\"a\":1, \"b\" : [1, {\"_id\": 2}],\"c\":\"x\\\"}\",\"d\":null}");
    CHECK(parsed("  {\"_id\":\"a\"}\n").body.text() == "{}");
    CHECK(parsed("{ }").body.text() == "{}");
    CHECK(parsed("{\"n\":12345678901234567,\"m\":1.0,\"s\":\"\\u4e2d\"}").body.text() ==
          "{\"n\":12345678901234567,\"m\":1.0,\"s\":\"\\u4e2d\"}");
    CHECK(parsed("{\"path\":\"C:\\\\\",\"_id\":\"a\",\"q\":\"\\\\\\\"_rev\\\":\"}").body.text() ==
          "{\"path\":\"C:\\\\\",\"q\":\"\\\\\\\"_rev\\\":\"}");
}

TEST_CASE("Reserved members are read into their fields", "[revision][json]")
{
    const auto document = parsed(R"({"_id":"plan:01JD","_rev":"3-ccc","_deleted":true,"kind":"plan",
        "_revisions":{"start":3,"ids":["ccc","bbb","aaa"]},"_conflicts":["2-x","2-y"],
        "_revs_info":[],"_local_seq":7,"_deleted_conflicts":["2-z"]})");
    CHECK(document.id.toString() == u"plan:01JD");
    CHECK(document.rev->toByteArray() == "3-ccc");
    CHECK(document.deleted);
    CHECK(document.ancestry == QList<QByteArray>{"ccc", "bbb", "aaa"});
    CHECK(document.conflicts.size() == 2);
    CHECK(document.body.toObject() == QJsonObject{{u"kind"_s, u"plan"_s}});
}

TEST_CASE("A reserved name is recognised however it is escaped", "[revision][json]")
{
    CHECK(parsed("{\"\\u005fid\":\"a\",\"b\":1}").id.toString() == u"a");
    CHECK(refusal("{\"\\u005fother\":1}").detail == u"Bad special document member: _other");
}

TEST_CASE("Members and ids that CouchDB refuses are refused in its words", "[revision][json]")
{
    CHECK(refusal("{\"_x\":1}").detail == u"Bad special document member: _x");
    CHECK(refusal("{\"_deleted\":\"yes\"}").detail == u"Bad special document member: _deleted");
    CHECK(refusal("{\"_id\":\"\"}").detail == u"Document id must not be empty");
    CHECK(refusal("{\"_id\":7}").detail == u"Document id must be a string");
    CHECK(refusal("{\"_id\":\"_a\"}").detail == u"Only reserved document ids may start with underscore.");
    CHECK(refusal("{\"_id\":\"_design/\"}").kind == ErrorKind::InvalidInput);
    CHECK(refusal("{\"_rev\":\"abc\"}").detail == u"Invalid rev format");
    CHECK(refusal("[]").detail == u"Document must be a JSON object");
    CHECK(parsed("{\"_id\":\"_design/rules\"}").id.toString() == u"_design/rules");
    CHECK(parsed("{\"_id\":\"_local/x\"}").id.toString() == u"_local/x");
}

TEST_CASE("Contradictions are refused", "[revision][json]")
{
    CHECK(refusal("{\"_rev\":\"2-b\",\"_revisions\":{\"start\":2,\"ids\":[\"x\"]}}").kind ==
          ErrorKind::InvalidInput);
    CHECK(refusal("{\"_revisions\":{\"start\":2,\"ids\":[\"x\"]},\"_rev\":\"2-b\"}").kind ==
          ErrorKind::InvalidInput);
    CHECK(refusal("{\"_revisions\":{\"start\":1,\"ids\":[\"b\",\"a\"]}}").kind == ErrorKind::InvalidInput);
    CHECK(refusal("{\"_revisions\":{\"start\":1,\"ids\":[]}}").kind == ErrorKind::InvalidInput);
    CHECK(refusal("{\"_revisions\":{\"start\":99999999999,\"ids\":[\"a\"]}}").kind ==
          ErrorKind::InvalidInput);
    CHECK(refusal("{\"_revisions\":{\"start\":1,\"ids\":[\"a b\"]}}").kind == ErrorKind::InvalidInput);
}

TEST_CASE("Of a member that stands twice the last one counts, for every reader", "[revision][json]")
{
    const ParsedDocument document = parsed(
        R"({"_id":"a","n":1,"_rev":"bad","in":{"x":[{"甲":1,"b":"\n","\u7532":2}]},"_id":"乙","n":1e2,)"
        R"("_rev":"1-a","_attachments":{"f":{"data":"?"}},"_attachments":{"f":{"data":"YQ==","data":"Yg=="}}})");
    CHECK(document.id.toString() == u"乙");
    CHECK(document.rev->toByteArray() == "1-a");
    REQUIRE(document.attachments.size() == 1);
    CHECK((*document.attachments[0].content())->readAll() == "b");
    CHECK(document.body.text() == R"({"in":{"x":[{"b":"\n","甲":2}]},"n":100.0})");
    const QJsonObject read = document.body.toObject();
    CHECK(read[u"n"] == 100);
    CHECK(read[u"in"][u"x"][0][u"甲"] == 2);
}

TEST_CASE("What a doubled text says is the revision that its single text makes", "[revision][json]")
{
    const auto idOf = [](const QByteArray& json) {
        return *revIdFor({.id = DocId(u"a"_s), .parent = {}, .body = parsed(json).body, .attachments = {}});
    };
    CHECK(idOf(R"({"n":1,"list":[1,{"a":1,"a":{"b":1,"b":2}}],"n":"二"})") ==
          idOf(R"({"list":[1,{"a":{"b":2}}],"n":"二"})"));
    CHECK(idOf(R"({"n":1,"n":2})") != idOf(R"({"n":1})"));
}

TEST_CASE("A text whose members all stand once is left as it is", "[revision][json]")
{
    const QByteArray text = R"({ "n" : 1.50, "a":{"n":[1 ,2]}, "\u0061b": -0.0})";
    CHECK(parsed(text).body.text() == R"({"n" : 1.50, "a":{"n":[1 ,2]}, "\u0061b": -0.0})");
    CHECK(parsed(R"({"\"a\\":1,"\"a\\":2,"\u0000\u001f":3})").body.text() ==
          R"({"\"a\\":2,"\u0000\u001f":3})");
}

TEST_CASE("Doubled members with many names, and as deep as a text may be, are found", "[revision][json]")
{
    QByteArray wide = "{";
    for (int i = 0; i < 3000; ++i)
        wide += "\"m" + QByteArray::number(i) + "\":1,";
    CHECK(parsed(wide + R"("m7":"last"})").body.toObject()[u"m7"] == u"last"_s);
    const int depth = MaximumDepth - 3; // what stands around and within

    const QByteArray deep =
        R"({"x":)" + QByteArray(depth, '[') + R"({"a":1,"a":2})" + QByteArray(depth, ']') + '}';
    CHECK(parsed(deep).body.text() ==
          R"({"x":)" + QByteArray(depth, '[') + R"({"a":2})" + QByteArray(depth, ']') + '}');
}

TEST_CASE("Text that is not valid JSON is InvalidInput", "[revision][json]")
{
    for (const char* bad : {"", "{", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{\"a\":01}", "{\"a\":1} x",
                            "{\"a\":\"\n\"}", "nul", "{\"a\":\"\\x\"}", "{\"a\":NaN}"})
        CHECK(refusal(bad).kind == ErrorKind::InvalidInput);
    CHECK(refusal("{\"a\":\"\xe5\xb1\"}").detail == u"The JSON is not valid UTF-8.");
    CHECK(refusal("{\"a\":\"\xc0\xaf\"}").kind == ErrorKind::InvalidInput);
    CHECK(refusal("{\"a\":\"\xed\xa0\x80\"}").kind == ErrorKind::InvalidInput);
}

TEST_CASE("Half of a character, written as an escape, is refused", "[revision][json]")
{
    CHECK(refusal("{\"a\":\"\\ud842\"}").kind == ErrorKind::InvalidInput);
    CHECK(refusal("{\"a\":\"\\udfb7\"}").kind == ErrorKind::InvalidInput);
    CHECK(refusal("{\"a\":\"\\udfb7\\ud842\"}").kind == ErrorKind::InvalidInput);
    CHECK(refusal("{\"a\":\"\\ud842x\"}").kind == ErrorKind::InvalidInput);
    CHECK(refusal("{\"\\ud842\":1}").kind == ErrorKind::InvalidInput);
    CHECK(parsed("{\"a\":\"\\ud842\\udfb7\"}").body.toObject()[u"a"_s].toString() == u"𠮷");
    CHECK(parsed("{\"a\":\"\\\\ud842\"}").body.toObject()[u"a"_s].toString() == u"\\ud842");
}

TEST_CASE("A document nested too deep or too large is refused", "[revision][json]")
{
    CHECK(parseDocument(nested(MaximumDepth - 10)));
    CHECK(refusal(nested(10'000)).kind == ErrorKind::InvalidInput);
    CHECK(refusal(nested(1'000'000)).kind == ErrorKind::InvalidInput);
    CHECK(refusal("{\"a\":\"" + QByteArray(100 * 1024 * 1024, 'x') + "\"}").kind == ErrorKind::TooLarge);
    const QByteArray large = "{\"a\":\"" + QByteArray(20 * 1024 * 1024, 'x') + "\"}";
    CHECK(parsed(large).body.text() == large);
    CHECK(parsed("{\"a\":1}").body.text() == "{\"a\":1}");
}

TEST_CASE("Attachments come inline, as stubs and as parts that follow", "[revision][json]")
{
    const auto document = parsed(R"({"_id":"a","_attachments":{
        "课件.txt":{"content_type":"text/plain","revpos":2,"data":"5bqK5YmN","digest":"md5-of-compressed-bytes=="},
        "old.png":{"content_type":"image/png","revpos":1,"digest":"md5-abc==","length":12,"stub":true},
        "next.png":{"content_type":"image/png","length":5,"follows":true}}})");
    REQUIRE(document.attachments.size() == 3);
    const Attachment& inlined = document.attachments[0];
    CHECK(inlined.name == u"课件.txt");
    CHECK(inlined.revpos == 2);
    CHECK(inlined.length == 6);
    CHECK(inlined.digest == attachmentFromBytes({}, {}, "床前").digest);
    CHECK(inlined.content().value()->readAll() == "床前");
    CHECK(inlined.content().value()->readAll() == "床前");
    const Attachment& stub = document.attachments[1];
    CHECK((stub.isStub() && !stub.follows));
    CHECK((stub.digest == "md5-abc==" && stub.length == 12 && stub.revpos == 1));
    CHECK((document.attachments[2].isStub() && document.attachments[2].follows));

    CHECK(refusal(R"({"_attachments":{"a":{"data":"***"}}})").kind == ErrorKind::InvalidInput);
    CHECK(refusal(R"({"_attachments":{"a":{}}})").kind == ErrorKind::InvalidInput);
    CHECK(refusal(R"({"_attachments":{"_a":{"stub":true}}})").kind == ErrorKind::InvalidInput);
    CHECK(refusal(R"({"_attachments":[]})").kind == ErrorKind::InvalidInput);
}

TEST_CASE("A revision needs an id and a revision, and has at least itself as ancestry", "[revision][json]")
{
    CHECK_FALSE(toRevision(parsed("{\"_rev\":\"1-a\"}")));
    CHECK_FALSE(toRevision(parsed("{\"_id\":\"a\"}")));
    CHECK(revisionOf("{\"_id\":\"a\",\"_rev\":\"2-b\"}").ancestry == QList<QByteArray>{"b"});
    CHECK(
        revisionOf("{\"_id\":\"a\",\"_revisions\":{\"start\":2,\"ids\":[\"b\",\"a\"]}}").rev.toByteArray() ==
        "2-b");
}

TEST_CASE("What is written reads back as the same revision", "[revision][json]")
{
    const QByteArray json =
        "{\"_id\":\"plan:\\\"引\\\"号\",\"_rev\":\"2-b\",\"_deleted\":true,\"_revisions\":{\"start\":2,"
        "\"ids\":"
        "[\"b\",\"a\"]},\"_attachments\":{\"课件\":{\"content_type\":\"text/plain\",\"revpos\":2,\"digest\":"
        "\"md5-a==\",\"length\":3,\"stub\":true}},\"title\":\"静夜思\"}";
    CHECK(*writeDocument(revisionOf(json), {.revisions = true, .conflicts = {}}) == json);
    CHECK(*writeDocument(revisionOf("{\"_id\":\"a\",\"_rev\":\"1-a\"}")) ==
          "{\"_id\":\"a\",\"_rev\":\"1-a\"}");
    CHECK(*writeDocument(revisionOf("{\"_id\":\"a\",\"_rev\":\"1-a\"}"), {.conflicts = {RevId{1, "b"}}}) ==
          "{\"_id\":\"a\",\"_rev\":\"1-a\",\"_conflicts\":[\"1-b\"]}");
    Revision spaced = revisionOf("{\"_id\":\"a\",\"_rev\":\"1-a\"}");
    spaced.body = Body::fromTrusted("{ \"b\" : 1 }");
    CHECK(*writeDocument(spaced) == "{\"_id\":\"a\",\"_rev\":\"1-a\",\"b\" : 1 }");
}

TEST_CASE("Attachment bytes are written inline when asked for, beside what is a stub", "[revision][json]")
{
    Revision revision = revisionOf("{\"_id\":\"a\",\"_rev\":\"1-a\"}");
    revision.attachments = {attachmentFromBytes(u"诗"_s, "text/plain", "床前")};
    const auto json = writeDocument(revision, {.attachmentData = true, .conflicts = {}});
    REQUIRE(json);
    CHECK(revisionOf(*json).attachments[0].content().value()->readAll() == "床前");
    revision.attachments[0].content = {};
    const auto stubbed = writeDocument(revision, {.attachmentData = true, .conflicts = {}});
    REQUIRE(stubbed);
    CHECK(revisionOf(*stubbed).attachments[0].isStub());
}

TEST_CASE("A body made from an object obeys the same rules", "[revision][json]")
{
    CHECK(Body::fromObject({{u"b"_s, 1}, {u"a"_s, u"䶮"_s}})->text() == "{\"a\":\"䶮\",\"b\":1}");
    CHECK(Body::fromObject({{u"_a"_s, 1}}).error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(Body::fromObject({{u"a"_s, QString(QChar(0xd842))}}));
    QJsonValue deep = 1;
    for (int i = 0; i < MaximumDepth; ++i)
        deep = QJsonArray{deep};
    CHECK_FALSE(Body::fromObject({{u"a"_s, deep}}));
}

TEST_CASE("The same edit has the same revision id on every device", "[revision]")
{
    Edit edit;
    edit.id = DocId(u"plan:1"_s);
    edit.body = parsed("{\"b\":1.0,\"a\":\"静夜思\"}").body;
    edit.attachments = {attachmentFromBytes(u"一"_s, "text/plain", "1"),
                        attachmentFromBytes(u"二"_s, "text/plain", "2")};
    Edit same = edit;
    same.body = parsed("{\"a\":\"\\u9759夜思\", \"b\":1}").body;
    std::swap(same.attachments[0], same.attachments[1]);
    const RevId id = *revIdFor(edit);
    CHECK(id.generation == 1);
    CHECK(id.hash.size() == 32);
    CHECK(*revIdFor(same) == id);

    same.deleted = true;
    CHECK(*revIdFor(same) != id);
    same = edit;
    same.parent = id;
    CHECK(revIdFor(same)->generation == 2);
    same = edit;
    same.attachments[0] = attachmentFromBytes(u"一"_s, "text/plain", "3");
    CHECK(*revIdFor(same) != id);
    same.attachments[0].digest.clear();
    CHECK(revIdFor(same).error().kind == ErrorKind::InvalidInput);
}
