// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/WireFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int SmallBytes = 1000;
constexpr int LargeBytes = 200'000;

QByteArray bytesOf(int length)
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < length; ++i)
        bytes += QByteArray::number(i * 7919) + "课";
    return bytes.first(length);
}

// A server whose one document has an attachment that comes by a request of its own.
void offerAttachment(ScriptedTransport& server, const QByteArray& bytes)
{
    server.once(
        "GET", "/space-js01/_changes",
        ScriptedTransport::json(
            R"({"results":[{"seq":1,"id":"plan:a","changes":[{"rev":"1-aa"}]}],"last_seq":1,"pending":0})"));
    const QByteArray stub =
        R"({"content_type":"image/png","revpos":1,"digest":"md5-x","stub":true,"length":)" +
        QByteArray::number(bytes.size()) + '}';
    server.once(
        "POST", "/space-js01/_bulk_get",
        ScriptedTransport::json(R"({"results":[{"id":"plan:a","docs":[{"ok":{"_id":"plan:a","_rev":"1-aa",
                "_revisions":{"start":1,"ids":["aa"]},"_attachments":{"板 书1.png":)" +
                                stub + "}}}]}]}"));
    HttpResponse content;
    content.headers = {{"Content-Type", "image/png"}};
    content.body = bytes;
    server.always("GET", "/space-js01/plan%3Aa/%E6%9D%BF%20%E4%B9%A61.png?rev=1-aa", content);
}

} // namespace

TEST_CASE_METHOD(WireFixture, "Attachments that the store lacks are fetched, small or large",
                 "[wire][attachment]")
{
    const QByteArray bytes = bytesOf(GENERATE(0, SmallBytes, LargeBytes));
    offerAttachment(*server, bytes);
    REQUIRE(pullToEnd());
    CHECK(store.attachment(u"plan:a"_s, u"板 书1.png"_s) == bytes);
    CHECK(server->unexpected().isEmpty());
}

TEST_CASE_METHOD(WireFixture, "A document whose attachment is gone from the server is named, not stored half",
                 "[wire][attachment]")
{
    offerAttachment(*server, bytesOf(SmallBytes));
    server->once("GET", "/space-js01/plan%3Aa/", ScriptedTransport::error(404, "not_found", "missing"));
    const auto summary = pullToEnd();
    REQUIRE(summary);
    CHECK(store.documents() == 0);
    REQUIRE(summary->refused.size() == 1);
    CHECK(summary->refused[0].reason.contains(u"板 书1.png"_s));
}

TEST_CASE_METHOD(WireFixture, "Small attachments are pushed inside the document", "[wire][attachment]")
{
    const QByteArray bytes = bytesOf(SmallBytes);
    store.put(u"plan:a"_s, lessonBody(1), std::nullopt,
              {attachmentFromBytes(u"板书.png"_s, "image/png", bytes)});
    serverLacks({u"plan:a"_s});
    REQUIRE(pushToEnd());
    CHECK(server->body("POST", "/space-js01/_bulk_docs").contains(bytes.toBase64()));
    CHECK(server->count("PUT", "/space-js01/plan") == 0);
}

TEST_CASE_METHOD(WireFixture, "Large attachments are pushed beside the document", "[wire][attachment]")
{
    const QByteArray bytes = bytesOf(LargeBytes);
    store.put(u"plan:a"_s, lessonBody(1), std::nullopt,
              {attachmentFromBytes(u"b.png"_s, "image/png", bytes),
               attachmentFromBytes(u"a.txt"_s, "text/plain", "甲")});
    serverLacks({u"plan:a"_s});
    const QByteArray rev = store.state(u"plan:a"_s).winner.toByteArray();
    server->once("PUT", "/space-js01/plan%3Aa?new_edits=false",
                 ScriptedTransport::json(R"({"ok":true,"id":"plan:a","rev":")" + rev + "\"}", 201));
    const auto summary = pushToEnd();
    REQUIRE(summary);
    CHECK(summary->progress.counts.docsWritten == 1);
    CHECK(server->count("POST", "/space-js01/_bulk_docs") == 0);
    const QByteArray body = server->body("PUT", "/space-js01/plan%3Aa");
    CHECK(body.contains(bytes));
    CHECK(body.contains(R"("follows":true)"));
    CHECK(body.contains(R"("_revisions")"));
    CHECK(body.indexOf("filename=\"a.txt\"") <
          body.indexOf("filename=\"b.png\"")); // the order of the JSON text
}

TEST_CASE_METHOD(WireFixture, "A server that refuses multipart gets the attachment inside the document",
                 "[wire][attachment]")
{
    const int status = GENERATE(400, 409, 415, 500);
    const QByteArray bytes = bytesOf(LargeBytes);
    for (const QString& id : {u"plan:a"_s, u"plan:b"_s})
        store.put(id, lessonBody(1), std::nullopt, {attachmentFromBytes(u"b.png"_s, "image/png", bytes)});
    serverLacks({u"plan:a"_s, u"plan:b"_s});
    server->always("PUT", "/space-js01/plan", ScriptedTransport::error(status, "bad_request", "no"));
    const auto summary = pushToEnd();
    REQUIRE(summary);
    CHECK(summary->progress.counts.docsWritten == 2);
    CHECK(server->count("PUT", "/space-js01/plan") == 1); // remembered
    CHECK(server->body("POST", "/space-js01/_bulk_docs").contains(bytes.toBase64()));
}

TEST_CASE_METHOD(WireFixture,
                 "A server that wrote another revision than it was given gets it inside the document",
                 "[wire][attachment]")
{
    store.put(u"plan:a"_s, lessonBody(1), std::nullopt,
              {attachmentFromBytes(u"b.png"_s, "image/png", bytesOf(LargeBytes))});
    serverLacks({u"plan:a"_s});
    server->once("PUT", "/space-js01/plan",
                 ScriptedTransport::json(R"({"ok":true,"id":"plan:a","rev":"1-other"})", 201));
    REQUIRE(pushToEnd());
    CHECK(server->count("POST", "/space-js01/_bulk_docs") == 1);
}

TEST_CASE_METHOD(WireFixture, "A rule that refuses a document with a large attachment is named",
                 "[wire][attachment]")
{
    store.put(u"plan:a"_s, lessonBody(1), std::nullopt,
              {attachmentFromBytes(u"b.png"_s, "image/png", bytesOf(LargeBytes))});
    serverLacks({u"plan:a"_s});
    server->once("PUT", "/space-js01/plan", ScriptedTransport::error(403, "forbidden", "附件太大"));
    const auto summary = pushToEnd();
    REQUIRE(summary);
    REQUIRE(summary->refused.size() == 1);
    CHECK(summary->refused[0].error == u"forbidden"_s);
    CHECK(summary->refused[0].reason.contains(u"附件太大"_s));
}
