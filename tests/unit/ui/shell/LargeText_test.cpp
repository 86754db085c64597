// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/GuideFixture.h"
#include "support/SchoolFiles.h"
#include "ui/conflict/ConflictPage.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/SidePane.h"
#include "ui/import/ImportPage.h"
#include "ui/review/ReviewPage.h"
#include "unit/ui/TwoDesks.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// What is left of a window of 1366×768 beside the rail and above the status line, at twice the text size.
constexpr QSize room(1152, 700);

// The scroll area, if any, that brings what `widget` shows into view.
const QWidget* scrollerOf(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(parent);
        if (area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return area->viewport();
    }
    return nullptr;
}

bool isUsed(const QWidget& widget)
{
    return widget.isVisible() &&
           (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
            qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QTextEdit*>(&widget));
}

// Every widget between it and the page shows all of its width.
bool isCutOff(const QWidget& widget, const QWidget& page)
{
    const QWidget* end = scrollerOf(widget);
    for (const QWidget* parent = widget.parentWidget(); parent && parent != end;
         parent = parent->parentWidget()) {
        const QPoint at = widget.mapTo(parent, QPoint());
        if (at.x() < 0 || at.x() + widget.width() > parent->width())
            return true;
        if (parent == &page)
            break;
    }
    return false;
}

QStringList cutOffIn(const QWidget& page)
{
    QStringList names;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (isUsed(*widget) && isCutOff(*widget, page))
            names.append(widget->objectName() + u' ' +
                         QString::fromLatin1(widget->metaObject()->className()));
    }
    return names;
}

void show(QWidget& page)
{
    page.resize(room);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
}

struct LargeText
{
    LargeText() { useLook(ColourScheme::Light, 200); }
    ~LargeText() { useLook(); }
};

} // namespace

TEST_CASE("At twice the text size the whole sheet is seen in a small window", "[ui][large]")
{
    TwoDesks desks;
    const LargeText large;
    FakeClock clock;
    EditorPage page(*desks.teacher, clock);
    const DocId plan = desks.save(fixtureA());
    const SavedRecord guide = answerOf(desks.teacher->records().save({}, {}, fixtureGuideFor(plan)));
    show(page);
    for (const DocId& id : {plan, guide.id}) {
        page.openRecord(id);
        REQUIRE(eventually([&] { return !page.findChild<QLineEdit*>(u"editor.title"_s)->text().isEmpty(); }));
        const auto* sheet = page.findChild<QScrollArea*>(u"editor.sheet"_s);
        CHECK(eventually([&] { return sheet->horizontalScrollBar()->maximum() == 0; }));
        INFO(cutOffIn(page).join(u", "_s).toStdString());
        CHECK(eventually([&] { return cutOffIn(page).isEmpty(); }));
    }
}

TEST_CASE("At twice the text size the sheet keeps most of the page, and the checks are a tab away",
          "[ui][large]")
{
    TwoDesks desks;
    const LargeText large;
    FakeClock clock;
    EditorPage page(*desks.teacher, clock);
    show(page);
    page.openRecord(desks.save(fixtureSc02()));
    const auto* sheet = page.findChild<QScrollArea*>(u"editor.sheet"_s);
    auto* side = page.findChild<SidePane*>(u"editor.side"_s);
    auto* checks = page.findChild<QListView*>(u"editor.checks"_s);
    REQUIRE(eventually([&] { return side->tabText(0) != u"Checks"_s; })); // it says how many
    const int body = side->parentWidget()->mapTo(&page, QPoint()).y() + side->parentWidget()->height() -
                     sheet->mapTo(&page, QPoint()).y();
    const auto isShut = [&] { return checks->visibleRegion().isEmpty(); };
    CHECK(eventually([&] { return sheet->height() * 10 >= page.height() * 6; }));
    CHECK(isShut());

    QTabBar* tabs = side->tabBar();
    const auto click = [&](SidePane::Tab tab) {
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(int(tab)).center());
    };
    click(SidePane::Tab::Checks);
    CHECK(eventually([&] { return checks->visibleRegion().boundingRect().height() > 60; }));
    CHECK(sheet->height() * 10 >= body * 5);
    click(SidePane::Tab::Comments);
    CHECK(side->currentIndex() == int(SidePane::Tab::Comments));
    CHECK(eventually([&] { return side->height() > 2 * tabs->height(); }));
    click(SidePane::Tab::Comments);
    CHECK(eventually([&] { return side->height() < 2 * tabs->height(); }));

    INFO("what has to be seen opens it, and Escape shuts it");
    side->showTab(SidePane::Tab::Checks);
    CHECK(eventually([&] { return !isShut(); }));
    checks->setFocus();
    QTest::keyClick(checks, Qt::Key_Escape);
    CHECK(eventually(isShut));
    CHECK(eventually([&] { return sheet->height() * 10 >= page.height() * 6; }));
}

TEST_CASE("At twice the text size an approver sees every mark and button", "[ui][large]")
{
    TwoDesks desks;
    const LargeText large;
    FakeClock clock;
    desks.submit(desks.save(fixtureA()));
    ReviewPage page(*desks.approver, clock);
    page.activate();
    show(page);
    auto* inbox = page.findChild<QListView*>(u"review.inbox"_s);
    REQUIRE(eventually([&] { return inbox->model()->rowCount() == 1; }));
    inbox->setCurrentIndex(inbox->model()->index(0, 0));
    CHECK(inbox->horizontalScrollBar()->maximum() == 0);
    CHECK(inbox->visualRect(inbox->model()->index(0, 0)).width() <= inbox->viewport()->width());
    const auto* reader = page.findChild<QTextEdit*>(u"review.reader"_s);
    CHECK(eventually([&] { return reader->document()->idealWidth() <= reader->viewport()->width() + 1; }));
    INFO(cutOffIn(page).join(u", "_s).toStdString());
    CHECK(eventually([&] { return cutOffIn(page).isEmpty(); }));
}

TEST_CASE("At twice the text size both versions and their buttons are seen", "[ui][large]")
{
    TwoDesks desks;
    const LargeText large;
    QJsonObject json = fixtureA().toJson();
    const QString step = fixtureA().steps()[1].id;
    putCandidates(
        json, {{u"steps"_s, step, u"teacherActivity"_s, {u"老师范读全诗, 正音, 讲解字义"_s, u"学生先读"_s}},
               {u"header"_s, {}, u"title"_s, {u"静夜思"_s, u"静夜思 (第二课时)"_s, u"夜思"_s}}});
    const DocId id = desks.save(LessonPlan::fromJson(json).value());
    ConflictPage page(*desks.teacher);
    page.open(id);
    show(page);
    REQUIRE(eventually([&] { return page.findChild<QAbstractButton*>(u"conflict.2.first"_s) != nullptr; }));
    INFO(cutOffIn(page).join(u", "_s).toStdString());
    CHECK(eventually([&] { return cutOffIn(page).isEmpty(); }));
    const auto* questions = page.findChild<QScrollArea*>(u"conflict.questions"_s);
    CHECK(eventually([&] { return questions->horizontalScrollBar()->maximum() == 0; }));
}

TEST_CASE("At twice the text size a file and what was found in it stand beside each other", "[ui][large]")
{
    TwoDesks desks;
    const LargeText large;
    const TableFiles folder;
    ImportPage page(*desks.teacher);
    show(page);
    page.add({writeWord(folder, u"静夜思.docx"_s, twoPeriods()), folder.path(u"没有.docx"_s)});
    auto* found = page.findChild<QListView*>(u"import.found"_s);
    REQUIRE(eventually([&] { return found->isVisible(); }));
    INFO(cutOffIn(page).join(u", "_s).toStdString());
    CHECK(eventually([&] { return cutOffIn(page).isEmpty(); }));
    CHECK(found->horizontalScrollBar()->maximum() == 0);
    CHECK(found->height() > 150);
    const auto* file = page.findChild<QTextEdit*>(u"import.file"_s);
    CHECK(file->horizontalScrollBar()->maximum() == 0);
}
