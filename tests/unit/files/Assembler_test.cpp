// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ChunkName.h"
#include "files/FileAssembler.h"
#include "unit/files/FilesFixture.h"

#include <csignal>
#include <sys/resource.h>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const auto Always = [](qint64) { return true; };

Result<> assemble(DocumentStore& store, const FileManifest& file, const QString& path)
{
    return FileAssembler(store, file).writeTo(path, Always);
}

ErrorKind refusalOf(const Result<>& result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

// Files may grow to `bytes` only, as on a file system with small files.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("A file comes back byte for byte", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    for (const qsizetype size : {0, 1, 100'000, 5'000'000}) {
        const QString path = folder.write(u"𠮷.bin"_s, noise(size));
        const FileManifest file = takeIn(store.store(), path).value();
        REQUIRE(assemble(store.store(), file, folder.path(u"取回.bin"_s)));
        CHECK(PersonsFolder::read(folder.path(u"取回.bin"_s)) == noise(size));
    }
}

TEST_CASE("A file with missing pieces is not written, and they are named", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    const FileManifest file = takeIn(store.store(), folder.write(u"课件.pptx"_s, noise(3'000'000))).value();
    WriteTransaction transaction = store->begin(Durability::Full).value();
    REQUIRE(store->purge(transaction, chunkDocId(file.chunks[3].id)));
    REQUIRE(transaction.commit());

    const QString path = folder.write(u"旧.pptx"_s, "as it was");
    CHECK(refusalOf(assemble(store.store(), file, path)) == ErrorKind::NotFound);
    CHECK(PersonsFolder::read(path) == "as it was");
    const auto missing = ChunkStore(store.store()).missing(store->read().value(), file).value();
    REQUIRE(missing.size() == 1);
    CHECK(missing[0] == file.chunks[3]);
}

TEST_CASE("Pieces that do not make the file are not given away", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    FileManifest file = takeIn(store.store(), folder.write(u"课件.pptx"_s, noise(2'000'000))).value();
    SECTION("in another order")
    {
        std::swap(file.chunks[0], file.chunks[1]);
    }
    SECTION("with the digest of another file")
    {
        file.sha256 = Digest::of("another");
    }
    SECTION("with another key")
    {
        file.chunks[2].key = file.chunks[1].key;
    }
    const QString path = folder.path(u"取回.pptx"_s);
    CHECK(refusalOf(assemble(store.store(), file, path)) == ErrorKind::Damaged);
    CHECK(QDir(QFileInfo(path).path()).entryList(QDir::Files) == QStringList{u"课件.pptx"_s});
}

TEST_CASE("A piece in the store that is not what it is called is not given away", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    const FileManifest file = takeIn(store.store(), folder.write(u"课件.pptx"_s, noise(100'000))).value();
    TempStore hostile;
    hostile.put(chunkDocId(file.chunks[0].id).toString(), {{u"kind"_s, u"chunk"_s}}, std::nullopt,
                {attachmentFromBytes(u"data"_s, "application/octet-stream", noise(100'016, 9))});
    CHECK(refusalOf(assemble(hostile.store(), file, folder.path(u"取回"_s))) == ErrorKind::Damaged);
    hostile.edit(chunkDocId(file.chunks[0].id).toString(), {{u"kind"_s, u"none"_s}});
    CHECK(refusalOf(assemble(hostile.store(), file, folder.path(u"取回"_s))) == ErrorKind::Damaged);
}

TEST_CASE("A place where nothing can be written says what to do", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    const FileManifest file = takeIn(store.store(), folder.write(u"课件.pptx"_s, noise(1'000'000))).value();
    CHECK(refusalOf(assemble(store.store(), file, folder.path(u"没有/课件.pptx"_s))) == ErrorKind::NotFound);
    CHECK(refusalOf(assemble(store.store(), file, folder.path(QString()))) == ErrorKind::InvalidInput);
}

TEST_CASE("A file too large for the stick leaves nothing behind", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    const FileManifest file = takeIn(store.store(), folder.write(u"录像.mp4"_s, noise(1'000'000))).value();
    {
        const FileSizeLimit limit(500'000);
        CHECK(refusalOf(assemble(store.store(), file, folder.path(u"取回.mp4"_s))) == ErrorKind::TooLarge);
    }
    CHECK(QDir(folder.path(QString())).entryList(QDir::Files) == QStringList{u"录像.mp4"_s});
}

TEST_CASE("Room and file system are looked at before a file is written", "[files]")
{
    constexpr qint64 GiB = 1024 * 1024 * 1024;
    CHECK(checkRoom(u"vfat"_s, 30 * GiB, 4 * GiB - 1, u"/media/盘/录像.mp4"_s));
    CHECK(refusalOf(checkRoom(u"vfat"_s, 30 * GiB, 4 * GiB, u"/media/盘/录像.mp4"_s)) == ErrorKind::TooLarge);
    CHECK(checkRoom(u"exfat"_s, 30 * GiB, 4 * GiB, u"/media/盘/录像.mp4"_s));
    CHECK(refusalOf(checkRoom(u"ext4"_s, GiB, 2 * GiB, u"/home/录像.mp4"_s)) == ErrorKind::DiskFull);
    CHECK(checkRoom(u"fuse"_s, -1, 2 * GiB, u"/mnt/录像.mp4"_s)); // a file system that does not say
}

TEST_CASE("What the system says about a failed write becomes a sentence", "[files]")
{
    CHECK(writeError(ENOSPC, u"x"_s).kind == ErrorKind::DiskFull);
    CHECK(writeError(EFBIG, u"x"_s).kind == ErrorKind::TooLarge);
    CHECK(writeError(EIO, u"x"_s).kind == ErrorKind::NotFound);
    CHECK(writeError(EACCES, u"x"_s).kind == ErrorKind::ReadOnly);
    CHECK(writeError(EROFS, u"x"_s).kind == ErrorKind::ReadOnly);
}

TEST_CASE("Writing a file can be stopped and leaves nothing behind", "[files]")
{
    const PersonsFolder folder;
    TempStore store;
    const FileManifest file = takeIn(store.store(), folder.write(u"录像.mp4"_s, noise(1'000'000))).value();
    const auto stop = [](qint64 bytes) { return bytes < 400'000; };
    CHECK(refusalOf(FileAssembler(store.store(), file).writeTo(folder.path(u"取回.mp4"_s), stop)) ==
          ErrorKind::Cancelled);
    CHECK(QDir(folder.path(QString())).entryList(QDir::Files) == QStringList{u"录像.mp4"_s});
}
