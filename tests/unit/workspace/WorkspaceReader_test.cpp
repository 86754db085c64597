// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/WorkspaceReader.h"
#include "workspace/values/SealingKey.h"

#include <QDirIterator>
#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName ReadSpace(u"space-js01"_s);

std::unique_ptr<WorkspaceReader> readerOf(const QString& folder)
{
    auto opened = WorkspaceReader::open(folder, std::make_shared<SystemClock>(), {});
    REQUIRE(opened);
    return *std::move(opened);
}

qsizetype documentsSeen(WorkspaceReader& reader)
{
    return qsizetype(await(reader.documents().list(ReadSpace, {})).value().size());
}

// Every file with its bytes, but for what SQLite's readers share with each other.
QMap<QString, QByteArray> filesIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        const bool isShared = file.fileName().endsWith(u"-shm"_s) || file.fileName().endsWith(u"-wal"_s);
        if (!isShared && file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), file.readAll());
    }
    return files;
}

} // namespace

TEST_CASE("A workspace that is open and written elsewhere is read beside it", "[workspace][reader]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(ReadSpace.toString(), {{u"_id"_s, u"note:1"_s}, {u"text"_s, u"静夜思"_s}});
    const auto reader = readerOf(workspace.folder());
    CHECK(documentsSeen(*reader) == 1);
    workspace.put(ReadSpace.toString(), {{u"_id"_s, u"note:2"_s}});
    CHECK(documentsSeen(*reader) == 2);
    const auto states = await(reader->delivery().databases()).value();
    REQUIRE(states.size() >= 1);
    CHECK(await(reader->delivery().waiting()));
    CHECK(await(reader->reviews().inbox()).value().isEmpty());
    CHECK(reader->settings().user == UserId(u"js01"_s));
}

TEST_CASE("Reading leaves every file as it is, and what would write is refused", "[workspace][reader]")
{
    TestWorkspace workspace(u"js01"_s);
    QJsonObject plan = fixtureA().toJson();
    plan[u"_id"_s] = u"plan:1"_s;
    workspace.put(ReadSpace.toString(), plan);
    workspace.close();
    const auto before = filesIn(workspace.folder());
    {
        const auto reader = readerOf(workspace.folder());
        CHECK(documentsSeen(*reader) == 1);
        CHECK(await(reader->delivery().waiting()));
        CHECK(await(reader->documents().put(ReadSpace, {"{\"_id\":\"note:9\"}"})).error().kind ==
              ErrorKind::ReadOnly);
        CHECK(await(reader->documents().put(DatabaseName(u"other"_s), {"{}"})).error().kind ==
              ErrorKind::NotFound);
    }
    CHECK(filesIn(workspace.folder()) == before);
    workspace.open();
    CHECK(await(workspace->documents().list(ReadSpace, {}))->size() == 1);
}

TEST_CASE("A writer may open, write and close while a reader has the workspace", "[workspace][reader]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(ReadSpace.toString(), {{u"_id"_s, u"note:1"_s}});
    workspace.close();
    const auto reader = readerOf(workspace.folder());
    CHECK(documentsSeen(*reader) == 1);
    workspace.open();
    workspace.put(ReadSpace.toString(), {{u"_id"_s, u"note:2"_s}});
    workspace.close();
    CHECK(documentsSeen(*reader) == 2);
}

TEST_CASE("What cannot be read is said in a sentence and left as it is", "[workspace][reader]")
{
    const auto refusal = [](const QString& folder) {
        const auto opened = WorkspaceReader::open(folder, std::make_shared<SystemClock>(), {});
        REQUIRE_FALSE(opened);
        CHECK(opened.error().detail.size() > 10);
        return opened.error().kind;
    };
    const QTemporaryDir none;
    CHECK(refusal(none.path()) == ErrorKind::NotFound);

    TestWorkspace workspace(u"js01"_s);
    workspace.put(ReadSpace.toString(), {{u"_id"_s, u"note:1"_s}});
    workspace.close();
    SECTION("settings of a newer program")
    {
        QFile settings(workspace.folder() + u"/workspace.json"_s);
        REQUIRE(settings.open(QIODevice::WriteOnly));
        settings.write("{\"format\":99}");
        settings.close();
        CHECK(refusal(workspace.folder()) == ErrorKind::NewerVersion);
    }
    SECTION("a damaged database is said where it is asked for")
    {
        QFile database(workspace.folder() + u"/databases/space-js01.sqlite"_s);
        REQUIRE(database.open(QIODevice::ReadWrite));
        database.write(QByteArray(8192, 'x'));
        database.close();
        const auto reader = readerOf(workspace.folder());
        CHECK(await(reader->documents().list(ReadSpace, {})).error().kind == ErrorKind::Damaged);
        CHECK(QFile(workspace.folder() + u"/databases/space-js01.sqlite"_s).size() >= 8192);
    }
}
