// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/Compressor.h"
#include "snapshot/Decompressor.h"
#include "snapshot/SnapshotReader.h"
#include "snapshot/SnapshotWriter.h"
#include "snapshot/StreamDigest.h"
#include "sqlite/Connection.h"
#include "store/StoreSchema.h"
#include "support/TempStore.h"
#include "support/catch.h"

#include <QDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> goOn = false;

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// A store with two lessons, a deleted one, a file and a local document, and its snapshot.
struct SnapshotFixture
{
    SnapshotFixture()
    {
        store.put(
            u"plan:1"_s, lessonBody(1), std::nullopt,
            {attachmentFromBytes(u"静夜思.pptx"_s, "application/octet-stream", QByteArray(300'000, 'p'))});
        store.put(u"plan:2"_s, lessonBody(9));
        store.edit(u"plan:2"_s, lessonBody(2));
        store.remove(u"plan:3"_s, store.put(u"plan:3"_s, lessonBody(3)));
        auto transaction = store->begin(Durability::Full);
        REQUIRE(store->putLocal(*transaction, u"shanke:security"_s, {{u"names"_s, u"龙秀𠮷䶮"_s}}));
        REQUIRE(transaction->commit());
        facts =
            SnapshotWriter(store.store(), u"school-fxz"_s).write(path, u"2026-03-05T20:10:00+08:00"_s, goOn);
        REQUIRE(facts);
    }

    ErrorKind refusalOf(const QByteArray& bytes)
    {
        const QString file = folder.filePath(u"hostile.snapshot"_s);
        write(file, bytes);
        const auto unpacked = unpackSnapshot(file, target, goOn);
        REQUIRE_FALSE(unpacked);
        CHECK(leftBehind().isEmpty());
        return unpacked.error().kind;
    }

    QStringList leftBehind() const { return QDir(folder.path()).entryList({u"unpacked*"_s}, QDir::Files); }

    // A snapshot file of any store file, with whatever is said of it.
    QByteArray pack(const QByteArray& storeFile, SnapshotFacts said) const
    {
        QByteArray packed;
        Compressor compressor([&](QByteArrayView bytes) -> Result<> {
            packed.append(bytes);
            return {};
        });
        REQUIRE(compressor.add(storeFile));
        REQUIRE(compressor.finish());
        StreamDigest digest;
        digest.add(packed);
        said.digest = digest.result().toHex();
        return SnapshotFacts::frame().encode(said.toJson()) + packed;
    }

    TempStore store;
    QTemporaryDir folder;
    QString path = folder.filePath(u"school.snapshot"_s);
    QString target = folder.filePath(u"unpacked.sqlite"_s);
    Result<SnapshotFacts> facts;
};

} // namespace

TEST_CASE_METHOD(SnapshotFixture, "A snapshot becomes a store of its own with the same documents",
                 "[snapshot]")
{
    const auto unpacked = unpackSnapshot(path, target, goOn);
    REQUIRE(unpacked);
    CHECK(unpacked->documents == 2);
    const auto copy = DocumentStore::open(target, OpenMode::MustExist);
    REQUIRE(copy);
    CHECK(contentOf(**copy) == store.content());
    const auto snapshot = (*copy)->read();
    CHECK((*copy)->verify(*snapshot)->isEmpty());
    CHECK((*copy)->info(*snapshot)->uuid != unpacked->source);
    CHECK((*copy)->info(*snapshot)->lastSequence == unpacked->sequence);
    const auto origin = (*copy)->local(*snapshot, QString::fromLatin1(SnapshotReader::OriginId));
    REQUIRE(origin->has_value());
    CHECK((**origin)[u"source"_s].toString() == unpacked->source);
}

TEST_CASE_METHOD(SnapshotFixture, "Local documents stay at home, also as remains in the file", "[snapshot]")
{
    REQUIRE(unpackSnapshot(path, target, goOn));
    CHECK_FALSE(contentsOf(target).contains(u"龙秀𠮷䶮"_s.toUtf8()));
    CHECK(store.local(u"shanke:security"_s).has_value());
}

TEST_CASE_METHOD(SnapshotFixture, "Making a snapshot leaves one file and nothing else", "[snapshot]")
{
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"school.snapshot"_s});
    const std::atomic<bool> stop = true;
    const QString second = folder.filePath(u"second"_s);
    const auto stopped = SnapshotWriter(store.store(), u"a"_s).write(second, {}, stop);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"school.snapshot"_s});
}

TEST_CASE_METHOD(SnapshotFixture, "A snapshot that was cut short anywhere is refused and nothing is left",
                 "[snapshot][hostile]")
{
    const QByteArray whole = contentsOf(path);
    for (const qsizetype size : {qsizetype(0), qsizetype(7), qsizetype(8), qsizetype(13), qsizetype(60),
                                 whole.size() / 2, whole.size() - 1})
        CHECK(refusalOf(whole.first(size)) == ErrorKind::InvalidInput);
}

TEST_CASE_METHOD(SnapshotFixture, "A snapshot that was altered anywhere behind its facts is refused",
                 "[snapshot][hostile]")
{
    const QByteArray whole = contentsOf(path);
    const qsizetype start = whole.indexOf('}') + 1;
    for (qsizetype at = start; at < whole.size(); at += std::max<qsizetype>(1, (whole.size() - start) / 40)) {
        QByteArray altered = whole;
        altered[at] = char(altered[at] ^ 0x20);
        const ErrorKind kind = refusalOf(altered);
        CHECK((kind == ErrorKind::InvalidInput || kind == ErrorKind::TooLarge));
    }
    CHECK(refusalOf(whole + "x") == ErrorKind::InvalidInput);
}

TEST_CASE_METHOD(SnapshotFixture, "A file that lies about its size is stopped there", "[snapshot][hostile]")
{
    REQUIRE(unpackSnapshot(path, target, goOn));
    SnapshotFacts small = *facts;
    small.bytes = 4096;
    CHECK(refusalOf(pack(QByteArray(200'000'000, '\0'), small)) == ErrorKind::TooLarge);
    SnapshotFacts large = *facts;
    large.bytes = facts->bytes + 1;
    removeStoreFile(target);
    CHECK(refusalOf(pack(QByteArray(4096, '\0'), large)) == ErrorKind::InvalidInput);
    large.bytes = std::numeric_limits<qint64>::max() / 4;
    CHECK(refusalOf(pack(QByteArray(4096, '\0'), large)) == ErrorKind::DiskFull);
}

TEST_CASE("Compressed data with something behind it never counts as whole", "[snapshot][hostile]")
{
    // One frame of three bytes, as `printf abc | zstd` makes it.
    const QByteArray frame = QByteArray::fromHex("28b52ffd0458190000616263990977ad");
    QByteArray unfolded;
    const auto keep = [&](QByteArrayView piece) -> Result<> {
        unfolded += piece.toByteArray();
        return {};
    };
    Decompressor whole(1000, keep);
    REQUIRE(whole.add(frame));
    CHECK(whole.finish());
    CHECK(unfolded == "abc");
    for (const auto& pieces : {std::pair{frame + 'x', QByteArray()}, std::pair{frame, QByteArray("x")}}) {
        Decompressor followed(1000, keep);
        const bool taken = followed.add(pieces.first) && followed.add(pieces.second);
        CHECK_FALSE(taken);
        CHECK_FALSE(followed.finish());
    }
}

TEST_CASE_METHOD(SnapshotFixture, "A file with a trigger, a view or another table is not used",
                 "[snapshot][hostile]")
{
    const char* const additions[]{
        "CREATE TRIGGER t AFTER INSERT ON document BEGIN DELETE FROM body; END",
        "CREATE VIEW v AS SELECT json FROM body",
        "CREATE TABLE other (a)",
        "CREATE INDEX i ON body (attachments)",
    };
    for (const char* const sql : additions) {
        const QString file = folder.filePath(u"armed.sqlite"_s);
        QFile::remove(file);
        REQUIRE(store->copyTo(file));
        {
            auto connection = Connection::open(file, OpenMode::MustExist, storeSchema());
            auto transaction = (*connection)->begin(Durability::Full);
            REQUIRE(transaction->execute(sql));
            REQUIRE(transaction->commit());
        }
        const QByteArray armed = contentsOf(file);
        SnapshotFacts said = *facts;
        said.bytes = armed.size();
        CHECK(refusalOf(pack(armed, said)) == ErrorKind::InvalidInput);
    }
}

TEST_CASE_METHOD(SnapshotFixture, "A snapshot says no more and no less than it holds", "[snapshot][hostile]")
{
    const QString file = folder.filePath(u"copy.sqlite"_s);
    REQUIRE(store->copyTo(file));
    const QByteArray copy = contentsOf(file);
    SnapshotFacts said = *facts;
    said.bytes = copy.size();
    said.sequence += 1000; // would skip changes for ever
    CHECK(refusalOf(pack(copy, said)) == ErrorKind::InvalidInput);
    CHECK(refusalOf(pack(QByteArray(8192, 'x'), {u"a"_s, u"b"_s, 1, 1, 8192, {}, {}})) ==
          ErrorKind::InvalidInput);
}

TEST_CASE_METHOD(SnapshotFixture, "What is no snapshot, or from a newer program, is told apart", "[snapshot]")
{
    CHECK(refusalOf("SQLite format 3") == ErrorKind::InvalidInput);
    QByteArray newer = contentsOf(path);
    newer[11] = 2;
    CHECK(refusalOf(newer) == ErrorKind::NewerVersion);
    const auto absent = unpackSnapshot(folder.filePath(u"none"_s), target, goOn);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().kind == ErrorKind::NotFound);
}
