// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchModel.h"
#include "unit/ui/InputMethod.h"
#include "unit/ui/OpenWindow.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>

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
    OpenWindow open{*desks.teacher};
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
