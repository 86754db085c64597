// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/FolderListing.h"
#include "listing/platformOf.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Today = QDateTime::fromString(u"2026-03-09T08:00:00+08:00"_s, Qt::ISODate);

// A teacher's folder, and the list of it.
struct ListedFolder
{
    QTemporaryDir place;
    QTemporaryDir work;
    QString listFile = work.filePath(u"resources.sqlite"_s);
    std::unique_ptr<FolderListing> listing = FolderListing::open(listFile).value();

    QString root() const { return place.path() + u"/资源"_s; }
    void write(const QString& path, const QByteArray& bytes = "x")
    {
        const QString file = root() + u'/' + path;
        REQUIRE(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    void finish()
    {
        for (;;) {
            const auto more = listing->step(Today, {});
            REQUIRE(more);
            if (!*more)
                return;
        }
    }
    void list()
    {
        REQUIRE(listing->begin(root()));
        finish();
    }
    void reopen()
    {
        listing.reset();
        listing = FolderListing::open(listFile).value();
    }
    QStringList found(const QString& typed, int most = 100) const
    {
        QStringList paths;
        const ListedFiles files = listing->find(typed, most).value();
        for (const ListedFile& file : files.files)
            paths.append(file.path());
        paths.sort();
        return paths;
    }
};

} // namespace

TEST_CASE("Files of a folder are found by words of their names and folders, and by pinyin", "[listing]")
{
    ListedFolder folder;
    folder.write(u"爱学堂/一年级/静夜思 课件.pptx"_s, QByteArray(300, 'x'));
    folder.write(u"国家平台/分数的初步认识.mp4"_s);
    folder.write(u"Unit 3 My friends.doc"_s);
    folder.list();
    CHECK(folder.found(u""_s).size() == 3);
    CHECK(folder.found(u"夜思"_s) == QStringList{u"爱学堂/一年级/静夜思 课件.pptx"_s});
    CHECK(folder.found(u"一年级 课件"_s) == QStringList{u"爱学堂/一年级/静夜思 课件.pptx"_s});
    CHECK(folder.found(u"jys"_s) == QStringList{u"爱学堂/一年级/静夜思 课件.pptx"_s});
    CHECK(folder.found(u"fenshu"_s) == QStringList{u"国家平台/分数的初步认识.mp4"_s});
    CHECK(folder.found(u"ＭＹ friends"_s) == QStringList{u"Unit 3 My friends.doc"_s});
    CHECK(folder.found(u"静夜思 分数"_s).isEmpty());
    CHECK(folder.found(u"%"_s).isEmpty());
    const ListedFile slides = folder.listing->find(u"静夜思"_s, 1).value().files.front();
    CHECK(slides.platform == u"爱学堂");
    CHECK(slides.size == 300);
    CHECK(folder.listing->find(u""_s, 2).value().count == 3);
    const ListingFacts facts = folder.listing->facts().value();
    CHECK(facts.isWhole);
    CHECK(facts.files == 3);
    CHECK(facts.listedAt == Today);
}

TEST_CASE("Hidden files, links and what programs leave are not listed, and no link is followed", "[listing]")
{
    ListedFolder folder;
    folder.write(u"教案.doc"_s);
    folder.write(u".秘密/密码.txt"_s);
    folder.write(u".hidden.doc"_s);
    folder.write(u"~$教案.doc"_s);
    folder.write(u"Thumbs.db"_s);
    QDir().mkpath(folder.place.path() + u"/别处"_s);
    QFile(folder.place.path() + u"/别处/外面.doc"_s).open(QIODevice::WriteOnly);
    REQUIRE(QFile::link(folder.place.path() + u"/别处"_s, folder.root() + u"/链接"_s));
    REQUIRE(QFile::link(folder.root(), folder.root() + u"/圈"_s));
    REQUIRE(QFile::link(folder.place.path() + u"/别处/外面.doc"_s, folder.root() + u"/外面.doc"_s));
    folder.list();
    CHECK(folder.found(u""_s) == QStringList{u"教案.doc"_s});
    CHECK(pathInFolder(folder.root(), u"教案.doc"_s));
    for (const QString& path : {u"外面.doc"_s, u"链接/外面.doc"_s, u"../别处/外面.doc"_s, u"/etc/passwd"_s,
                                u"./教案.doc"_s, u""_s}) {
        INFO(path.toStdString());
        CHECK(pathInFolder(folder.root(), path).error().kind == ErrorKind::InvalidInput);
    }
    CHECK(pathInFolder(folder.root(), u"没有.doc"_s).error().kind == ErrorKind::NotFound);
    CHECK(pathInFolder(u"/"_s, u"proc/version"_s).value() == u"/proc/version"); // the whole disk was chosen
}

TEST_CASE("Odd names are listed as the text they are, or left out where they are none", "[listing]")
{
    ListedFolder folder;
    folder.write(u"<b>粗</b>.doc"_s);
    folder.write(u"两\n行.doc"_s);
    folder.write(u"引'号\";--.doc"_s);
    folder.write(u"..教案.doc"_s); // hidden
    const QByteArray notText = QFile::encodeName(folder.root()) + "/\xc4\xe3\xba\xc3.doc";
    std::FILE* gbk = std::fopen(notText.constData(), "w");
    REQUIRE(gbk);
    std::fclose(gbk);
    folder.list();
    CHECK(folder.found(u""_s).size() == 3);
    CHECK(folder.found(u"引'号\""_s).size() == 1);
    CHECK(shownName(u"两\n行\u202Egpj.doc"_s) == u"两 行gpj.doc");
    CHECK(pathInFolder(folder.root(), u"两\n行.doc"_s));
    std::remove(notText.constData());
}

TEST_CASE("A listing that was cut goes on, and what was listed stays until the new list is whole",
          "[listing]")
{
    ListedFolder folder;
    for (int i = 0; i < 6; ++i)
        folder.write(u"第%1课/课件%1.pptx"_s.arg(i));
    folder.list();
    REQUIRE(QDir(folder.root() + u"/第0课"_s).removeRecursively());
    folder.write(u"第9课/课件9.pptx"_s);

    REQUIRE(folder.listing->begin(folder.root()));
    REQUIRE(folder.listing->step(Today, {}).value());
    REQUIRE(folder.listing->step(Today, {}).value());
    folder.reopen(); // killed here
    CHECK(folder.found(u"课件"_s).size() == 6);
    CHECK_FALSE(folder.listing->facts()->isWhole);
    const auto stop = std::make_shared<std::atomic_bool>(true);
    CHECK(folder.listing->step(Today, stop).error().kind == ErrorKind::Cancelled);
    folder.finish();
    CHECK(folder.found(u"课件"_s).size() == 6);
    CHECK(folder.found(u"课件0"_s).isEmpty());
    CHECK(folder.found(u"课件9"_s).size() == 1);
}

TEST_CASE("A folder that is away keeps its list, also where its place is left empty", "[listing]")
{
    ListedFolder folder;
    folder.write(u"教案.doc"_s);
    folder.write(u"深/课件.pptx"_s);
    folder.list();
    const QString aside = folder.place.path() + u"/拔出"_s;
    REQUIRE(QDir().rename(folder.root(), aside));
    REQUIRE(folder.listing->begin(folder.root()));
    CHECK(folder.listing->step(Today, {}).error().kind == ErrorKind::NotFound);
    REQUIRE(QDir().mkpath(folder.root())); // as a place of a disk that was taken out
    CHECK(folder.listing->step(Today, {}).error().kind == ErrorKind::NotFound);
    CHECK(folder.listing->checkHere().error().kind == ErrorKind::NotFound);
    CHECK(folder.found(u""_s).size() == 2);
    REQUIRE(QDir().rmdir(folder.root()));
    REQUIRE(QDir().rename(aside, folder.root()));
    folder.finish();
    CHECK(folder.found(u""_s).size() == 2);
    CHECK(folder.listing->checkHere());
}

TEST_CASE("Another folder begins from nothing, and a damaged list is made anew", "[listing]")
{
    ListedFolder folder;
    folder.write(u"教案.doc"_s);
    folder.list();
    const QString other = folder.place.path() + u"/另一个"_s;
    REQUIRE(QDir().mkpath(other));
    REQUIRE(folder.listing->begin(other));
    CHECK(folder.found(u""_s).isEmpty());
    CHECK(folder.listing->facts()->root == other);
    folder.listing.reset();
    QFile damaged(folder.listFile);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("no database at all, but long enough to be looked at as one");
    damaged.close();
    folder.reopen();
    CHECK(folder.listing->facts()->root.isEmpty());
    folder.list();
    CHECK(folder.found(u""_s) == QStringList{u"教案.doc"_s});
}

TEST_CASE("Folders deeper than is listed are told, and a path with dots leads nowhere", "[listing]")
{
    ListedFolder folder;
    QString path = u"a"_s;
    for (int i = 0; i < FolderListing::MostDepth + 2; ++i)
        path += u"/a"_s;
    folder.write(path + u"/深.doc"_s);
    folder.write(u"浅.doc"_s);
    folder.list();
    CHECK(folder.found(u""_s) == QStringList{u"浅.doc"_s});
    CHECK(folder.listing->facts()->isCut);
}

TEST_CASE("A platform is guessed from the name, then from the innermost folder", "[listing]")
{
    CHECK(platformOf(u"国家中小学智慧教育平台/语文/静夜思.mp4"_s) == u"国家平台");
    CHECK(platformOf(u"国家平台/爱学堂/静夜思.mp4"_s) == u"爱学堂");
    CHECK(platformOf(u"爱学堂/畅享教学通 静夜思.ppt"_s) == u"畅享教学通");
    CHECK(platformOf(u"我的/静夜思.ppt"_s).isEmpty());
}

TEST_CASE("Twenty thousand names are searched in less than the blink of a key", "[listing]")
{
    ListedFolder folder;
    REQUIRE(QDir().mkpath(folder.root()));
    for (int part = 0; part < 20; ++part) {
        const QByteArray below = QFile::encodeName(folder.root() + u"/爱学堂%1"_s.arg(part));
        REQUIRE(QDir().mkpath(QFile::decodeName(below)));
        for (int i = 0; i < 1000; ++i) {
            const QByteArray name = QFile::encodeName(u"/语文%1年级第%2课静夜思课件.pptx"_s.arg(part).arg(i));
            std::FILE* file = std::fopen((below + name).constData(), "w");
            if (file)
                std::fclose(file);
        }
    }
    folder.list();
    REQUIRE(folder.listing->facts()->files == 20'000);
    // Of the processor: what else runs on this PC says nothing of it.
    double slowest = 0;
    for (const QString& typed : {u"夜思"_s, u"第999课"_s, u"jys"_s, u"kejian 7年级"_s, u"没有的"_s, u""_s}) {
        const std::clock_t begin = std::clock();
        REQUIRE(folder.listing->find(typed, 200));
        slowest = std::max(slowest, 1000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::printf("slowest search of 20,000 names: %.0f ms of processor time\n", slowest);
    CHECK(slowest < 500); // the promise of 50 ms is of a build for people
}
