// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/TermPlan.h"
#include "support/FakeClock.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "ui/editor/ChoiceField.h"
#include "ui/editor/Colleagues.h"
#include "ui/editor/RecordSheet.h"
#include "ui/editor/Textbooks.h"
#include "ui/editor/WeeksEditor.h"
#include "unit/research/ResearchFixtures.h"
#include "unit/ui/common/useLook.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

QJsonObject weekOf(int week, const QString& from, const QString& to, const QJsonValue& periods)
{
    return {{u"id"_s, u"zhou%1"_s.arg(week)},
            {u"week"_s, week},
            {u"from"_s, from},
            {u"to"_s, to},
            {u"content"_s, u"第 %1 单元 𠮷"_s.arg(week)},
            {u"periods"_s, periods}};
}

// A pacing schedule on a sheet as wide as in a window of 1366 pixels.
struct PacingSheet
{
    explicit PacingSheet(const QJsonArray& weeks, int width = 980)
        : edits(kindFixtureWithRows(pacingKind(), u"weeks"_s, weeks), clock)
    {
        sheet = std::make_unique<RecordSheet>(edits, textbooks, colleagues);
        sheet->resize(width, 700);
        sheet->show();
        sheet->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(sheet.get()));
    }

    std::vector<PacingRow> weeks() const { return weeksOf(edits.record()); }
    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* found = sheet->findChild<Widget*>(u"editor.weeks"_s + name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    QPoint placeOf(const QString& field) { return find<QWidget>(field)->mapTo(sheet->widget(), QPoint()); }

    FakeClock clock;
    TestWorkspace pc{u"js01"_s};
    Textbooks textbooks{*pc};
    Colleagues colleagues{*pc};
    RecordEdits edits;
    std::unique_ptr<RecordSheet> sheet;
};

} // namespace

TEST_CASE("A new week goes on where the one before it ends", "[editor][weeks]")
{
    useLook();
    PacingSheet pacing({weekOf(3, u"2026-12-28"_s, u"2027-01-01"_s, 4)});
    pacing.find<QPushButton>(u".add"_s)->click();
    REQUIRE(pacing.weeks().size() == 2);
    CHECK(pacing.weeks()[1].week == 4);
    CHECK(pacing.weeks()[1].from == QDate(2027, 1, 4));
    CHECK(pacing.weeks()[1].to == QDate(2027, 1, 8));
    CHECK(pacing.weeks()[1].periods == 4);
    CHECK(QApplication::focusWidget() == pacing.find<SheetText>(u"2.content"_s));
    CHECK(pacing.find<QLabel>(u".total"_s)->text() == u"Weeks: 2. Periods together: 8.");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(pacing.weeks().size() == 1);
    pacing.edits.undo();
    CHECK(pacing.weeks().size() == 2);
}

TEST_CASE("Weeks stand under each other in columns, and below each other where there is no room",
          "[editor][weeks]")
{
    useLook();
    const QJsonArray weeks{weekOf(1, u"2026-09-01"_s, u"2026-09-04"_s, 5),
                           weekOf(2, u"2026-09-07"_s, u"2026-09-11"_s, 5)};
    {
        PacingSheet pacing(weeks);
        CHECK(pacing.placeOf(u"1.content"_s).x() == pacing.placeOf(u"2.content"_s).x());
        CHECK(pacing.placeOf(u"1.periods"_s).x() == pacing.placeOf(u"2.periods"_s).x());
        CHECK(pacing.placeOf(u"1.periods"_s).x() > pacing.placeOf(u"1.content"_s).x());
    }
    useLook(ColourScheme::Light, 200);
    {
        PacingSheet pacing(weeks);
        CHECK(pacing.placeOf(u"1.content"_s).y() > pacing.placeOf(u"1.week"_s).y());
        CHECK(pacing.find<SheetText>(u"1.content"_s)->width() > 300);
    }
    useLook();
}

TEST_CASE("Beside open panes the content of every week is read, and the words that were chosen",
          "[editor][weeks]")
{
    useLook();
    PacingSheet pacing(
        {weekOf(1, u"2026-09-01"_s, u"2026-09-04"_s, 5), weekOf(2, u"2026-09-07"_s, u"2026-09-11"_s, 5)},
        728); // what the outline and the panes leave of 1366 pixels
    const auto content = [&](int week) { return pacing.find<SheetText>(u"%1.content"_s.arg(week)); };
    CHECK(QTest::qWaitFor([&] { return content(1)->width() > 300 && content(2)->width() > 300; }));
    CHECK(content(1)->height() < 100);
    pacing.sheet->resize(980, 700);
    CHECK(QTest::qWaitFor(
        [&] { return pacing.placeOf(u"1.content"_s).y() == pacing.placeOf(u"1.week"_s).y(); }));
    CHECK(content(1)->width() > 100);
    const auto* term = pacing.sheet->findChild<ChoiceField*>(u"editor.course.term"_s);
    REQUIRE(term);
    CHECK(term->width() > term->fontMetrics().horizontalAdvance(term->currentText()) + 16);
}

TEST_CASE("The first week is the first, and what is no number of periods adds nothing", "[editor][weeks]")
{
    std::vector<JsonItem> none{JsonItem{u"a"_s, {}}};
    continueWeeks(none, 0);
    CHECK(none[0].json == QJsonObject{{u"week"_s, 1}});
    std::vector<JsonItem> odd{JsonItem{u"a"_s, {{u"week"_s, u"三"_s}, {u"from"_s, u"开学"_s}}},
                              JsonItem{u"b"_s, {}}};
    continueWeeks(odd, 1);
    CHECK(odd[1].json == QJsonObject{{u"week"_s, 1}});
    useLook();
    PacingSheet pacing({weekOf(1, u"2026-09-01"_s, u"2026-09-04"_s, u"若干"_s),
                        weekOf(2, u"2026-09-07"_s, u"2026-09-11"_s, -3),
                        weekOf(3, u"2026-09-14"_s, u"2026-09-18"_s, 6)});
    CHECK(pacing.find<QLabel>(u".total"_s)->text() == u"Weeks: 3. Periods together: 6.");
}
