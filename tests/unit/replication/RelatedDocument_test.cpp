// SPDX-License-Identifier: GPL-3.0-or-later
#include "couch/DocumentMultipart.h"
#include "replication/RelatedDocument.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

Revision withAttachments()
{
    Revision revision;
    revision.id = DocId(u"plan:静夜思"_s);
    revision.rev = *RevId::parse("2-bb");
    revision.ancestry = {"bb", "aa"};
    revision.body = *Body::fromObject({{u"title"_s, u"静夜思 𠮷"_s}});
    revision.attachments = {
        attachmentFromBytes(u"课件 \"1\".pptx"_s, "application/octet-stream", QByteArray(300'000, 'x')),
        attachmentFromBytes(u"旧.png"_s, "image/png", "old"),
        attachmentFromBytes(u"a.txt"_s, "text/plain", "--shanke-\r\n\r\n")};
    revision.attachments[1].content = nullptr;
    return revision;
}

QByteArray bytesOf(const Attachment& attachment)
{
    return (*attachment.content())->readAll();
}

} // namespace

TEST_CASE("A document with its attachments beside it reads back whole", "[replication][attachment]")
{
    const Revision revision = withAttachments();
    const auto written = makeRelatedDocument(revision);
    REQUIRE(written);
    const auto read = couch::parseMultipartDocument(written->contentType, written->file->readAll());
    REQUIRE(read);
    CHECK(read->id == revision.id);
    CHECK(read->ancestry == revision.ancestry);
    CHECK(read->body == revision.body);
    REQUIRE(read->attachments.size() == 3);
    CHECK(bytesOf(read->attachments[0]) == bytesOf(revision.attachments[0]));
    CHECK(read->attachments[1].isStub());
    CHECK(bytesOf(read->attachments[2]) == bytesOf(revision.attachments[2]));
}

TEST_CASE("An attachment that is shorter than it says is not sent", "[replication][attachment]")
{
    Revision revision = withAttachments();
    revision.attachments[0].length += 1;
    const auto written = makeRelatedDocument(revision);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::Damaged);
}
