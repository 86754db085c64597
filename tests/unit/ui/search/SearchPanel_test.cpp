// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/InfoBar.h"
#include "ui/search/SearchModel.h"
#include "unit/ui/InputMethod.h"
#include "unit/ui/OpenWindow.h"
#include "workspace/FileService.h"
#include "workspace/ResourceFolder.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>

using namespace shanke;
using namespace test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A window of a teacher who has some plans, with the panel open.
struct SearchedWindow
{
    SearchedWindow()
    {
        put(u"plan:1"_s, u"静夜思"_s);
        put(u"plan:2"_s, u"荷塘月色"_s);
    }

    void put(const QString& id, const QString& title)
    {
        QJsonObject plan = fixtureA().toJson();
        QJsonObject header = plan[u"header"_s].toObject();
        header[u"title"_s] = title;
        plan[u"header"_s] = header;
        plan[u"_id"_s] = id;
        answerOf(desks.teacher->documents().put(DatabaseName(u"space-js01"_s),
                                                {QJsonDocument(plan).toJson(QJsonDocument::Compact)}));
    }
    QWidget* panel() { return open.find<QWidget>(u"search.panel"_s); }
    QLineEdit* text() { return open.find<QLineEdit>(u"search.text"_s); }
    QAbstractItemView* results() { return open.find<QAbstractItemView>(u"search.results"_s); }
    QAbstractItemView* files() { return open.find<QAbstractItemView>(u"search.files"_s); }
    QString root() const { return disk.path() + u"/资源"_s; }
    // With these files in it, listed.
    void chooseFolder(const QStringList& paths)
    {
        for (const QString& path : paths) {
            REQUIRE(QDir().mkpath(QFileInfo(root() + u'/' + path).path()));
            QFile file(root() + u'/' + path);
            REQUIRE(file.open(QIODevice::WriteOnly));
        }
        ResourceFolder& folder = desks.teacher->files().resources();
        answerOf(folder.choose(root()));
        REQUIRE(eventually([&] { return folder.state().facts.isWhole && !folder.state().isListing; }));
    }
    QString first() { return results()->model()->index(0, 0).data().toString(); }
    void openPanel()
    {
        QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(panel()->isVisible());
        REQUIRE(text()->hasFocus());
    }
    bool finds(int rows)
    {
        return eventually([&] {
            open.clock.advance(200ms);
            return results()->model()->rowCount() == rows;
        });
    }

    TwoDesks desks;
    QTemporaryDir disk;
    OpenWindow open{*desks.teacher};
};

// What would be handed to other programs: the last of it, kept by a widget that takes an address.
struct OpenedFiles
{
    OpenedFiles() { QDesktopServices::setUrlHandler(u"file"_s, &taker, "setSource"); }
    ~OpenedFiles() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QString last() const { return taker.source().toLocalFile(); }

    QTextBrowser taker;
};

} // namespace

TEST_CASE("SearchPanel: Ctrl+K opens it on every page, and Escape goes back", "[ui][search]")
{
    SearchedWindow searched;
    for (const Place place : {Place::Today, Place::Plans, Place::Delivery, Place::Settings}) {
        searched.open.window.go(place);
        searched.openPanel();
        QTest::keyClick(searched.text(), Qt::Key_Escape);
        CHECK_FALSE(searched.panel()->isVisible());
        CHECK(searched.open.window.place() == place);
    }
}

TEST_CASE("SearchPanel: finds while one types, also by the initials of a title, and opens at the place",
          "[ui][search]")
{
    SearchedWindow searched;
    searched.openPanel();
    const QAbstractItemModelTester tester(searched.results()->model());
    searched.open.type(u"htys"_s);
    REQUIRE(searched.finds(1));
    CHECK(searched.first() == u"荷塘月色");
    searched.text()->setText(u"苗年夜"_s);
    REQUIRE(searched.finds(2));
    QTest::keyClick(searched.text(), Qt::Key_Down);
    CHECK(searched.results()->currentIndex().row() == 1);
    const QString chosen = searched.results()->currentIndex().data().toString();
    const QString spoken = searched.results()->currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"Learner analysis"));
    CHECK(spoken.contains(u"苗年夜里全寨人一起看月亮"));
    QTest::keyClick(searched.text(), Qt::Key_Return);
    CHECK_FALSE(searched.panel()->isVisible());
    // The cursor stands in the paragraph.
    CHECK(eventually([&] {
        const QWidget* field = searched.open.window.focusWidget();
        return field && field->isVisible() &&
               field->property("plainText").toString().contains(u"苗年夜里全寨人一起看月亮"_s);
    }));
    CHECK(searched.open.find<QLineEdit>(u"header.title"_s) == nullptr);
    CHECK(!chosen.isEmpty());
}

TEST_CASE("SearchPanel: what an input method composes is no question until it is committed", "[ui][search]")
{
    SearchedWindow searched;
    searched.openPanel();
    InputMethod pinyin({{u"jingye"_s, u"静夜"_s}});
    searched.open.type(u"jingye"_s);
    searched.open.clock.advance(1s);
    CHECK(searched.text()->text().isEmpty());
    CHECK(searched.results()->model()->rowCount() == 0);
    searched.open.press(Qt::Key_Space);
    CHECK(searched.text()->text() == u"静夜");
    REQUIRE(searched.finds(2)); // both speak of it, one is called so
    CHECK(searched.first() == u"静夜思");
}

TEST_CASE("SearchPanel: files of the folder of resources stand below the documents, and open from there",
          "[ui][search][listing]")
{
    SearchedWindow searched;
    const OpenedFiles opened;
    searched.chooseFolder({u"爱学堂/静夜思 幻灯.pptx"_s, u"静夜思 安装.sh"_s});
    searched.openPanel();
    searched.open.type(u"jys"_s);
    REQUIRE(searched.finds(1));
    REQUIRE(eventually([&] { return searched.files()->model()->rowCount() == 2; }));
    CHECK(searched.files()->isVisible());
    CHECK(searched.results()->currentIndex().row() == 0); // documents come first
    CHECK_FALSE(searched.files()->currentIndex().isValid());

    // Down goes on from the documents; what can run is not opened, and says so.
    const QModelIndex program =
        searched.files()
            ->model()
            ->match(searched.files()->model()->index(0, 0), Qt::DisplayRole, u"静夜思 安装.sh"_s)
            .value(0);
    REQUIRE(program.isValid());
    for (int i = 0; i <= program.row(); ++i)
        searched.open.press(Qt::Key_Down);
    CHECK(searched.files()->currentIndex().row() == program.row());
    CHECK_FALSE(searched.results()->currentIndex().isValid());
    searched.open.press(Qt::Key_Return);
    auto* message = searched.open.find<InfoBar>(u"search.filesMessage"_s);
    REQUIRE(eventually([&] { return message->isVisible(); }));
    CHECK(message->text().contains(u"静夜思 安装.sh"));
    CHECK(opened.last().isEmpty());
    CHECK(searched.panel()->isVisible());

    // Typing begins with the documents again; a file is opened where it is, and the panel goes.
    searched.text()->setText(u"幻灯"_s);
    REQUIRE(searched.finds(0));
    REQUIRE(eventually([&] { return searched.files()->model()->rowCount() == 1; }));
    CHECK(searched.open.find<QLabel>(u"search.message"_s)->text() == u"No document was found.");
    REQUIRE(searched.files()->currentIndex().row() == 0);
    searched.open.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return !opened.last().isEmpty(); }));
    CHECK(opened.last().endsWith(u"/爱学堂/静夜思 幻灯.pptx"));
    CHECK_FALSE(searched.panel()->isVisible());
}

TEST_CASE("SearchPanel: a folder that is away says so, and a filter of documents leaves files out",
          "[ui][search][listing]")
{
    SearchedWindow searched;
    const OpenedFiles opened;
    searched.chooseFolder({u"静夜思 幻灯.pptx"_s});
    REQUIRE(QDir().rename(searched.root(), searched.root() + u"拔出"_s));
    searched.openPanel();
    searched.text()->setText(u"幻灯"_s);
    REQUIRE(searched.finds(0));
    REQUIRE(eventually([&] { return searched.files()->isVisible(); }));
    const auto* count = searched.open.find<QLabel>(u"search.filesCount"_s);
    REQUIRE(eventually([&] { return count->text().contains(u"not here now"_s); }));
    searched.open.press(Qt::Key_Return);
    auto* message = searched.open.find<InfoBar>(u"search.filesMessage"_s);
    REQUIRE(eventually([&] { return message->isVisible(); }));
    CHECK(opened.last().isEmpty());
    auto* state = searched.open.find<QComboBox>(u"search.state"_s);
    state->setCurrentIndex(1);
    REQUIRE(eventually([&] {
        searched.open.clock.advance(200ms);
        return !searched.files()->isVisible();
    }));
}

TEST_CASE("SearchPanel: filters narrow down, and a sentence says what is not found", "[ui][search]")
{
    SearchedWindow searched;
    searched.openPanel();
    searched.text()->setText(u"月亮"_s);
    REQUIRE(searched.finds(2));
    auto* state = searched.open.find<QComboBox>(u"search.state"_s);
    state->setCurrentIndex(state->findData(int(PlanStatus::Approved)));
    REQUIRE(searched.finds(0));
    CHECK(searched.open.find<QLabel>(u"search.message"_s)->text().contains(u"Nothing was found"));
    state->setCurrentIndex(0);
    REQUIRE(searched.finds(2));
    auto* grade = searched.open.find<QComboBox>(u"search.grade"_s);
    REQUIRE(eventually([&] { return grade->count() == 2; }));
    CHECK(grade->itemData(1) == u"P1"_s);
}

TEST_CASE("SearchPanel: Tab stays in it, and whoever goes on with the page has left it", "[ui][search]")
{
    SearchedWindow searched;
    searched.openPanel();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(searched.open.window.focusWidget(), Qt::Key_Tab);
        CHECK(searched.panel()->isAncestorOf(searched.open.window.focusWidget()));
    }
    searched.open.find<QWidget>(u"shell.plans"_s)->setFocus();
    CHECK_FALSE(searched.panel()->isVisible());
}

TEST_CASE("SearchPanel: what is saved while it is open is found", "[ui][search]")
{
    SearchedWindow searched;
    searched.openPanel();
    searched.text()->setText(u"背影"_s);
    REQUIRE(searched.finds(0));
    searched.put(u"plan:3"_s, u"背影"_s);
    CHECK(searched.finds(1));
}
