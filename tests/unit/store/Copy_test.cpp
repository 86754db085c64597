// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/store/StoreFixture.h"

#include <QDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

Edit withCopiedFile(const char* id, const QByteArray& bytes)
{
    Edit with = edit(id, "{\"title\":\"䶮𠮷\"}");
    with.attachments = {attachmentFromBytes(u"静夜思.pptx"_s, "application/octet-stream", bytes)};
    return with;
}

qint64 rowCount(const StoreFixture& fixture, const char* sql)
{
    const ReadSnapshot snapshot = fixture.read();
    auto row = snapshot.query(sql);
    REQUIRE(row->next() == true);
    return row->integer(0);
}

QString uuidOf(const DocumentStore& store)
{
    return store.info(*store.read())->uuid;
}

} // namespace

TEST_CASE_METHOD(StoreFixture, "A copy holds what is committed and nothing of the transaction under way",
                 "[store][copy]")
{
    const QByteArray bytes(600'000, 'x');
    REQUIRE(put(withCopiedFile("plan:1", bytes)));
    const QString copyPath = folder.filePath(u"备份.sqlite"_s);
    auto transaction = store->begin(Durability::Full);
    REQUIRE(store->put(*transaction, edit("plan:2", "{}")));
    REQUIRE(store->copyTo(copyPath));
    REQUIRE(transaction->commit());

    const auto copy = openAt(copyPath);
    const auto snapshot = copy->read();
    CHECK(copy->verify(*snapshot)->isEmpty());
    CHECK(copy->info(*snapshot)->documents == 1);
    const auto revision = copy->get(*snapshot, DocId(u"plan:1"_s));
    REQUIRE(revision);
    CHECK((*revision->attachments[0].content())->readAll() == bytes);
    CHECK(store->info(read())->documents == 2);
}

TEST_CASE_METHOD(StoreFixture, "A copy is never written over a file or into a folder that is not there",
                 "[store][copy]")
{
    const QString taken = folder.filePath(u"taken"_s);
    QFile file(taken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("课表");
    file.close();
    CHECK(store->copyTo(taken).error().kind == ErrorKind::Precondition);
    CHECK(file.size() == 6);
    CHECK(store->copyTo(folder.filePath(u"nowhere/copy"_s)).error().kind == ErrorKind::NotFound);
    CHECK(QDir(folder.path()).entryList({u"nowhere*"_s}).isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "A renewed copy is a store of its own and keeps the drafts in it",
                 "[store][copy]")
{
    write([&](WriteTransaction& transaction) {
        return store->putLocal(transaction, u"draft-plan:1"_s, QJsonObject{{u"title"_s, u"䶮"_s}});
    });
    const QString copyPath = folder.filePath(u"copy.sqlite"_s);
    REQUIRE(store->copyTo(copyPath));
    auto copy = openAt(copyPath);
    CHECK(uuidOf(*copy) == uuidOf(*store));
    {
        auto transaction = copy->begin(Durability::Full);
        REQUIRE(copy->renew(*transaction));
        REQUIRE(transaction->commit());
    }
    CHECK(uuidOf(*copy) != uuidOf(*store));
    CHECK(uuidOf(*copy).size() == uuidOf(*store).size());
    CHECK(copy->local(*copy->read(), u"draft-plan:1"_s)->has_value());
    {
        auto transaction = copy->begin(Durability::Full);
        REQUIRE(copy->removeLocals(*transaction));
        REQUIRE(transaction->commit());
    }
    CHECK_FALSE(copy->local(*copy->read(), u"draft-plan:1"_s)->has_value());
    CHECK(store->local(read(), u"draft-plan:1"_s)->has_value());
}

TEST_CASE_METHOD(StoreFixture, "A purged document leaves nothing behind but the bytes others share",
                 "[store][purge]")
{
    const QByteArray shared(300'000, 's');
    REQUIRE(put(withCopiedFile("chunk:1", shared)));
    REQUIRE(put(withCopiedFile("chunk:2", shared)));
    REQUIRE(put(withCopiedFile("chunk:3", QByteArray(300'000, 'z'))));
    const RevId dead = *put(edit("plan:1", "{}"));
    REQUIRE(put(deletion("plan:1", dead)));
    const qint64 sequence = store->info(read())->lastSequence;

    for (const char* id : {"chunk:1", "chunk:3", "plan:1"})
        REQUIRE(write([&](WriteTransaction& transaction) {
            return store->purge(transaction, DocId(QString::fromUtf8(id)));
        }));
    const auto info = store->info(read());
    CHECK((info->documents == 1 && info->deletedDocuments == 0 && info->lastSequence == sequence));
    CHECK(rowCount(*this, "SELECT count(*) FROM content") == 1);
    CHECK(rowCount(*this, "SELECT count(*) FROM body") == 1);
    CHECK((*get("chunk:2")->attachments[0].content())->readAll() == shared);
    CHECK(findings().isEmpty());
    CHECK(store->state(read(), DocId(u"chunk:1"_s)).error().kind == ErrorKind::NotFound);

    auto transaction = store->begin(Durability::Full);
    CHECK(store->purge(*transaction, DocId(u"chunk:1"_s)).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(StoreFixture, "Bytes that were given up are an error for who still reads them",
                 "[store][purge][attachment]")
{
    REQUIRE(put(withCopiedFile("chunk:1", QByteArray(300'000, 'a'))));
    const auto revision = get("chunk:1");
    const auto device = *revision->attachments[0].content();
    CHECK(device->read(10) == QByteArray(10, 'a'));
    REQUIRE(write([&](WriteTransaction& transaction) { return store->purge(transaction, revision->id); }));
    REQUIRE(put(withCopiedFile("chunk:2", QByteArray(300'000, 'b'))));
    CHECK(device->readAll().size() < 299'990);
    CHECK_FALSE(device->errorString().isEmpty());
}
