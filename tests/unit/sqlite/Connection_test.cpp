// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Connection.h"
#include "sqlite/Session.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

constexpr qint32 Mark = 0x54657374;

Schema firstSchema()
{
    return {Mark, 4096, {"CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"}};
}

Schema secondSchema()
{
    Schema schema = firstSchema();
    schema.steps.push_back("ALTER TABLE word ADD COLUMN pinyin TEXT NOT NULL DEFAULT 'jing'");
    return schema;
}

struct Folder
{
    QTemporaryDir directory;
    QString path = directory.filePath(u"教案.sqlite"_s);

    std::shared_ptr<Connection> open(const Schema& schema = firstSchema()) const
    {
        auto connection = Connection::open(path, OpenMode::CreateIfMissing, schema);
        REQUIRE(connection);
        return *connection;
    }
};

void addWord(Connection& connection, const QString& text)
{
    auto transaction = connection.begin(Durability::Full);
    REQUIRE(transaction);
    REQUIRE(transaction->execute("INSERT INTO word (text) VALUES (?)", text));
    REQUIRE(transaction->commit());
}

qint64 count(const ReadSnapshot& snapshot)
{
    auto row = snapshot.query("SELECT count(*) FROM word");
    REQUIRE(row);
    REQUIRE(row->next() == true);
    return row->integer(0);
}

ErrorKind openError(const QString& path, OpenMode mode, const Schema& schema = firstSchema())
{
    const auto connection = Connection::open(path, mode, schema);
    REQUIRE_FALSE(connection);
    return connection.error().kind;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// While it lives, this thread has the rights of nobody, also when the tests run as root. The plain system
// call, for the function of the C library changes every thread.
struct AsNobody
{
    const uid_t owner = geteuid();

    AsNobody() { REQUIRE((owner != 0 || syscall(SYS_setresuid, 65534, 65534, owner) == 0)); }
    ~AsNobody() { syscall(SYS_setresuid, owner, owner, owner); }
};

} // namespace

TEST_CASE("Values of every type come back as they were bound", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    const auto snapshot = connection->read();
    REQUIRE(snapshot);
    auto row = snapshot->query("SELECT ?, ?, ?, ?, ?, typeof(?3), typeof(?4)", qint64(1) << 60, true,
                               u"静夜思𠮷"_s, QByteArray("\0\xff", 2), std::nullopt);
    REQUIRE(row);
    REQUIRE(row->next() == true);
    CHECK(row->integer(0) == qint64(1) << 60);
    CHECK(row->flag(1));
    CHECK(row->text(2) == u"静夜思𠮷");
    CHECK(row->bytes(3) == QByteArray("\0\xff", 2));
    CHECK(row->isNull(4));
    CHECK(row->text(5) == u"text");
    CHECK(row->text(6) == u"blob");
    CHECK(row->next() == false);
}

TEST_CASE("A statement that is being read can be prepared again within itself", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    addWord(*connection, u"语文"_s);
    addWord(*connection, u"数学"_s);
    const auto snapshot = connection->read();
    int pairs = 0;
    auto outer = snapshot->query("SELECT text FROM word");
    while (*outer->next()) {
        auto inner = snapshot->query("SELECT text FROM word");
        while (*inner->next())
            ++pairs;
    }
    CHECK(pairs == 4);
}

TEST_CASE("A transaction that is not committed leaves nothing behind", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    {
        auto transaction = connection->begin(Durability::Full);
        REQUIRE(transaction->execute("INSERT INTO word (text) VALUES ('山课')"));
        CHECK(count(*transaction) == 1);
    }
    CHECK(count(*connection->read()) == 0);
    addWord(*connection, u"床前"_s);
    CHECK(count(*connection->read()) == 1);
}

TEST_CASE("A snapshot does not see what is written after it was made", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    const auto before = connection->read();
    addWord(*connection, u"明月"_s);
    const auto after = connection->read();
    CHECK(count(*before) == 0);
    CHECK(count(*after) == 1);
}

TEST_CASE("A snapshot cannot write", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    const auto snapshot = connection->read();
    auto statement = snapshot->query("INSERT INTO word (text) VALUES ('霜')");
    const bool refused = !statement || !statement->run();
    CHECK(refused);
}

TEST_CASE("Snapshots of other threads see whole transactions only, while one thread writes", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    std::atomic<bool> done = false;
    std::atomic<int> torn = 0;
    const auto words = [](const ReadSnapshot& snapshot) { // assertions belong to the thread of the test
        auto row = snapshot.query("SELECT count(*) FROM word");
        return row && row->next().value_or(false) ? row->integer(0) : -1;
    };
    const auto readOn = [&] {
        while (!done) {
            const auto snapshot = connection->read();
            const qint64 first = words(*snapshot);
            if (first % 10 != 0 || words(*snapshot) != first)
                ++torn;
        }
    };
    std::thread one(readOn);
    std::thread two(readOn);
    for (int batch = 0; batch < 50; ++batch) {
        auto transaction = connection->begin(Durability::Batch);
        for (int i = 0; i < 10; ++i)
            REQUIRE(transaction->execute("INSERT INTO word (text) VALUES ('低头思故乡')"));
        REQUIRE(transaction->commit());
    }
    done = true;
    one.join();
    two.join();
    CHECK(torn == 0);
    CHECK(count(*connection->read()) == 500);
}

TEST_CASE("A snapshot may outlive its connection", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    addWord(*connection, u"故乡"_s);
    const auto snapshot = connection->read();
    connection.reset();
    CHECK(count(*snapshot) == 1);
}

TEST_CASE("Only one transaction is open at a time", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    auto first = connection->begin(Durability::Full);
    REQUIRE(first);
    const auto second = connection->begin(Durability::Full);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::InUse);
    REQUIRE(first->commit());
    CHECK(connection->begin(Durability::Full));
}

TEST_CASE("A file that another process is writing to is InUse", "[sqlite]")
{
    const Folder folder;
    auto ours = folder.open();
    auto theirs = folder.open(); // a second connection stands for a second process
    auto impatient = ours->begin(Durability::Full);
    REQUIRE(impatient->query("PRAGMA busy_timeout = 0")->next());
    REQUIRE(impatient->commit());
    const auto writing = theirs->begin(Durability::Full);
    REQUIRE(writing);
    CHECK(ours->begin(Durability::Full).error().kind == ErrorKind::InUse);
    CHECK(ours->read());
}

TEST_CASE("A committed transaction calls back, one that rolls back does not", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    int calls = 0;
    {
        const auto dropped = connection->begin(Durability::Full, [&] { ++calls; });
    }
    CHECK(calls == 0);
    REQUIRE(connection->begin(Durability::Full, [&] { ++calls; })->commit());
    CHECK(calls == 1);
}

TEST_CASE("Work done atomically leaves all or nothing of itself, and what was written before", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    auto transaction = connection->begin(Durability::Full);
    REQUIRE(transaction->execute("INSERT INTO word (text) VALUES ('一')"));
    const auto failed = transaction->atomically([&]() -> Result<> {
        SHANKE_TRY(transaction->execute("INSERT INTO word (text) VALUES ('二')"));
        return fail(ErrorKind::Precondition, u"no"_s);
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().kind == ErrorKind::Precondition);
    CHECK(count(*transaction) == 1);
    CHECK(transaction->atomically(
        [&] { return transaction->execute("INSERT INTO word (text) VALUES ('三')"); }));
    REQUIRE(transaction->commit());
    CHECK(count(*connection->read()) == 2);
}

TEST_CASE("A full disk is DiskFull, and what was committed stays", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    addWord(*connection, u"先写的"_s);
    {
        auto transaction = connection->begin(Durability::Full);
        REQUIRE(transaction->query("PRAGMA max_page_count = 4")->run());
        const auto refused =
            transaction->execute("INSERT INTO word (text) VALUES (?)", QString(100'000, u'字'));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::DiskFull);
    }
    CHECK(count(*connection->read()) == 1);
}

TEST_CASE("Nothing can be written in a transaction that the database gave up", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    auto transaction = connection->begin(Durability::Full);
    REQUIRE(transaction->execute("INSERT INTO word (id, text) VALUES (1, '甲')"));
    // The conflict clause makes SQLite end the transaction by itself, as a full disk does.
    REQUIRE_FALSE(transaction->execute("INSERT OR ROLLBACK INTO word (id, text) VALUES (1, '乙')"));
    CHECK_FALSE(transaction->execute("INSERT INTO word (text) VALUES ('丙')"));
    CHECK_FALSE(transaction->commit());
    CHECK(count(*connection->read()) == 0);
}

TEST_CASE("A process killed at any moment finds its committed words again", "[sqlite]")
{
    const Folder folder;
    auto connection = folder.open();
    addWord(*connection, u"保存了"_s);
    auto transaction = connection->begin(Durability::Full);
    REQUIRE(transaction->execute("INSERT INTO word (text) VALUES ('没有保存')"));
    const QString left = folder.directory.filePath(u"left.sqlite"_s);
    REQUIRE(QFile::copy(folder.path, left));
    REQUIRE(QFile::copy(folder.path + u"-wal"_s, left + u"-wal"_s));
    const auto again = Connection::open(left, OpenMode::MustExist, firstSchema());
    REQUIRE(again);
    CHECK(count(*(*again)->read()) == 1);
}

TEST_CASE("To open a file writes nothing into it, so a full disk hides no work", "[sqlite]")
{
    const Folder folder;
    addWord(*folder.open(), u"保存了"_s);
    const QByteArray before = contentOf(folder.path);
    CHECK(count(*folder.open()->read()) == 1);
    CHECK(contentOf(folder.path) == before);
}

TEST_CASE("A file whose making was cut short by a kill is rolled back and opened", "[sqlite]")
{
    const Folder folder;
    addWord(*folder.open(), u"保存了"_s);
    // Before it has a log a file is written with a rollback journal. The words are more than stay in memory,
    // so half of them stand in the file already.
    const auto half = Session::open(folder.path, Session::Access::ReadWrite).value();
    REQUIRE(half->runScript("PRAGMA journal_mode = DELETE;PRAGMA cache_size = 1;BEGIN;"
                            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                            "INSERT INTO word SELECT i, '没有保存' FROM n"));
    const QString left = folder.directory.filePath(u"left.sqlite"_s);
    REQUIRE(QFile::copy(folder.path, left));
    REQUIRE(QFile::copy(folder.path + u"-journal"_s, left + u"-journal"_s));
    REQUIRE(QFile(left).size() > 64 * 1024);
    const auto again = Connection::open(left, OpenMode::MustExist, firstSchema());
    REQUIRE(again);
    CHECK(count(*(*again)->read()) == 1);
}

TEST_CASE("Migration leads an old file to the new schema and keeps its rows", "[sqlite][migrator]")
{
    const Folder folder;
    addWord(*folder.open(), u"静夜"_s);
    auto connection = folder.open(secondSchema());
    const auto snapshot = connection->read();
    auto row = snapshot->query("SELECT text, pinyin FROM word");
    REQUIRE(row->next() == true);
    CHECK(row->text(0) == u"静夜");
    CHECK(row->text(1) == u"jing");
}

TEST_CASE("A step that fails leaves the file at the version before", "[sqlite][migrator]")
{
    const Folder folder;
    addWord(*folder.open(), u"静夜"_s);
    Schema broken = secondSchema();
    broken.steps[1] += "; INSERT INTO nowhere VALUES (1)";
    CHECK(openError(folder.path, OpenMode::MustExist, broken) == ErrorKind::Damaged);
    CHECK(count(*folder.open(secondSchema())->read()) == 1);
}

TEST_CASE("A file of a newer program is refused by name and left untouched", "[sqlite][migrator]")
{
    const Folder folder;
    addWord(*folder.open(secondSchema()), u"新"_s);
    const QByteArray before = contentOf(folder.path);
    const auto refused = Connection::open(folder.path, OpenMode::CreateIfMissing, firstSchema());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NewerVersion);
    CHECK(refused.error().detail.contains(folder.path));
    CHECK(contentOf(folder.path) == before);
}

TEST_CASE("A file that a newer program left when it was killed is refused untouched, too",
          "[sqlite][migrator]")
{
    const Folder folder;
    auto connection = folder.open(secondSchema());
    addWord(*connection, u"新"_s);
    const QString left = folder.directory.filePath(u"left.sqlite"_s);
    REQUIRE(QFile::copy(folder.path, left));
    REQUIRE(QFile::copy(folder.path + u"-wal"_s, left + u"-wal"_s));
    const QByteArray file = contentOf(left);
    const QByteArray log = contentOf(left + u"-wal"_s);
    CHECK(openError(left, OpenMode::MustExist) == ErrorKind::NewerVersion);
    CHECK(contentOf(left) == file);
    CHECK(contentOf(left + u"-wal"_s) == log);
}

TEST_CASE("A file that is missing, foreign or no database is told apart", "[sqlite]")
{
    const Folder folder;
    CHECK(openError(folder.path, OpenMode::MustExist) == ErrorKind::NotFound);
    CHECK(openError(folder.directory.filePath(u"没有/a.sqlite"_s), OpenMode::CreateIfMissing) ==
          ErrorKind::NotFound);

    Schema foreign = firstSchema();
    foreign.applicationId = 1;
    addWord(*folder.open(foreign), u"别人的"_s);
    CHECK(openError(folder.path, OpenMode::MustExist) == ErrorKind::Damaged);

    QFile text(folder.directory.filePath(u"text.sqlite"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    CHECK(openError(text.fileName(), OpenMode::MustExist) == ErrorKind::Damaged);
}

TEST_CASE("A folder or file that cannot be written is ReadOnly", "[sqlite]")
{
    const Folder folder;
    addWord(*folder.open(), u"只读"_s);
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(folder.path, readable));
    REQUIRE(QFile::setPermissions(folder.directory.path(), enterable));
    {
        const AsNobody nobody;
        CHECK(openError(folder.path, OpenMode::MustExist) == ErrorKind::ReadOnly);
        CHECK(openError(folder.directory.filePath(u"new.sqlite"_s), OpenMode::CreateIfMissing) ==
              ErrorKind::ReadOnly);
    }
    REQUIRE(QFile::setPermissions(folder.directory.path(), enterable | QFile::WriteOwner));
}

TEST_CASE("A file is read beside its writer, and what is committed meanwhile is seen", "[sqlite][readonly]")
{
    const Folder folder;
    const auto writer = folder.open();
    addWord(*writer, u"静"_s);
    const auto reader = Connection::open(folder.path, OpenMode::ReadOnly, firstSchema());
    REQUIRE(reader);
    CHECK(count(*(*reader)->read()) == 1);
    auto transaction = writer->begin(Durability::Full);
    REQUIRE(transaction->execute("INSERT INTO word (text) VALUES (?)", u"夜"_s));
    CHECK(count(*(*reader)->read()) == 1); // the writer is in the middle
    REQUIRE(transaction->commit());
    CHECK(count(*(*reader)->read()) == 2);
    CHECK((*reader)->begin(Durability::Full).error().kind == ErrorKind::ReadOnly);
    CHECK((*reader)->rewrite().error().kind == ErrorKind::ReadOnly);
}

TEST_CASE("Reading changes no file: an older one waits for who may write, a newer one is refused",
          "[sqlite][readonly]")
{
    const Folder folder;
    addWord(*folder.open(), u"静"_s);
    const QByteArray before = contentOf(folder.path);
    const auto kindWith = [&](const Schema& schema) {
        const auto opened = Connection::open(folder.path, OpenMode::ReadOnly, schema);
        return opened ? std::nullopt : std::optional(opened.error().kind);
    };
    CHECK(kindWith(secondSchema()) == ErrorKind::Precondition);
    CHECK_FALSE(kindWith(firstSchema()));
    CHECK(contentOf(folder.path) == before);
    folder.open(secondSchema());
    CHECK(kindWith(firstSchema()) == ErrorKind::NewerVersion);
    CHECK(Connection::open(folder.path + u"x"_s, OpenMode::ReadOnly, firstSchema()).error().kind ==
          ErrorKind::NotFound);
    CHECK_FALSE(QFile::exists(folder.path + u"x"_s));
}

TEST_CASE("A file is read in a folder where nobody may write", "[sqlite][readonly]")
{
    const Folder folder;
    addWord(*folder.open(), u"静"_s);
    QFile::remove(folder.path + u"-shm"_s);
    QFile::remove(folder.path + u"-wal"_s);
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(folder.path, readable));
    REQUIRE(QFile::setPermissions(folder.directory.path(), enterable));
    {
        const AsNobody nobody;
        const auto reader = Connection::open(folder.path, OpenMode::ReadOnly, firstSchema());
        INFO((reader ? QString() : reader.error().detail).toStdString());
        REQUIRE(reader);
        CHECK(count(*(*reader)->read()) == 1);
    }
    REQUIRE(QFile::setPermissions(folder.directory.path(), enterable | QFile::WriteOwner));
}
