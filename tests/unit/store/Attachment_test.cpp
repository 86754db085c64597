// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/store/StoreFixture.h"

#include <QBuffer>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// Bytes that differ everywhere, so that a piece in a wrong place shows.
QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

Edit withFile(const char* id, const QByteArray& bytes)
{
    Edit with = edit(id, "{\"title\":\"课件\"}");
    with.attachments = {attachmentFromBytes(u"静夜思.pptx"_s, "application/octet-stream", bytes)};
    return with;
}

Attachment stubOf(const Attachment& attachment)
{
    Attachment stub = attachment;
    stub.content = {};
    return stub;
}

QByteArray bytesOf(const Result<Revision>& revision)
{
    REQUIRE(revision);
    REQUIRE(revision->attachments.size() == 1);
    const auto device = revision->attachments[0].content();
    REQUIRE(device);
    return (*device)->readAll();
}

qint64 rows(const StoreFixture& fixture, const char* sql)
{
    const ReadSnapshot snapshot = fixture.read();
    auto row = snapshot.query(sql);
    REQUIRE(row->next() == true);
    return row->integer(0);
}

} // namespace

TEST_CASE_METHOD(StoreFixture, "An attachment of many pieces comes back byte for byte, from any position",
                 "[store][attachment]")
{
    const QByteArray bytes = pattern(1'000'003);
    const auto first = put(withFile("plan:1", bytes));
    REQUIRE(first);
    reopen();
    const auto document = get("plan:1");
    CHECK(bytesOf(document) == bytes);
    CHECK(document->attachments[0].length == bytes.size());
    CHECK(document->attachments[0].digest == attachmentFromBytes({}, {}, bytes).digest);
    CHECK(document->attachments[0].revpos == 1);
    const auto device = *document->attachments[0].content();
    CHECK(device->size() == bytes.size());
    for (const qint64 at : {qint64(0), qint64(262'143), qint64(262'144), qint64(999'999)}) {
        REQUIRE(device->seek(at));
        CHECK(device->read(10) == bytes.mid(at, 10));
    }
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "Equal bytes are stored once, whoever attached them", "[store][attachment]")
{
    const QByteArray bytes = pattern(600'000);
    REQUIRE(put(withFile("plan:1", bytes)));
    REQUIRE(put(withFile("plan:2", bytes)));
    CHECK(rows(*this, "SELECT count(*) FROM content") == 1);
    CHECK(rows(*this, "SELECT count(*) FROM piece") == 3);
    CHECK(bytesOf(get("plan:2")) == bytes);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "An empty attachment is an attachment", "[store][attachment]")
{
    REQUIRE(put(withFile("plan:1", {})));
    CHECK(bytesOf(get("plan:1")).isEmpty());
    CHECK(get("plan:1")->attachments[0].digest == "md5-1B2M2Y8AsgTpgAmY7PhCfg==");
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "A stub keeps the parent's bytes and where they came from",
                 "[store][attachment]")
{
    const auto first = put(withFile("plan:1", "床前明月光"));
    Edit next = edit("plan:1", "{\"title\":\"改\"}", *first);
    next.attachments = {stubOf(get("plan:1")->attachments[0])};
    REQUIRE(put(next));
    CHECK(bytesOf(get("plan:1")) == "床前明月光");
    CHECK(get("plan:1")->attachments[0].revpos == 1);

    Edit byName = edit("plan:1", "{\"title\":\"再改\"}", get("plan:1")->rev);
    byName.attachments.emplace_back();
    byName.attachments[0].name = u"静夜思.pptx"_s;
    REQUIRE(put(byName));
    CHECK(bytesOf(get("plan:1")) == "床前明月光");

    const auto without = put(edit("plan:1", "{\"title\":\"无课件\"}", get("plan:1")->rev));
    byName.parent = *without;
    CHECK(put(byName).error().kind == ErrorKind::Precondition);
}

TEST_CASE_METHOD(StoreFixture,
                 "A stub of bytes that are not here is a failed precondition, and nothing is written",
                 "[store][attachment]")
{
    Revision lonely = revision("plan:1", {"2-bbb", "1-aaa"}, "{\"n\":2}");
    lonely.attachments = {stubOf(attachmentFromBytes(u"图"_s, "image/png", "png"))};
    lonely.attachments[0].revpos = 1;
    CHECK(graft(lonely).error().kind == ErrorKind::Precondition);
    CHECK(get("plan:1").error().kind == ErrorKind::NotFound);

    Revision mixed = lonely;
    mixed.attachments.insert(mixed.attachments.begin(), attachmentFromBytes(u"新"_s, "image/png", "new"));
    CHECK(graft(mixed).error().kind == ErrorKind::Precondition);
    CHECK(rows(*this, "SELECT count(*) FROM content") == 0);
    CHECK(findings().isEmpty());

    Revision ancestor = revision("plan:1", {"1-aaa"}, "{\"n\":1}");
    ancestor.attachments = {attachmentFromBytes(u"图"_s, "image/png", "png")};
    REQUIRE(graft(ancestor));
    REQUIRE(graft(lonely) == GraftOutcome::Written);
    CHECK(bytesOf(get("plan:1")) == "png");
}

TEST_CASE_METHOD(StoreFixture, "A stub of other bytes under the same name is not taken for ours",
                 "[store][attachment]")
{
    REQUIRE(put(withFile("plan:1", "旧")));
    const RevId first = get("plan:1")->rev;
    Edit next = edit("plan:1", "{}", first);
    next.attachments = {stubOf(attachmentFromBytes(u"静夜思.pptx"_s, "application/octet-stream", "新"))};
    CHECK(put(next).error().kind == ErrorKind::Precondition);
}

TEST_CASE_METHOD(StoreFixture, "Bytes that are cut short, unreadable or named twice are refused whole",
                 "[store][attachment]")
{
    Edit cut = withFile("plan:1", pattern(300'000));
    cut.attachments[0].length += 1;
    CHECK(put(cut).error().kind == ErrorKind::Protocol);

    Edit unreadable = withFile("plan:1", "x");
    unreadable.attachments[0].content = []() -> Result<std::unique_ptr<QIODevice>> {
        return fail(ErrorKind::ReadOnly, u"no right to read"_s);
    };
    CHECK(put(unreadable).error().kind == ErrorKind::ReadOnly);

    Edit twice = withFile("plan:1", "x");
    twice.attachments.push_back(twice.attachments[0]);
    CHECK(put(twice).error().kind == ErrorKind::InvalidInput);

    CHECK(rows(*this, "SELECT count(*) FROM content") == 0);
    CHECK(rows(*this, "SELECT count(*) FROM piece") == 0);
    CHECK(findings().isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "The revision follows from the bytes, not from what is said of them",
                 "[store][attachment]")
{
    Edit plain = withFile("plan:1", "一样的");
    plain.attachments[0].digest.clear();
    plain.attachments[0].length = 0;
    const auto first = put(plain);
    REQUIRE(first);
    CHECK(*put(withFile("plan:1", "一样的")) == *first);
    CHECK(put(withFile("plan:1", "不一样")).error().kind == ErrorKind::Conflict);
}

TEST_CASE_METHOD(StoreFixture, "An attachment is read without a snapshot, also after the store is closed",
                 "[store][attachment]")
{
    const QByteArray bytes = pattern(700'000);
    REQUIRE(put(withFile("plan:1", bytes)));
    auto document = get("plan:1");
    store.reset();
    CHECK(bytesOf(document) == bytes);
}

TEST_CASE_METHOD(StoreFixture, "Verification finds bytes that changed", "[store][attachment][verify]")
{
    REQUIRE(put(withFile("plan:1", pattern(300'000))));
    write([](WriteTransaction& transaction) {
        return transaction.execute("UPDATE piece SET bytes = CAST('forged' AS BLOB) WHERE number = 1");
    });
    REQUIRE(findings().size() == 1);
    CHECK(findings().front().contains(u"digest"));
    const auto device = *get("plan:1")->attachments[0].content();
    CHECK(device->readAll().size() < 300'000);
    CHECK_FALSE(device->errorString().isEmpty());
}
