// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds/allKinds.h"
#include "research/TeachingReflection.h"
#include "unit/ui/OpenWindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

TEST_CASE("MainWindow: the rail leads to every page, and so do Ctrl+1 to Ctrl+7", "[ui][shell]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    CHECK(open.window.place() == Place::Today);
    open.find<QPushButton>(u"shell.plans"_s)->click();
    CHECK(open.window.place() == Place::Plans);
    QTest::keyClick(&open.window, Qt::Key_6, Qt::ControlModifier);
    CHECK(open.window.place() == Place::Delivery);
    QTest::keyClick(&open.window, Qt::Key_7, Qt::ControlModifier);
    CHECK(open.window.place() == Place::Settings);
    QTest::keyClick(&open.window, Qt::Key_1, Qt::ControlModifier);
    CHECK(open.window.place() == Place::Today);
}

TEST_CASE("MainWindow: review is there for approvers only", "[ui][shell]")
{
    TwoDesks desks;
    OpenWindow approver(*desks.approver);
    CHECK(eventually([&] { return approver.find<QPushButton>(u"shell.review"_s)->isVisible(); }));
    QTest::keyClick(&approver.window, Qt::Key_5, Qt::ControlModifier);
    CHECK(approver.window.place() == Place::Review);

    OpenWindow teacher(*desks.teacher);
    QTest::keyClick(&teacher.window, Qt::Key_5, Qt::ControlModifier);
    CHECK(teacher.window.place() == Place::Today);
    CHECK(teacher.find<QPushButton>(u"shell.review"_s)->isHidden());
}

TEST_CASE("MainWindow: what only shows takes no input method, on any page", "[ui][shell]")
{
    TwoDesks desks;
    OpenWindow open(*desks.approver);
    REQUIRE(eventually([&] { return open.find<QPushButton>(u"shell.review"_s)->isVisible(); }));
    for (const Place place :
         {Place::Today, Place::Plans, Place::Research, Place::Review, Place::Delivery, Place::Settings}) {
        open.window.go(place);
        QTest::qWait(0);
        for (const QWidget* widget : open.window.findChildren<QWidget*>()) {
            const auto* box = qobject_cast<const QComboBox*>(widget);
            const bool writes = widget->inherits("QLineEdit") || widget->inherits("QTextEdit") ||
                                widget->inherits("QPlainTextEdit") || widget->inherits("QAbstractSpinBox") ||
                                (box && box->isEditable());
            const bool isReader = widget->inherits("QTextBrowser");
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || (writes && !isReader))
                continue;
            INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            CHECK_FALSE(widget->testAttribute(Qt::WA_InputMethodEnabled));
        }
    }
}

TEST_CASE("MainWindow: the status line says what is true and leads to where the work is", "[ui][shell]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    auto* line = open.find<QPushButton>(u"shell.statusLine"_s);
    CHECK(line->accessibleName().contains(u"no server is set"));
    line->click();
    CHECK(open.window.place() == Place::Delivery);
}

TEST_CASE("MainWindow: Ctrl+F searches the plans from anywhere", "[ui][shell]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    QTest::keyClick(&open.window, Qt::Key_F, Qt::ControlModifier);
    CHECK(open.window.place() == Place::Plans);
    CHECK(open.find<QLineEdit>(u"plans.search"_s)->hasFocus());
}

TEST_CASE("MainWindow: leaving the editor by the rail keeps what was typed", "[ui][shell]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    QLineEdit* title = nullptr;
    REQUIRE(eventually([&] {
        title = open.find<QLineEdit>(u"editor.title"_s);
        return title && title->isVisible();
    }));
    title->setFocus();
    QTest::keyClicks(title, u"Poem"_s);
    open.find<QPushButton>(u"shell.today"_s)->click();
    CHECK(open.window.place() == Place::Today);
    CHECK(eventually([&] {
        const auto plans = answerOf(desks.teacher->plans().list({}));
        return plans.size() == 1 && plans.first().header.title == u"Poem" && !plans.first().hasDraft;
    }));
}

TEST_CASE("MainWindow: a record of research is started, written and found again on its page", "[ui][shell]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    open.find<QPushButton>(u"shell.research"_s)->click();
    CHECK(open.window.place() == Place::Research);
    open.window.newRecord(reflectionKind().word);
    auto* title = open.enter<QLineEdit>(u"editor.lesson.title"_s);
    QTest::keyClicks(title, u"Light"_s);
    CHECK(open.find<QPushButton>(u"shell.research"_s)->isChecked());
    CHECK(open.find<QPushButton>(u"editor.submit"_s)->isHidden()); // nobody decides about it
    open.find<QToolButton>(u"editor.back"_s)->click();
    REQUIRE(eventually([&] { return open.find<QTreeView>(u"research.list"_s)->isVisible(); }));
    CHECK(eventually([&] { return open.find<QTreeView>(u"research.list"_s)->model()->rowCount() == 1; }));
    CHECK(open.window.place() == Place::Research);
    const auto found = answerOf(desks.teacher->records().list({.page = ListPage::Research}));
    CHECK(found.front().roles.title == u"Light");
    CHECK(answerOf(desks.teacher->plans().list({})).isEmpty());
}

TEST_CASE("MainWindow: a page of records is there where a kind is listed on it", "[ui][shell]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    for (const auto& [page, name] :
         {std::pair{ListPage::Research, u"shell.research"_s}, std::pair{ListPage::School, u"shell.school"_s}})
        CHECK(open.find<QPushButton>(name)->isVisible() == !allKinds().on(page).empty());
}

TEST_CASE("MainWindow: it says who works here and fits 1366 by 768", "[ui][shell]")
{
    TwoDesks desks;
    OpenWindow open(*desks.teacher);
    CHECK(open.window.windowTitle().contains(u"js01"));
    CHECK(open.window.minimumSizeHint().width() <= 1366);
    CHECK(open.window.minimumSizeHint().height() <= 768);
}
