// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ChunkName.h"
#include "unit/files/FilesFixture.h"

#include <unistd.h>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

ErrorKind refusalOf(const Result<FileManifest>& result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

} // namespace

TEST_CASE("A file becomes sealed documents that are the same in every store", "[files]")
{
    const PersonsFolder folder;
    const QString path = folder.write(u"静夜思.pptx"_s, noise(3'000'000));
    TempStore mine;
    TempStore theirs;
    const FileManifest file = takeIn(mine.store(), path).value();
    CHECK(takeIn(theirs.store(), path).value() == file);
    CHECK(mine.content() == theirs.content());

    CHECK(file.name == u"静夜思.pptx"_s);
    CHECK(file.mime.contains(u"presentation"_s));
    CHECK(file.size == 3'000'000);
    CHECK(file.sha256 == Digest::of(noise(3'000'000)));
    CHECK(FileManifest::fromJson(file.toJson()).value() == file);
    CHECK(mine.documents() == qint64(file.chunks.size()));
    CHECK(mine.body(chunkDocId(file.chunks[0].id).toString()) ==
          QJsonObject{{u"kind"_s, u"chunk"_s}, {u"schema"_s, 1}});
}

TEST_CASE("The same bytes under any name are stored once", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    FileIntake::Counts counts;
    const FileManifest first =
        takeIn(store.store(), folder.write(u"课件.pptx"_s, noise(2'000'000)), &counts).value();
    CHECK(counts.newChunks == int(first.chunks.size()));
    CHECK(counts.bytesRead == 2'000'000);
    const FileManifest second =
        takeIn(store.store(), folder.write(u"副本.pptx"_s, noise(2'000'000)), &counts).value();
    CHECK(counts.newChunks == 0);
    CHECK(counts.newBytes == 0);
    CHECK(second.chunks == first.chunks);
}

TEST_CASE("An intake that was cut off finds what it stored", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    const QString path = folder.write(u"录像.mp4"_s, noise(4'000'000));
    {
        FileIntake cutOff(store.store(), SourceFile::open(path).value());
        REQUIRE(cutOff.step());
    }
    const qint64 before = store.documents();
    REQUIRE(before > 0);
    FileIntake::Counts counts;
    const FileManifest file = takeIn(store.store(), path, &counts).value();
    CHECK(counts.newChunks == int(qint64(file.chunks.size()) - before));
}

TEST_CASE("An empty file is a file without pieces", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    const FileManifest file = takeIn(store.store(), folder.write(u"空.txt"_s, {})).value();
    CHECK(file.chunks.empty());
    CHECK(file.sha256 == Digest::of({}));
}

TEST_CASE("A file that changes while it is read is refused", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    const QString path = folder.write(u"课件.pptx"_s, noise(3'000'000));
    FileIntake intake(store.store(), SourceFile::open(path).value());
    REQUIRE(intake.step());
    SECTION("it grows")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::Append));
        file.write("一页");
    }
    SECTION("it is cut")
    {
        REQUIRE(QFile::resize(path, 2'900'000));
    }
    SECTION("another takes its place")
    {
        REQUIRE(QFile::remove(path));
        folder.write(u"课件.pptx"_s, noise(2'999'999));
    }
    SECTION("it is written over at the same size")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write("一页");
        file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime);
    }
    Result<bool> step = false;
    while (step && !*step)
        step = intake.step();
    REQUIRE_FALSE(step);
    CHECK(step.error().kind == ErrorKind::Conflict);
}

TEST_CASE("What is no readable file says so", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    CHECK(refusalOf(takeIn(store.store(), folder.path(u"没有.txt"_s))) == ErrorKind::NotFound);
    CHECK(refusalOf(takeIn(store.store(), folder.path(QString()))) == ErrorKind::InvalidInput);
    CHECK(refusalOf(takeIn(store.store(), u"/dev/zero"_s)) == ErrorKind::InvalidInput);
    const QString locked = folder.write(u"工资.xlsx"_s, "x");
    REQUIRE(QFile::setPermissions(locked, {}));
    if (geteuid() != 0) // the administrator may read everything
        CHECK(refusalOf(takeIn(store.store(), locked)) == ErrorKind::ReadOnly);
}
