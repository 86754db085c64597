// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/findListed.h"
#include "support/FakeClock.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/ResourceFolder.h"

#include <QDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// The folder of resources of somebody, beside the workspace that remembers it.
struct ChosenFolder
{
    QTemporaryDir work;
    QTemporaryDir disk;
    FakeClock clock;
    std::unique_ptr<ResourceFolder> folder = std::make_unique<ResourceFolder>(work.path(), clock);

    QString root() const { return disk.path() + u"/资源"_s; }
    void write(const QString& path, const QByteArray& content = "x") const
    {
        REQUIRE(QDir().mkpath(QFileInfo(root() + u'/' + path).path()));
        QFile file(root() + u'/' + path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void restart()
    {
        folder.reset();
        folder = std::make_unique<ResourceFolder>(work.path(), clock);
    }
    bool isWhole() { return folder->state().facts.isWhole && !folder->state().isListing; }
    bool eventually(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, Patience); }
    int found(const QString& typed) { return await(folder->find(typed, 10)).value().count; }
};

} // namespace

TEST_CASE("A folder is chosen once, listed in the background, and found again by the next start",
          "[workspace][listing]")
{
    ChosenFolder chosen;
    chosen.write(u"爱学堂/静夜思.pptx"_s);
    chosen.write(u"分数.doc"_s);
    CHECK(chosen.found(u""_s) == 0); // none is chosen yet
    CHECK(await(chosen.folder->choose(chosen.root() + u"/没有"_s)).error().kind == ErrorKind::InvalidInput);
    CHECK(await(chosen.folder->choose(chosen.root() + u"/分数.doc"_s)).error().kind ==
          ErrorKind::InvalidInput);
    REQUIRE(await(chosen.folder->choose(chosen.root())));
    REQUIRE(chosen.eventually([&] { return chosen.isWhole(); }));
    CHECK(chosen.found(u"jys"_s) == 1);
    const ListedFile slides = await(chosen.folder->find(u"夜思"_s, 1)).value().files.front();
    CHECK(await(chosen.folder->pathOf(slides)).value() ==
          QFileInfo(chosen.root() + u"/爱学堂/静夜思.pptx"_s).canonicalFilePath());

    chosen.restart();
    chosen.folder->refresh(ResourceFolder::Fresh);
    REQUIRE(chosen.eventually([&] { return chosen.isWhole(); }));
    CHECK(chosen.folder->state().facts.files == 2);
    chosen.write(u"新的.doc"_s);
    CHECK(chosen.found(u"新的"_s) == 0); // the list is a minute old
    chosen.clock.advance(std::chrono::hours(25));
    chosen.folder->refresh(ResourceFolder::Fresh);
    CHECK(chosen.eventually([&] { return chosen.isWhole() && chosen.found(u"新的"_s) == 1; }));
    REQUIRE(await(chosen.folder->choose({})));
    CHECK(chosen.eventually([&] { return chosen.folder->state().facts.root.isEmpty(); }));
    CHECK(chosen.found(u""_s) == 0);
}

TEST_CASE("A file of the folder is opened where it is, and what can run is not", "[workspace][listing]")
{
    ChosenFolder chosen;
    chosen.write(u"静夜思.pptx"_s);
    chosen.write(u"动画.mp4"_s, "\x7f"
                                "ELF\2\1\1");
    chosen.write(u"安装.desktop"_s, "[Desktop Entry]");
    chosen.write(u"成绩.docm"_s);
    REQUIRE(await(chosen.folder->choose(chosen.root())));
    REQUIRE(chosen.eventually([&] { return chosen.isWhole(); }));
    const auto open = [&](const QString& name) {
        return await(chosen.folder->open(await(chosen.folder->find(name, 1)).value().files.at(0)));
    };
    CHECK(open(u"静夜思"_s).value() == QFileInfo(chosen.root() + u"/静夜思.pptx"_s).canonicalFilePath());
    for (const QString& name : {u"动画"_s, u"安装"_s, u"成绩"_s})
        CHECK(open(name).error().kind == ErrorKind::Forbidden);
    // What stood there became a link to something else, or went.
    REQUIRE(QFile::remove(chosen.root() + u"/静夜思.pptx"_s));
    CHECK(open(u"静夜思"_s).error().kind == ErrorKind::NotFound);
    chosen.write(u"../外面.pptx"_s);
    REQUIRE(QFile::link(chosen.disk.path() + u"/外面.pptx"_s, chosen.root() + u"/静夜思.pptx"_s));
    CHECK(open(u"静夜思"_s).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("The list is read beside the program that keeps it", "[workspace][listing]")
{
    ChosenFolder chosen;
    CHECK(findListed(chosen.work.path(), {}, 10).value().state.facts.root.isEmpty());
    chosen.write(u"爱学堂/静夜思.pptx"_s);
    chosen.write(u"分数.doc"_s);
    REQUIRE(await(chosen.folder->choose(chosen.root())));
    REQUIRE(chosen.eventually([&] { return chosen.isWhole(); }));
    const FoundResources found = findListed(chosen.work.path(), u"jys"_s, 10).value();
    CHECK(found.files.count == 1);
    CHECK(found.state.facts == chosen.folder->state().facts);
    CHECK_FALSE(found.state.isAway());
    REQUIRE(QDir().rename(chosen.root(), chosen.disk.path() + u"/拔出"_s));
    const FoundResources away = findListed(chosen.work.path(), u"jys"_s, 10).value();
    CHECK(away.files.count == 1);
    CHECK(away.state.isAway());
    // Another one was chosen, and nobody has listed it yet.
    chosen.folder.reset();
    QFile choice(chosen.work.filePath(u"resources.json"_s));
    REQUIRE(choice.open(QIODevice::WriteOnly));
    choice.write(R"({"folder": "/srv/resources"})");
    choice.close();
    const FoundResources other = findListed(chosen.work.path(), u"jys"_s, 10).value();
    CHECK(other.state.facts.root == u"/srv/resources");
    CHECK(other.files.files.empty());
}

TEST_CASE("The list may be deleted, and a disk that is away leaves what was listed", "[workspace][listing]")
{
    ChosenFolder chosen;
    chosen.write(u"静夜思.pptx"_s);
    REQUIRE(await(chosen.folder->choose(chosen.root())));
    REQUIRE(chosen.eventually([&] { return chosen.isWhole(); }));
    REQUIRE(QDir().rename(chosen.root(), chosen.disk.path() + u"/拔出"_s));
    chosen.folder->refresh(std::chrono::minutes(0));
    REQUIRE(chosen.eventually([&] { return chosen.folder->state().isAway(); }));
    CHECK(chosen.found(u"静夜思"_s) == 1);
    const ListedFile slides = await(chosen.folder->find(u""_s, 1)).value().files.front();
    CHECK(await(chosen.folder->pathOf(slides)).error().kind == ErrorKind::NotFound);
    REQUIRE(QDir().rename(chosen.disk.path() + u"/拔出"_s, chosen.root()));
    chosen.folder->refresh(std::chrono::minutes(0));
    CHECK(chosen.eventually([&] { return chosen.isWhole() && !chosen.folder->state().isAway(); }));

    chosen.folder.reset();
    for (const QString& name : {u"resources.sqlite"_s, u"resources.sqlite-wal"_s, u"resources.sqlite-shm"_s})
        QFile::remove(chosen.work.filePath(name));
    chosen.restart();
    chosen.folder->refresh(ResourceFolder::Fresh);
    CHECK(chosen.eventually([&] { return chosen.isWhole() && chosen.found(u"静夜思"_s) == 1; }));
}

TEST_CASE("A listing that is stopped goes on when it is asked for, and ends with the program",
          "[workspace][listing]")
{
    ChosenFolder chosen;
    for (int i = 0; i < 200; ++i)
        chosen.write(u"第%1课/课件.pptx"_s.arg(i));
    REQUIRE(await(chosen.folder->choose(chosen.root())));
    chosen.folder->stop();
    REQUIRE(chosen.eventually([&] { return !chosen.folder->state().isListing; }));
    const int before = chosen.folder->state().facts.files;
    chosen.restart(); // whatever goes on there
    chosen.folder->refresh(ResourceFolder::Fresh);
    REQUIRE(chosen.eventually([&] { return chosen.isWhole(); }));
    CHECK(chosen.folder->state().facts.files == 200);
    CHECK(before <= 200);
}
