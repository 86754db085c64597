// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchSchema.h"
#include "sqlite/Connection.h"
#include "unit/search/SearchShelf.h"

#include <QFile>

#include <csignal>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

void putNumbered(TempStore& store, int from, int to)
{
    for (int i = from; i < to; ++i)
        store.put(u"plan:%1"_s.arg(i), planWith(u"静夜思"_s, u"床前明月光，第%1课"_s.arg(i)));
}

DocumentReading readingOf(TempStore& store)
{
    return [&store](const DatabaseName&, const DocId& id) {
        return documentIn(store.store(), store.store().read().value(), id);
    };
}

// Another process that reads the store into the index, one document at a time, and is killed when it has read
// `documents` of them.
void readAndDie(const QString& path, TempStore& store, int documents)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto index = SearchIndex::open(path);
        while (index &&
               (*index)->update(DatabaseName(space), store.store(), UserId(u"js01"_s), 1).value_or(false))
            std::ignore = ::write(ends[1], "x", 1);
        ::_exit(0);
    }
    ::close(ends[1]);
    char byte = 0;
    for (int i = 0; i < documents && ::read(ends[0], &byte, 1) == 1; ++i) {
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
}

} // namespace

TEST_CASE("After a restart the index goes on where it had come", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    putNumbered(store, 0, 10);
    shelf.knows(space, store);
    CHECK(shelf.index().update(DatabaseName(space), store.store(), {}, 3).value());
    CHECK(shelf.index().behind(DatabaseName(space), store.store()).value() == 7);
    shelf.reopen();
    CHECK(shelf.ids(u"明月"_s).size() == 3);
    shelf.level(space, store);
    CHECK(shelf.ids(u"明月"_s).size() == 10);
    CHECK(shelf.index().behind(DatabaseName(space), store.store()).value() == 0);
}

TEST_CASE("An index that was killed in the middle of its work is right when it is level", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    putNumbered(store, 0, 60);
    shelf.knows(space, store);
    shelf.close();
    for (const int documents : {0, 1, 7, 20}) {
        readAndDie(shelf.path(), store, documents);
        shelf.reopen();
        const qint64 behind = shelf.index().behind(DatabaseName(space), store.store()).value();
        SearchQuery query;
        query.text = u"明月"_s;
        query.limit = 0;
        CHECK(qint64(shelf.page(query).hits.size()) == 60 - behind);
        shelf.close();
    }
    shelf.reopen();
    shelf.level(space, store);
    for (int i = 0; i < 60; ++i)
        CHECK(shelf.ids(u"第%1课"_s.arg(i)).size() == 1);
}

TEST_CASE("A damaged index is made anew", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    putNumbered(store, 0, 30);
    shelf.level(space, store);
    shelf.close();
    QFile file(shelf.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write("not a database at all, only a text that stands where one was");
    file.close();
    shelf.reopen();
    shelf.level(space, store);
    CHECK(shelf.ids(u"明月"_s).size() == 30);
}

TEST_CASE("Damage in the middle of an index is said, and nothing wrong is found", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    putNumbered(store, 0, 200);
    shelf.level(space, store);
    shelf.close();
    QFile file(shelf.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    for (qint64 page = 3; page < pages; ++page) {
        file.seek(page * 4096);
        file.write(QByteArray(4096, '\x55'));
    }
    file.close();
    auto index = SearchIndex::open(shelf.path());
    if (index) {
        const auto snapshot = (*index)->read();
        SearchQuery query;
        query.text = u"明月光"_s;
        const auto page = snapshot ? searchPage(*snapshot, query, readingOf(store))
                                   : Result<SearchPage>(tl::unexpected(snapshot.error()));
        CHECK((page ? page->hits.empty() : page.error().kind == ErrorKind::Damaged));
    }
    index = SearchIndex::makeAnew(shelf.path());
    REQUIRE(index);
    CHECK((*index)->behind(DatabaseName(space), store.store()).value() == 200);
}

TEST_CASE("An index whose words were made by other rules is made anew", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    putNumbered(store, 0, 3);
    shelf.level(space, store);
    shelf.close();
    {
        const auto connection = Connection::open(shelf.path(), OpenMode::MustExist, searchSchema()).value();
        auto transaction = connection->begin(Durability::Full).value();
        REQUIRE(transaction.execute("UPDATE rules SET made_by = ?", u"others"_s));
        REQUIRE(transaction.commit());
    }
    CHECK(SearchIndex::openToRead(shelf.path()).error().kind == ErrorKind::NewerVersion);
    shelf.reopen();
    CHECK(shelf.ids(u"明月"_s).isEmpty());
    shelf.level(space, store);
    CHECK(shelf.ids(u"明月"_s).size() == 3);
}

TEST_CASE("A database that was replaced by another is read from its beginning", "[search]")
{
    SearchShelf shelf;
    TempStore before;
    TempStore after;
    putNumbered(before, 0, 5);
    putNumbered(after, 3, 6);
    shelf.level(space, before);
    shelf.level(space, after);
    CHECK(shelf.ids(u"明月"_s).size() == 3);
}

TEST_CASE("On a full disk the index stays as it was, and goes on when there is room", "[search][disk]")
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    if (::mount("tmpfs", path.constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=400k") != 0) {
        WARN("skipped: this system lets us mount no disk");
        return;
    }
    TempStore store;
    putNumbered(store, 0, 400);
    {
        const auto index = SearchIndex::open(folder.path() + u"/search.sqlite"_s).value();
        Result<bool> more = true;
        while (more && *more)
            more = index->update(DatabaseName(space), store.store(), {}, 20);
        REQUIRE_FALSE(more);
        CHECK(more.error().kind == ErrorKind::DiskFull);
        const qint64 behind = index->behind(DatabaseName(space), store.store()).value();
        CHECK(behind > 0);
        REQUIRE(::mount(nullptr, path.constData(), nullptr, MS_REMOUNT, "size=16m") == 0);
        while (index->update(DatabaseName(space), store.store(), {}, 20).value()) {
        }
        const auto snapshot = index->read();
        SearchQuery query;
        query.text = u"明月"_s;
        query.limit = 0;
        CHECK(searchPage(*snapshot, query, readingOf(store))->hits.size() == 400);
    }
    ::umount2(path.constData(), MNT_DETACH);
}
