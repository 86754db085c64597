// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeSecurity.h"
#include "node/NodeUsers.h"
#include "support/LessonFixtures.h"
#include "support/LinkEmulator.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/FileService.h"

#include <QRandomGenerator>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype FileBytes = 1'500'000;

// A teacher whose file was cut into pieces, and the school's server behind a line.
struct Lane
{
    Lane() : link(node.url(), {})
    {
        teacher.setServer(link.url(), node.user(), node.password());
        QFile file(folder.filePath(u"课件.bin"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        QByteArray bytes(FileBytes, Qt::Uninitialized);
        QRandomGenerator random(20260305);
        for (char& byte : bytes)
            byte = static_cast<char>(random.generate());
        file.write(bytes);
        file.close();
        const auto cut = await(teacher->files().takeForPlan(file.fileName()));
        REQUIRE(cut);
        pieces = cut->newChunks;
        taken = cut->file;
    }

    void allow(qint64 bytesADay)
    {
        REQUIRE(await(teacher->sync().setSettings({LinkKind::Metered, {{LinkKind::Metered, bytesADay}}})));
    }
    qint64 piecesThere()
    {
        const auto database = node.databases().find(u"files-fxz"_s);
        return database ? (*database)->info()->documents : 0;
    }

    QTemporaryDir folder;
    TestNode node;
    LinkEmulator link;
    TestWorkspace teacher{u"js01"_s};
    int pieces = 0;
    FileManifest taken;
};

} // namespace

TEST_CASE_METHOD(Lane, "Pieces of files go to the school after the texts, and all of them",
                 "[workspace][lane]")
{
    const SyncStatus status = teacher.sync();
    CHECK(status.isComplete());
    CHECK(status.files.pieces == 0);
    CHECK(piecesThere() == pieces);
}

TEST_CASE_METHOD(Lane, "Pieces that wait are no documents that wait", "[workspace][lane]")
{
    allow(0);
    await(teacher->records().save({}, {}, fixtureA())).value();
    const SyncStatus status = teacher.sync();
    CHECK(status.waiting == 0);
    CHECK(status.files.pieces == pieces);
    CHECK(status.files.bytes >= FileBytes);
    CHECK(status.files.isHeldByBudget);
    CHECK_FALSE(status.isComplete());
    CHECK(piecesThere() == 0);
}

TEST_CASE_METHOD(Lane, "A day's amount stops files and never texts, and the person may lift it",
                 "[workspace][lane]")
{
    allow(300'000);
    SyncStatus status = teacher.sync();
    CHECK(status.files.isHeldByBudget);
    CHECK(piecesThere() > 0);
    CHECK(piecesThere() < pieces);
    const SavedRecord plan = await(teacher->records().save({}, {}, fixtureA())).value();
    teacher.sync();
    CHECK(await(teacher->records().open(plan.id))->delivery == Delivery::AtSchool);
    REQUIRE(await(teacher->sync().sendFilesToday()));
    CHECK(teacher.sync().isComplete());
    CHECK(piecesThere() == pieces);
}

TEST_CASE_METHOD(Lane, "Pieces that the server no longer has go again by themselves", "[workspace][lane]")
{
    REQUIRE(teacher.sync().isComplete());
    REQUIRE(node.databases().remove(u"files-fxz"_s));
    const bool isEmpty = GENERATE(true, false); // there and without them, or not there at all
    if (isEmpty)
        REQUIRE(node.databases().create(u"files-fxz"_s));
    const SyncStatus status = teacher.sync();
    CHECK(status.isComplete());
    CHECK(piecesThere() == pieces);
}

TEST_CASE_METHOD(Lane, "Pieces that the server no longer has wait again as soon as it has said so",
                 "[workspace][lane]")
{
    REQUIRE(teacher.sync().isComplete());
    REQUIRE(node.databases().remove(u"files-fxz"_s));
    allow(0);
    const SyncStatus status = teacher.sync();
    CHECK(status.files.pieces == pieces);
    CHECK_FALSE(status.isComplete());
}

TEST_CASE_METHOD(Lane, "Whether the server still has the pieces is one question a round", "[workspace][lane]")
{
    LinkEmulator line(node.url(), {});
    TestWorkspace other(u"js02"_s); // the same without files
    other.setServer(line.url(), node.user(), node.password());
    for (int i = 0; i < 3; ++i) { // until nobody learns anything from the other any more
        REQUIRE(teacher.sync().isComplete());
        REQUIRE(other.sync().isComplete());
    }
    const int before[] = {link.requests(), line.requests()};
    REQUIRE(teacher.sync().isComplete());
    REQUIRE(other.sync().isComplete());
    CHECK(link.requests() - before[0] == line.requests() - before[1] + 1);
}

TEST_CASE_METHOD(Lane, "A database of pieces that cannot be opened stops no text, and says why",
                 "[workspace][lane]")
{
    teacher.close();
    makeNewer(teacher.folder() + u"/databases/files-fxz.sqlite"_s);
    teacher.open();
    const SavedRecord saved = await(teacher->records().save({}, {}, fixtureA())).value();
    CHECK(await(teacher->records().open(saved.id)).has_value()); // it names no files
    const SyncStatus status = teacher.sync();
    CHECK(status.waiting == 0);
    REQUIRE(status.files.problem);
    CHECK(status.files.problem->kind == ErrorKind::NewerVersion);
    CHECK_FALSE(status.isComplete());
}

TEST_CASE_METHOD(Lane, "A cut among the pieces costs the one under way; nothing goes twice",
                 "[workspace][lane]")
{
    link.cutAfter(FileBytes / 2);
    teacher->sync().start();
    REQUIRE(QTest::qWaitFor([&] { return piecesThere() == pieces; }, Patience));
    CHECK(link.cuts() == 1);
    constexpr qint64 LargestPiece = 384 * 1024;
    CHECK(link.bytesUp() < FileBytes + LargestPiece + 64 * 1024);
}

TEST_CASE_METHOD(Lane, "A text written while a file goes out does not wait for it", "[workspace][lane]")
{
    link.setShape({.upBits = 4'000'000, .roundTrip = 10ms});
    teacher->sync().start();
    REQUIRE(QTest::qWaitFor([&] { return piecesThere() > 0; }, Patience));
    const SavedRecord plan = await(teacher->records().save({}, {}, fixtureA())).value();
    REQUIRE(QTest::qWaitFor(
        [&] { return await(teacher->records().open(plan.id))->delivery == Delivery::AtSchool; }, Patience));
    CHECK(piecesThere() < pieces);
    REQUIRE(QTest::qWaitFor([&] { return teacher->sync().status().isComplete(); }, Patience));
    CHECK(piecesThere() == pieces);
}

TEST_CASE_METHOD(Lane, "Files that the server has no place for are said where the file and the plan are",
                 "[workspace][lane]")
{
    // The spaces are open, the database of pieces is not, and a teacher may not make one.
    auto users = node.databases().create(NodeDatabases::Users.toString());
    REQUIRE(users);
    const QString id = u"org.couchdb.user:js01"_s;
    const QJsonObject user{{u"name"_s, u"js01"_s},
                           {u"type"_s, u"user"_s},
                           {u"roles"_s, QJsonArray()},
                           {u"password"_s, u"口令"_s}};
    auto transaction = (*users)->store().begin(Durability::Full);
    REQUIRE(transaction);
    REQUIRE((*users)->store().put(
        *transaction,
        Edit{DocId(id), std::nullopt, false, *Body::fromObject(*NodeUsers::sealed(id, user)), {}}));
    REQUIRE(transaction->commit());
    const QJsonObject members{{u"members"_s, QJsonObject{{u"names"_s, QJsonArray{u"js01"_s}}}}};
    for (const QString& name : {u"space-js01"_s, u"desk-js01"_s, u"school-fxz"_s})
        REQUIRE((*node.databases().create(name))->setSecurity(*NodeSecurity::fromJson(members)));
    teacher.setServer(link.url(), u"js01"_s, u"口令"_s);

    LessonPlan plan = fixtureA();
    plan.setFiles({taken.toJson()});
    const SavedRecord saved = await(teacher->records().save({}, {}, plan)).value();
    const SyncStatus status = teacher.sync();
    CHECK(status.waiting == 0);
    CHECK(status.files.problem.has_value());
    CHECK_FALSE(status.isComplete());
    CHECK(await(teacher->records().open(saved.id))->delivery == Delivery::WaitingForNetwork);
    const auto states = await(teacher->files().look(DatabaseName(u"space-js01"_s), {taken}, {}));
    REQUIRE(states);
    REQUIRE(states->first().problem);
    CHECK(states->first().problem->kind == ErrorKind::Forbidden);

    REQUIRE((*node.databases().create(u"files-fxz"_s))->setSecurity(*NodeSecurity::fromJson(members)));
    CHECK(teacher.sync().isComplete());
    CHECK(await(teacher->records().open(saved.id))->delivery == Delivery::AtSchool);
}
