// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ChunkName.h"
#include "platform/DatabaseNames.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "unit/files/FilesFixture.h"
#include "workspace/FileService.h"
#include "workspace/KeepingService.h"
#include "workspace/ReplicationService.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <unistd.h>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName FileSpace(u"space-js01"_s);
const DocId FilePlan(u"plan:1"_s);

void putPlan(TestWorkspace& workspace)
{
    QJsonObject plan = fixtureA().toJson();
    plan[u"_id"_s] = FilePlan.toString();
    workspace.put(FileSpace.toString(), plan);
}

QJsonObject document(TestWorkspace& workspace)
{
    return QJsonDocument::fromJson(await(workspace->documents().get(FileSpace, FilePlan, {}, false)).value())
        .object();
}

Result<AttachedFile> attach(TestWorkspace& workspace, const QString& path)
{
    return await(workspace->files().attach(FileSpace, FilePlan, path));
}

FileState look(TestWorkspace& workspace, const FileManifest& file)
{
    return await(workspace->files().look(FileSpace, {file})).value().first();
}

template <typename T>
ErrorKind refusalOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

// Moves everything of a database between a workspace and the node, as synchronisation will.
void replicate(TestWorkspace& workspace, const TestNode& node, const QString& database, bool isPush)
{
    QUrl url = node.url();
    url.setUserName(node.user());
    url.setPassword(node.password());
    url.setPath(u'/' + database);
    const QString remote = url.toString(QUrl::FullyEncoded);
    const ReplicationOrder order = isPush ? ReplicationOrder{database, remote, false, true}
                                          : ReplicationOrder{remote, database, false, false};
    REQUIRE(await(workspace->replication().replicate(order)));
}

// A teacher with two PCs; the first has a plan with a file, and the node has all of it.
struct TwoPcsWithFiles
{
    TestNode node;
    TestWorkspace first{u"js01"_s};
    TestWorkspace second{u"js01"_s};
    PersonsFolder folder;
    FileManifest file;

    explicit TwoPcsWithFiles(qsizetype bytes)
    {
        putPlan(first);
        file = attach(first, folder.write(u"静夜思.pptx"_s, noise(bytes)))->taken.file;
        replicate(first, node, u"files-fxz"_s, true);
        replicate(first, node, FileSpace.toString(), true);
        replicate(second, node, FileSpace.toString(), false);
    }

    void connectSecond() { second.setServer(node.url(), node.user(), node.password()); }
};

// What the node has of a piece, replaced by other bytes.
void spoil(TestNode& node, const ChunkRef& chunk)
{
    DocumentStore& store = node.databases().find(u"files-fxz"_s).value()->store();
    WriteTransaction transaction = store.begin(Durability::Full).value();
    REQUIRE(store.purge(transaction, chunkDocId(chunk.id)));
    Edit edit;
    edit.id = chunkDocId(chunk.id);
    edit.attachments = {attachmentFromBytes(u"data"_s, "application/octet-stream", noise(1000, 99))};
    REQUIRE(store.put(transaction, edit));
    REQUIRE(transaction.commit());
}

} // namespace

TEST_CASE("A file attached to a document is named by it and comes back byte for byte", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const AttachedFile attached =
        attach(workspace, folder.write(u"静夜思𠮷.pptx"_s, noise(2'000'000))).value();
    CHECK(attached.isChanged);
    const QJsonObject written = document(workspace);
    CHECK(written["_rev"_L1].toString() == attached.rev);
    CHECK(written["files"_L1].toArray() == QJsonArray{attached.taken.file.toJson()});
    CHECK(written["header"_L1] == fixtureA().toJson()["header"_L1]);

    const FileManifest file = await(workspace->files().find(FileSpace, FilePlan, u"静夜思𠮷.pptx"_s)).value();
    REQUIRE(await(workspace->files().fetch(FileSpace, file)));
    REQUIRE(await(workspace->files().saveAs(FileSpace, file, folder.path(u"取回.pptx"_s))));
    CHECK(PersonsFolder::read(folder.path(u"取回.pptx"_s)) == noise(2'000'000));
}

TEST_CASE("A file of a plan is opened from the desk where the plan was handed in", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const AttachedFile attached = attach(workspace, folder.write(u"课件.pptx"_s, noise(300'000))).value();
    const auto path = await(workspace->files().open(DatabaseName(u"desk-js01"_s), attached.taken.file));
    REQUIRE(path);
    CHECK(PersonsFolder::read(*path) == noise(300'000));
}

TEST_CASE("The same file again changes nothing, other bytes are its new version", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const QString path = folder.write(u"课件.pptx"_s, noise(1'500'000));
    const AttachedFile first = attach(workspace, path).value();
    const AttachedFile again = attach(workspace, path).value();
    CHECK_FALSE(again.isChanged);
    CHECK(again.rev == first.rev);
    CHECK(again.taken.newChunks == 0);

    folder.write(u"课件.pptx"_s, "新的一页" + noise(1'500'000));
    const AttachedFile changed = attach(workspace, path).value();
    CHECK(changed.isChanged);
    CHECK(changed.taken.newBytes < 800'000);
    CHECK(document(workspace)["files"_L1].toArray().size() == 1);
}

TEST_CASE("What cannot be attached is refused and the document stays as it is", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const QJsonObject before = document(workspace);
    CHECK(refusalOf(attach(workspace, folder.path(u"没有.pptx"_s))) == ErrorKind::NotFound);
    CHECK(refusalOf(attach(workspace, folder.path(QString()))) == ErrorKind::InvalidInput);
    CHECK(refusalOf(attach(workspace, folder.write(u"setup.exe"_s, "x"))) == ErrorKind::Forbidden);
    CHECK(refusalOf(attach(workspace, folder.write(u"照片.jpg"_s, "MZ\x90\x00"))) == ErrorKind::Forbidden);
    const QString mine = folder.write(u"课件.pptx"_s, "x");
    CHECK(refusalOf(await(workspace->files().attach(FileSpace, DocId(u"plan:none"_s), mine))) ==
          ErrorKind::NotFound);
    CHECK(refusalOf(await(workspace->files().attach(DatabaseName(u"none"_s), FilePlan, mine))) ==
          ErrorKind::NotFound);
    CHECK(document(workspace) == before);
}

TEST_CASE("Documents that are no plans may carry programs", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    workspace.put(FileSpace.toString(), {{u"_id"_s, FilePlan.toString()}, {u"kind"_s, u"resource"_s}});
    CHECK(attach(workspace, folder.write(u"教具.exe"_s, "MZ\x90")));
}

TEST_CASE("A name that other PCs do not take is cleaned when the file is attached", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    CHECK(attach(workspace, folder.write(u"a\\b:c\n.txt"_s, "x"))->taken.file.name == u"a_b_c_.txt"_s);
}

TEST_CASE("A save is not kept waiting by a file that is being attached", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    auto attaching =
        workspace->files().attach(FileSpace, FilePlan, folder.write(u"录像.mp4"_s, noise(20'000'000)));
    const SavedRecord saved = await(workspace->records().save({}, {}, fixtureSc02())).value();
    CHECK_FALSE(saved.rev.isEmpty());
    CHECK_FALSE(attaching.isFinished());
    CHECK(await(attaching));
}

TEST_CASE("Attaching can be stopped, and goes on with what it has", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const QString path = folder.write(u"录像.mp4"_s, noise(20'000'000));
    QSignalSpy progress(&workspace->files(), &FileService::progressed);
    auto attaching = workspace->files().attach(FileSpace, FilePlan, path);
    REQUIRE(QTest::qWaitFor([&] { return progress.count() > 2; }, Patience));
    workspace->files().cancelTaking();
    CHECK(refusalOf(await(attaching)) == ErrorKind::Cancelled);
    CHECK_FALSE(document(workspace).contains("files"_L1));
    const AttachedFile attached = attach(workspace, path).value();
    CHECK(attached.taken.newChunks < int(attached.taken.file.chunks.size()));
}

TEST_CASE("A file that is not here is fetched from the server and checked", "[workspace][files]")
{
    TwoPcsWithFiles pcs(3'000'000);
    FileState state = look(pcs.second, pcs.file);
    CHECK_FALSE(state.isHere);
    CHECK(state.bytesHere == 0);
    CHECK(refusalOf(await(pcs.second->files().open(FileSpace, pcs.file))) == ErrorKind::NotFound);
    CHECK(refusalOf(await(pcs.second->files().fetch(FileSpace, pcs.file))) ==
          ErrorKind::NotFound); // no server
    CHECK(look(pcs.second, pcs.file).isWanted);

    pcs.connectSecond();
    REQUIRE(await(pcs.second->files().fetch(FileSpace, pcs.file)));
    state = look(pcs.second, pcs.file);
    CHECK(state.isHere);
    CHECK_FALSE(state.isWanted);
    const QString copy = await(pcs.second->files().open(FileSpace, pcs.file)).value();
    CHECK(copy.endsWith(u"/静夜思.pptx"_s));
    CHECK(copy.startsWith(pcs.second.folder()));
    CHECK(PersonsFolder::read(copy) == noise(3'000'000));
}

TEST_CASE("A fetch that was cut goes on by itself, and never asks twice for a piece", "[workspace][files]")
{
    TwoPcsWithFiles pcs(6'000'000);
    pcs.connectSecond();
    FileService& files = pcs.second->files();
    QSignalSpy progress(&files, &FileService::progressed);
    QSignalSpy interrupted(&files, &FileService::interrupted);
    auto fetching = files.fetch(FileSpace, pcs.file);
    REQUIRE(QTest::qWaitFor([&] { return progress.count() >= 3; }, Patience));
    pcs.node.disconnect();
    REQUIRE(QTest::qWaitFor([&] { return interrupted.count() > 0; }, Patience));
    const qint64 before = look(pcs.second, pcs.file).bytesHere;
    CHECK(before > 0);
    pcs.node.connect();
    REQUIRE(await(fetching));
    CHECK(progress.count() == int(pcs.file.chunks.size()));
}

TEST_CASE("What is wanted is wanted after a restart, and a paused file waits for the person",
          "[workspace][files]")
{
    TwoPcsWithFiles pcs(3'000'000);
    pcs.connectSecond();
    pcs.node.disconnect();
    auto given = pcs.second->files().fetch(FileSpace, pcs.file);
    REQUIRE(QTest::qWaitFor([&] { return look(pcs.second, pcs.file).isWanted; }, Patience));
    const bool isPaused = GENERATE(false, true);
    if (isPaused)
        pcs.second->files().pause(pcs.file);
    pcs.second.close();
    CHECK(refusalOf(given.result()) == ErrorKind::Cancelled);
    pcs.node.connect();
    pcs.second.open();
    CHECK_FALSE(look(pcs.second, pcs.file).isWanted); // nobody has said that this program fetches
    pcs.second->files().start();
    CHECK(look(pcs.second, pcs.file).isPaused == isPaused);
    pcs.connectSecond();
    if (isPaused)
        REQUIRE(await(pcs.second->files().fetch(FileSpace, pcs.file)));
    CHECK(QTest::qWaitFor([&] { return look(pcs.second, pcs.file).isHere; }, Patience));
}

TEST_CASE("A file that is not wanted any more is not fetched, and what came stays", "[workspace][files]")
{
    TwoPcsWithFiles pcs(6'000'000);
    pcs.connectSecond();
    FileService& files = pcs.second->files();
    QSignalSpy progress(&files, &FileService::progressed);
    auto fetching = files.fetch(FileSpace, pcs.file);
    REQUIRE(QTest::qWaitFor([&] { return progress.count() >= 2; }, Patience));
    files.forget(pcs.file);
    const auto answer = await(fetching);
    if (!answer) { // it was not all here already
        CHECK(answer.error().kind == ErrorKind::Cancelled);
        CHECK_FALSE(look(pcs.second, pcs.file).isWanted);
        CHECK(look(pcs.second, pcs.file).bytesHere > 0);
    }
}

TEST_CASE("A piece whose bytes are wrong is never stored", "[workspace][files]")
{
    TwoPcsWithFiles pcs(2'000'000);
    spoil(pcs.node, pcs.file.chunks[2]);
    pcs.connectSecond();
    CHECK(refusalOf(await(pcs.second->files().fetch(FileSpace, pcs.file))) == ErrorKind::Damaged);
    const FileState state = look(pcs.second, pcs.file);
    CHECK_FALSE(state.isHere);
    CHECK_FALSE(state.isWanted);
    CHECK(refusalOf(await(pcs.second->files().saveAs(FileSpace, pcs.file, pcs.folder.path(u"x"_s)))) ==
          ErrorKind::NotFound);
}

TEST_CASE("A file that the server does not have yet stays wanted, and another one comes meanwhile",
          "[workspace][files]")
{
    TwoPcsWithFiles pcs(1'000'000);
    pcs.connectSecond();
    FileManifest unsent = pcs.file;
    unsent.name = u"未发.pptx"_s;
    unsent.sha256 = Digest::of("unsent");
    unsent.chunks = {SealedChunk::seal("unsent").ref};
    unsent.size = unsent.chunks[0].size;
    CHECK(refusalOf(await(pcs.second->files().fetch(FileSpace, unsent))) == ErrorKind::NotFound);
    CHECK(look(pcs.second, unsent).isWanted);
    CHECK(await(pcs.second->files().fetch(FileSpace, pcs.file)));
}

TEST_CASE("When the day's bytes for files are used up, a fetch waits until there are more",
          "[workspace][files]")
{
    TwoPcsWithFiles pcs(2'000'000);
    pcs.connectSecond();
    SyncSettings settings = await(pcs.second->sync().settings()).value();
    settings.link = LinkKind::Metered;
    settings.dailyBytes[LinkKind::Metered] = 500'000;
    REQUIRE(await(pcs.second->sync().setSettings(settings)));
    CHECK(refusalOf(await(pcs.second->files().fetch(FileSpace, pcs.file))) == ErrorKind::Precondition);
    const FileState held = look(pcs.second, pcs.file);
    CHECK(held.isHeld);
    CHECK(held.bytesHere >= 500'000);
    CHECK_FALSE(held.isHere);
    settings.link = LinkKind::Intranet;
    REQUIRE(await(pcs.second->sync().setSettings(settings)));
    CHECK(QTest::qWaitFor([&] { return look(pcs.second, pcs.file).isHere; }, Patience));
}

TEST_CASE("What is attached stops before the disk is full, and says so", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    REQUIRE(await(workspace->keeping().setFreeLimit(std::numeric_limits<qint64>::max() / 2)));
    CHECK(refusalOf(attach(workspace, folder.write(u"课件.pptx"_s, noise(600'000)))) == ErrorKind::DiskFull);
    CHECK_FALSE(document(workspace).contains("files"_L1));
    CHECK(await(workspace->records().save({}, {}, fixtureSc02()))); // text goes on
}

TEST_CASE("A copy that was changed in another program is the person's work", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const FileManifest file = attach(workspace, folder.write(u"课件.txt"_s, "第一版"))->taken.file;
    const QString copy = await(workspace->files().open(FileSpace, file)).value();
    CHECK(look(workspace, file).changedCopy.isEmpty());
    QFile opened(copy);
    REQUIRE(opened.open(QIODevice::WriteOnly));
    opened.write("第二版");
    opened.close();
    CHECK(look(workspace, file).changedCopy == copy);
    CHECK(await(workspace->files().open(FileSpace, file)).value() == copy);
    CHECK(PersonsFolder::read(copy) == "第二版");

    const AttachedFile changed = attach(workspace, copy).value();
    CHECK(changed.isChanged);
    CHECK(changed.taken.file.name == file.name);
}

TEST_CASE("What can run is saved and never opened, whoever attached it and whenever it became so",
          "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    // A record of somebody who uses a program of their own, or the command line: programs may belong to it.
    workspace.put(FileSpace.toString(), {{u"_id"_s, FilePlan.toString()}, {u"kind"_s, u"research"_s}});
    const QByteArray starter = "[Desktop Entry]\nType=Application\nExec=sh -c 'touch /tmp/x'\n";
    const FileManifest file = attach(workspace, folder.write(u"教案.desktop"_s, starter))->taken.file;
    CHECK(refusalOf(await(workspace->files().open(FileSpace, file))) == ErrorKind::Forbidden);
    const FileManifest nameless = attach(workspace, folder.write(u"教案"_s, starter))->taken.file;
    CHECK(refusalOf(await(workspace->files().open(FileSpace, nameless))) == ErrorKind::Forbidden);
    REQUIRE(await(workspace->files().saveAs(FileSpace, file, folder.path(u"保存.desktop"_s))));
    CHECK(PersonsFolder::read(folder.path(u"保存.desktop"_s)) == starter);

    const FileManifest good = attach(workspace, folder.write(u"说明.txt"_s, "床前明月光"))->taken.file;
    const QString copy = await(workspace->files().open(FileSpace, good)).value();
    QFile opened(copy);
    REQUIRE(opened.open(QIODevice::WriteOnly));
    opened.write("#!/bin/sh\n");
    opened.close();
    CHECK(refusalOf(await(workspace->files().open(FileSpace, good))) == ErrorKind::Forbidden);
}

TEST_CASE("A file goes to the school after the texts, and its place follows the checkpoint",
          "[workspace][files]")
{
    TestNode node;
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const FileManifest file = attach(workspace, folder.write(u"课件.pptx"_s, noise(600'000)))->taken.file;
    CHECK(look(workspace, file).delivery == Delivery::OnlyHere);
    workspace.setServer(node.url(), node.user(), node.password());
    workspace->sync().start();
    CHECK(QTest::qWaitFor([&] { return look(workspace, file).delivery == Delivery::AtSchool; }, Patience));
}

TEST_CASE("Copies that were opened a week ago go, unless they were changed", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const auto openedLongAgo = [&](const QString& name) {
        const FileManifest file = attach(workspace, folder.write(name, name.toUtf8()))->taken.file;
        const QString copy = await(workspace->files().open(FileSpace, file)).value();
        QFile opened(copy);
        REQUIRE(opened.open(QIODevice::ReadWrite));
        if (name.startsWith(u"改"))
            opened.write("changed");
        opened.setFileTime(QDateTime::currentDateTime().addDays(-8), QFileDevice::FileModificationTime);
        return copy;
    };
    const QString unchanged = openedLongAgo(u"旧.txt"_s);
    const QString changed = openedLongAgo(u"改过的.txt"_s);
    const QString fresh =
        await(workspace->files().open(FileSpace,
                                      attach(workspace, folder.write(u"新.txt"_s, "新"))->taken.file))
            .value();
    REQUIRE(await(workspace->files().collect()));
    CHECK_FALSE(QFile::exists(unchanged));
    CHECK(QFile::exists(changed));
    CHECK(QFile::exists(fresh));
}

TEST_CASE("Pieces of a plan stay when space is given back", "[workspace][files]")
{
    const PersonsFolder folder;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const FileManifest file = attach(workspace, folder.write(u"课件.pptx"_s, noise(600'000)))->taken.file;
    REQUIRE(await(workspace->files().takeForPlan(folder.write(u"没用.pptx"_s, noise(600'000, 5)))));
    CHECK(await(workspace->files().collect()).value() == 0);
    CHECK(look(workspace, file).isHere);
}

TEST_CASE("What is written into a folder stands beside what is there", "[workspace][files][names]")
{
    const PersonsFolder folder;
    const PersonsFolder out;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const FileManifest file = attach(workspace, folder.write(u"教案.txt"_s, "新的"))->taken.file;
    const QString mine = out.write(u"教案.txt"_s, "我自己的");
    const QString into = QFileInfo(mine).path();
    const auto save = [&] { return await(workspace->files().saveInto(FileSpace, file, into)).value(); };
    CHECK(save() == out.path(u"教案 (2).txt"_s));
    CHECK(save() == out.path(u"教案 (2).txt"_s)); // it is there already
    CHECK(PersonsFolder::read(mine) == "我自己的");
    CHECK(PersonsFolder::read(out.path(u"教案 (2).txt"_s)) == "新的");
}

TEST_CASE("Files of one name that are attached one with the other are both there",
          "[workspace][files][names]")
{
    const PersonsFolder folder;
    const PersonsFolder other;
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace);
    const auto first = attach(workspace, folder.write(u"教案.txt"_s, "一班")).value();
    const auto second =
        await(workspace->files().attach(FileSpace, FilePlan, other.write(u"教案.txt"_s, "二班"),
                                        {first.taken.file.name}))
            .value();
    CHECK(second.taken.file.name == u"教案 (2).txt"_s);
    CHECK(document(workspace)["files"_L1].toArray().size() == 2);
}
