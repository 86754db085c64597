// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/AttachmentRequest.h"
#include "couch/Document.h"
#include "couch/DocumentMultipart.h"
#include "unit/couch/CouchFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace shanke::couch;
using namespace Qt::StringLiterals;

namespace {

Revision withAttachments()
{
    Revision revision{.id = docId("plan:静夜思"),
                      .rev = rev("2-b"),
                      .ancestry = {"b", "a"},
                      .deleted = false,
                      .body = Body::fromTrusted(R"({"title":"静夜思"})"),
                      .attachments = {}};
    revision.attachments.push_back(attachmentFromBytes(u"板书.txt"_s, "text/plain", "床前明月光"));
    revision.attachments.push_back(attachmentFromBytes(u"old"_s, "image/png", "old bytes"));
    revision.attachments.back().content = nullptr;
    revision.attachments.push_back(
        attachmentFromBytes(u"二进制"_s, "application/x", QByteArray("\0\r\n--\xff", 6)));
    return revision;
}

QByteArray bytesOf(const Attachment& attachment)
{
    return (*attachment.content())->readAll();
}

} // namespace

TEST_CASE("A query for a document says the same on both sides", "[couch][document]")
{
    const DocumentQuery query{.latest = true,
                              .attachmentData = true,
                              .attachmentsSince = revs({"1-a"}),
                              .openRevs = revs({"2-b", "2-c"})};
    const HttpRequest request = encodeOpenRevsRequest(u"db"_s, docId("_design/规则"), query);
    CHECK(request.target.startsWith("/db/_design/%E8%A7%84%E5%88%99?"));
    const auto read = decodeDocumentRequest(request);
    REQUIRE(read);
    CHECK(read->latest);
    CHECK(read->revisions);
    CHECK(read->attachmentData);
    CHECK(read->attachmentsSince == query.attachmentsSince);
    CHECK(read->openRevs == query.openRevs);
    CHECK(decodeDocumentRequest({.target = "/db/a?open_revs=all"})->allLeaves);
    CHECK(decodeDocumentRequest({.target = "/db/a?rev=3-c"})->rev == rev("3-c"));
    CHECK(decodeDocumentRequest({.target = "/db/a?local_seq=true"})->asksForTree());
    CHECK(decodeDocumentRequest({.target = "/db/a?meta=true"})->asksForTree());
    CHECK_FALSE(decodeDocumentRequest({.target = "/db/a?revs=true&attachments=true"})->asksForTree());
    CHECK(kindOf(decodeDocumentRequest({.target = "/db/a?rev=c"})) == ErrorKind::InvalidInput);
    CHECK(kindOf(decodeDocumentRequest({.target = "/db/a?open_revs=%5B1%5D"})) == ErrorKind::InvalidInput);
}

TEST_CASE("Open revisions are read, the missing ones named", "[couch][document]")
{
    const auto answer =
        decodeOpenRevsResponse(json(R"([{"ok":{"_id":"a","_rev":"2-b"}},{"missing":"2-c"}])"));
    REQUIRE(answer);
    CHECK(answer->revisions[0].rev == rev("2-b"));
    CHECK(answer->missing == std::vector<RevId>{rev("2-c")});
    checkRefusesStrangers(decodeOpenRevsResponse);
    CHECK(kindOf(decodeOpenRevsResponse(json(R"({"error":"not_found"})", 404))) == ErrorKind::NotFound);
}

TEST_CASE("A document with attachments beside it arrives whole", "[couch][multipart]")
{
    const Revision revision = withAttachments();
    const auto request = encodePutRevisionRequest(u"db"_s, revision);
    REQUIRE(request);
    CHECK(request->target == "/db/plan%3A%E9%9D%99%E5%A4%9C%E6%80%9D?new_edits=false");
    const auto document = parseMultipartDocument(request->headers.value("Content-Type"), request->body);
    REQUIRE(document);
    CHECK(document->id == revision.id);
    CHECK(document->ancestry == revision.ancestry);
    CHECK(document->body == revision.body);
    REQUIRE(document->attachments.size() == 3);
    CHECK(bytesOf(document->attachments[0]) == "床前明月光");
    CHECK(document->attachments[1].isStub());
    CHECK(bytesOf(document->attachments[2]) == QByteArray("\0\r\n--\xff", 6));
    CHECK(document->attachments[0].digest == revision.attachments[0].digest);
}

TEST_CASE("A multipart document whose attachments do not fit what it says is refused", "[couch][multipart]")
{
    const auto written = writeMultipartDocument(withAttachments());
    REQUIRE(written);
    QByteArray longer = written->body;
    longer.replace("床前明月光", "床前明月");
    CHECK(kindOf(parseMultipartDocument(written->contentType, longer)) == ErrorKind::InvalidInput);
    QByteArray lacking = written->body;
    lacking.replace(R"("stub":true)", R"("follows":true)");
    CHECK(kindOf(parseMultipartDocument(written->contentType, lacking)) == ErrorKind::InvalidInput);
    CHECK_FALSE(parseMultipartDocument(written->contentType, written->body.chopped(20)));
}

TEST_CASE("A range of bytes is understood, ignored, or refused", "[couch][attachments]")
{
    const auto range = [](const char* field) { return decodeRange(field, 1000); };
    CHECK(range("bytes=0-99").value()->last == 99);
    CHECK(range("bytes=900-").value()->first == 900);
    CHECK(range("bytes=900-5000").value()->last == 999);
    CHECK(range("bytes=-100").value()->first == 900);
    CHECK(range("bytes=-5000").value()->first == 0);
    for (const char* ignored : {"", "items=0-1", "bytes=0-1,5-6", "bytes=x-y", "bytes=-"})
        CHECK_FALSE(range(ignored).value().has_value());
    for (const char* outside : {"bytes=1000-", "bytes=5-4", "bytes=-0"})
        CHECK(kindOf(range(outside)) == ErrorKind::InvalidInput);
    CHECK(kindOf(decodeRange("bytes=0-", 0)) == ErrorKind::InvalidInput);
}
