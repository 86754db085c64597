// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/DocumentMultipart.h"
#include "http/Multipart.h"
#include "unit/node/NodeFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A node with a database, and in it a document whose two leaves conflict.
struct DocumentFixture : NodeFixture
{
    DocumentFixture()
    {
        ask("PUT", "/db");
        for (const char* side : {"left", "right"})
            ask("PUT", "/db/plan?new_edits=false",
                QByteArray(
                    R"({"_rev":"2-SIDE","_revisions":{"start":2,"ids":["SIDE","root"]},"side":"SIDE"})")
                    .replace("SIDE", side));
    }
};

QByteArray attachmentBody(const QByteArray& base64)
{
    return R"({"_attachments":{"板书.txt":{"content_type":"text/plain","data":")" + base64 + R"("}}})";
}

} // namespace

TEST_CASE_METHOD(DocumentFixture, "A document is written, read, changed and deleted by its revisions",
                 "[node][document]")
{
    const QByteArray target = "/db/plan%3A%E9%9D%99%E5%A4%9C%2F1";
    const QByteArray first = put(target, R"({"title":"静夜思","rare":"𠮷䶮"})");
    const QJsonObject read = object("GET", target);
    CHECK(read["_id"_L1] == u"plan:静夜/1"_s);
    CHECK(read["rare"_L1] == u"𠮷䶮"_s);
    CHECK(ask("PUT", target, R"({"title":"again"})").status == 409);
    const QByteArray second = put(target + "?rev=" + first, R"({"title":"二"})");
    CHECK(second.startsWith("2-"));
    CHECK(object("GET", target + "?rev=" + first)["title"_L1] == u"静夜思"_s);
    CHECK(ask("DELETE", target).status == 409);
    CHECK(ask("DELETE", target + "?rev=" + second).status == 200);
    const QJsonObject gone = object("GET", target);
    CHECK(gone["error"_L1] == u"not_found"_s);
    CHECK(gone["reason"_L1] == u"deleted"_s);
    CHECK(object("GET", "/db/never")["reason"_L1] == u"missing"_s);
}

TEST_CASE_METHOD(DocumentFixture, "If-Match names a revision as well as the query does", "[node][document]")
{
    const QByteArray rev = put("/db/x", "{}");
    const HttpRequest stale{
        .method = "PUT", .target = "/db/x", .headers = {{"If-Match", "\"1-stale\""}}, .body = "{}"};
    CHECK(ask(stale).status == 409);
    const HttpRequest fresh{
        .method = "PUT", .target = "/db/x", .headers = {{"If-Match", '"' + rev + '"'}}, .body = "{}"};
    CHECK(ask(fresh).status == 201);
    CHECK(ask("PUT", "/db/x?rev=1-a", R"({"_rev":"1-b"})").status == 400);
}

TEST_CASE_METHOD(DocumentFixture, "POST chooses an id when there is none", "[node][document]")
{
    const HttpResponse posted = ask("POST", "/db", R"({"title":"一"})");
    CHECK(posted.status == 201);
    const QByteArray id = objectOf(posted)["id"_L1].toString().toUtf8();
    CHECK(id.size() == 32);
    CHECK(object("GET", "/db/" + id)["title"_L1] == u"一"_s);
    CHECK(objectOf(ask("POST", "/db", R"({"_id":"chosen"})"))["id"_L1] == u"chosen"_s);
}

TEST_CASE_METHOD(DocumentFixture, "What is no document is refused and nothing is stored", "[node][document]")
{
    for (const char* body : {"", "[]", "null", "{", R"({"_strange":1})", R"({"_id":"another"})",
                             R"({"_rev":"x"})", "{\"a\":\"\xff\"}"})
        CHECK(ask("PUT", "/db/bad", body).status == 400);
    CHECK(
        ask("PUT", "/db/deep", R"({"a":)" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}').status ==
        400);
    CHECK(ask("PUT", "/db/_underscore", "{}").status == 404);
    CHECK(ask("PUT", "/db/_design/", "{}").status == 404);
    CHECK(object("GET", "/db")["doc_count"_L1] == 1);
}

TEST_CASE_METHOD(DocumentFixture, "Conflicts, history and leaves are told when asked for", "[node][document]")
{
    const QJsonObject winner = object("GET", "/db/plan?conflicts=true&revs=true&revs_info=true");
    CHECK(winner["_rev"_L1] == u"2-right"_s);
    CHECK(winner["_conflicts"_L1].toArray() == QJsonArray{u"2-left"_s});
    CHECK(winner["_revisions"_L1]["ids"_L1].toArray() == QJsonArray{u"right"_s, u"root"_s});
    const QJsonArray info = winner["_revs_info"_L1].toArray();
    CHECK(info[0]["status"_L1] == u"available"_s);
    CHECK(info[1]["status"_L1] == u"missing"_s);
    CHECK_FALSE(object("GET", "/db/plan").contains("_conflicts"_L1));

    ask("DELETE", "/db/plan?rev=2-left");
    const QJsonObject meta = object("GET", "/db/plan?meta=true");
    CHECK_FALSE(meta.contains("_conflicts"_L1));
    CHECK(meta["_deleted_conflicts"_L1].toArray().size() == 1);
}

TEST_CASE_METHOD(DocumentFixture, "open_revs answers every revision asked for, or that it is missing",
                 "[node][document]")
{
    const auto all = QJsonDocument::fromJson(ask("GET", "/db/plan?open_revs=all").body).array();
    CHECK(all.size() == 2);
    const auto some =
        QJsonDocument::fromJson(ask("GET", R"(/db/plan?open_revs=["2-left","9-no"])").body).array();
    CHECK(some[0]["ok"_L1]["side"_L1] == u"left"_s);
    CHECK(some[1]["missing"_L1] == u"9-no"_s);
    const auto latest =
        QJsonDocument::fromJson(ask("GET", R"(/db/plan?open_revs=["1-root"]&latest=true)").body).array();
    CHECK(latest.size() == 2);
    CHECK(ask("GET", "/db/never?open_revs=all").status == 404);

    const HttpResponse mixed =
        ask({.target = "/db/plan?open_revs=all&revs=true", .headers = {{"Accept", "multipart/mixed"}}});
    const auto parts = parseMultipart(mixed.headers.value("Content-Type"), mixed.body);
    REQUIRE(parts);
    CHECK(parts->size() == 2);
}

TEST_CASE_METHOD(DocumentFixture, "latest answers the leaf that came of a revision", "[node][document]")
{
    put("/db/plan?rev=2-left", R"({"side":"left again"})");
    CHECK(object("GET", "/db/plan?rev=2-left&latest=true")["side"_L1] == u"left again"_s);
    CHECK(object("GET", "/db/plan?rev=2-left")["side"_L1] == u"left"_s);
}

TEST_CASE_METHOD(DocumentFixture, "Attachments come as stubs, inline, or beside the document",
                 "[node][attachment]")
{
    const QByteArray rev = put("/db/att", attachmentBody(QByteArray("床前明月光").toBase64()));
    const QJsonObject stub = object("GET", "/db/att")["_attachments"_L1][u"板书.txt"].toObject();
    CHECK(stub["stub"_L1] == true);
    CHECK(stub["length"_L1] == 15);
    const QJsonObject inlined =
        object("GET", "/db/att?attachments=true")["_attachments"_L1][u"板书.txt"].toObject();
    CHECK(QByteArray::fromBase64(inlined["data"_L1].toString().toLatin1()) == "床前明月光");
    const QJsonObject known =
        object("GET", "/db/att?atts_since=[\"" + rev + "\"]")["_attachments"_L1][u"板书.txt"].toObject();
    CHECK(known["stub"_L1] == true);
    const HttpResponse related = ask({.target = "/db/att?attachments=true",
                                      .headers = {{"Accept", "multipart/related,application/json"}}});
    const auto document = couch::parseMultipartDocument(related.headers.value("Content-Type"), related.body);
    REQUIRE(document);
    CHECK((*document->attachments[0].content())->readAll() == "床前明月光");
}

TEST_CASE_METHOD(DocumentFixture, "A multipart document is accepted as it is elsewhere", "[node][attachment]")
{
    Revision revision{.id = DocId(u"from-elsewhere"_s),
                      .rev = RevId::parse("3-c").value(),
                      .ancestry = {"c", "b", "a"},
                      .deleted = false,
                      .body = Body::fromTrusted(R"({"n":1})"),
                      .attachments = {}};
    revision.attachments.push_back(attachmentFromBytes(u"a"_s, "text/plain", "bytes"));
    const auto written = couch::writeMultipartDocument(revision);
    REQUIRE(written);
    const HttpResponse response = ask({.method = "PUT",
                                       .target = "/db/from-elsewhere?new_edits=false",
                                       .headers = {{"Content-Type", written->contentType}},
                                       .body = written->body});
    CHECK(response.status == 201);
    CHECK(object("GET", "/db/from-elsewhere?revs=true")["_revisions"_L1]["start"_L1] == 3);
    CHECK(ask("GET", "/db/from-elsewhere/a").source->readAll() == "bytes");
    CHECK(ask({.method = "PUT",
               .target = "/db/cut?new_edits=false",
               .headers = {{"Content-Type", written->contentType}},
               .body = written->body.chopped(5)})
              .status == 400);
}

TEST_CASE_METHOD(DocumentFixture, "An attachment is put, read whole or in part, replaced and removed",
                 "[node][attachment]")
{
    const HttpRequest upload{.method = "PUT",
                             .target = "/db/new/%E6%9D%BF%2F%E4%B9%A6.txt",
                             .headers = {{"Content-Type", "text/plain"}},
                             .body = "0123456789"};
    const HttpResponse made = ask(upload);
    CHECK(made.status == 201);
    const QByteArray rev = objectOf(made)["rev"_L1].toString().toUtf8();
    CHECK(ask(upload).status == 409);

    const HttpResponse whole = ask("GET", upload.target);
    CHECK(whole.headers.value("Content-Type") == "text/plain");
    CHECK(whole.headers.value("Content-Length") == "10");
    CHECK(whole.source->readAll() == "0123456789");
    const HttpResponse part = ask({.target = upload.target, .headers = {{"Range", "bytes=2-4"}}});
    CHECK(part.status == 206);
    CHECK(part.body == "234");
    CHECK(part.headers.value("Content-Range") == "bytes 2-4/10");
    CHECK(ask({.target = upload.target, .headers = {{"Range", "bytes=10-"}}}).status == 416);
    CHECK(ask("HEAD", upload.target).headers.value("Content-Length") == "10");

    CHECK(ask("GET", "/db/new/no").status == 404);
    CHECK(ask("GET", "/db/never/no").status == 404);
    CHECK(ask("PUT", "/db/new/_reserved", "x").status == 400);
    const HttpResponse removed = ask("DELETE", upload.target + "?rev=" + rev);
    CHECK(removed.status == 200);
    CHECK_FALSE(object("GET", "/db/new").contains("_attachments"_L1));
    CHECK(ask("GET", upload.target + "?rev=" + rev).source->readAll() == "0123456789");
}

TEST_CASE_METHOD(DocumentFixture, "A stub of bytes that nobody has is refused with 412", "[node][attachment]")
{
    const HttpResponse response = ask(
        "PUT", "/db/stub?new_edits=false",
        R"({"_rev":"1-a","_attachments":{"a":{"stub":true,"digest":"md5-AAAAAAAAAAAAAAAAAAAAAA==","length":3,"revpos":1}}})");
    CHECK(response.status == 412);
}

TEST_CASE_METHOD(DocumentFixture, "A local document is written by naming what was read", "[node][local]")
{
    const QByteArray target = "/db/_local/check.point_1";
    CHECK(ask("GET", target).status == 404);
    CHECK(objectOf(ask("PUT", target, R"({"last_seq":1})"))["rev"_L1] == u"0-1"_s);
    CHECK(ask("PUT", target, R"({"last_seq":2})").status == 409);
    CHECK(objectOf(ask("PUT", target, R"({"_rev":"0-1","last_seq":2})"))["rev"_L1] == u"0-2"_s);
    const QJsonObject read = object("GET", "/db/_local%2Fcheck.point_1");
    CHECK(read["_id"_L1] == u"_local/check.point_1"_s);
    CHECK(read["_rev"_L1] == u"0-2"_s);
    CHECK(read["last_seq"_L1] == 2);
    CHECK(object("GET", "/db/_changes")["results"_L1].toArray().size() == 1); // of the fixture's plan only
    CHECK(ask("DELETE", target + "?rev=0-1").status == 409);
    CHECK(ask("DELETE", target + "?rev=0-2").status == 200);
    CHECK(ask("GET", target).status == 404);
    CHECK(ask("GET", "/db/_local/shanke%3Asecurity").status == 403);
}

TEST_CASE_METHOD(DocumentFixture, "The same text once more is a conflict as any other", "[node][document]")
{
    const QByteArray first = put("/db/x", R"({"n":1})");
    CHECK(ask("PUT", "/db/x", R"({"n":1})").status == 409);
    put("/db/x?rev=" + first, R"({"n":2})");
    CHECK(ask("PUT", "/db/x?rev=" + first, R"({"n":2})").status == 409);
    CHECK(ask("PUT", "/db/plan?rev=1-root", R"({"n":2})").status == 409);
    CHECK(ask("PUT", "/db/plan?rev=2-left", R"({"n":2})").status == 201);
}

TEST_CASE_METHOD(DocumentFixture, "Who deletes what is gone hears that", "[node][document]")
{
    CHECK(ask("DELETE", "/db/never?rev=1-a").status == 404);
    const QByteArray rev = put("/db/x", "{}");
    CHECK(ask("DELETE", "/db/x").status == 409);
    CHECK(ask("DELETE", "/db/x?rev=" + rev).status == 200);
    const HttpResponse again = ask("DELETE", "/db/x?rev=" + rev);
    CHECK(again.status == 404);
    CHECK(objectOf(again)["reason"_L1] == u"deleted"_s);
}

TEST_CASE_METHOD(DocumentFixture, "Who has a revision or an attachment already is not sent it",
                 "[node][document]")
{
    put("/db/att", attachmentBody(QByteArray("床前明月光").toBase64()));
    for (const QByteArray target : {"/db/plan", "/db/att/%E6%9D%BF%E4%B9%A6.txt"}) {
        const QByteArray tag = ask("GET", target).headers.value("ETag");
        for (const QByteArray& known : {tag, "\"other\", " + tag, "W/" + tag, QByteArray("*")}) {
            const HttpResponse answer = ask({.target = target, .headers = {{"If-None-Match", known}}});
            CHECK(answer.status == 304);
            CHECK(answer.body.isEmpty());
            CHECK_FALSE(answer.source);
            CHECK(answer.headers.value("ETag") == tag);
        }
        CHECK(ask({.target = target, .headers = {{"If-None-Match", "\"other\""}}}).status == 200);
    }
    // Its conflicts may change while the revision stays.
    CHECK(ask("GET", "/db/plan?conflicts=true").headers.value("ETag").isEmpty());
}
