// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Observation.h"
#include "support/FakeClock.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "ui/editor/Colleagues.h"
#include "ui/editor/RecordSheet.h"
#include "ui/editor/SheetText.h"
#include "ui/editor/Textbooks.h"
#include "ui/editor/TimedRowsEditor.h"
#include "unit/research/ResearchFixtures.h"
#include "unit/ui/common/useLook.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

QJsonArray rowsNoted(int count)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i)
        rows.append(QJsonObject{{u"id"_s, u"row%1"_s.arg(i)},
                                {u"time"_s, QTime(8, 0).addSecs(60 * i).toString(u"HH:mm"_s)},
                                {u"minutes"_s, 1},
                                {u"happened"_s, u"学生读第%1段"_s.arg(i + 1)}});
    return rows;
}

// An observation on the sheet of an active window, at ten past nine.
struct ObservedSheet
{
    explicit ObservedSheet(const QJsonArray& rows)
        : edits(kindFixtureWithRows(observationKind(), u"rows"_s, rows), clock)
    {
        useLook();
        clock.setNow(at("2026-10-13T09:10:00+08:00"));
        sheet = std::make_unique<RecordSheet>(edits, textbooks, colleagues);
        sheet->resize(900, 700);
        sheet->show();
        sheet->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(sheet.get()));
    }

    std::vector<ObservationRow> rows() const
    {
        std::vector<ObservationRow> rows;
        for (const QJsonValue& row : edits.record().toJson().value(u"rows"_s).toArray())
            rows.push_back(ObservationRow::fields().read(row.toObject()));
        return rows;
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* found = sheet->findChild<Widget*>(u"editor."_s + name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    FakeClock clock;
    TestWorkspace pc{u"js01"_s};
    Textbooks textbooks{*pc};
    Colleagues colleagues{*pc};
    RecordEdits edits;
    std::unique_ptr<RecordSheet> sheet;
};

} // namespace

TEST_CASE("F8 begins a row with the time of day wherever the cursor is, and typing goes into it",
          "[editor][observation]")
{
    ObservedSheet observed({});
    observed.find<QLineEdit>(u"lesson.title"_s)->setFocus();
    observed.press(Qt::Key_F8);
    REQUIRE(observed.rows().size() == 1);
    CHECK(observed.rows()[0].time == u"09:10"_s);
    CHECK(QApplication::focusWidget() == observed.find<SheetText>(u"rows1.happened"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"lead-in"_s);
    CHECK(observed.rows()[0].happened == u"lead-in"_s);
}

TEST_CASE("The next row gives the one before it the minutes that it took", "[editor][observation]")
{
    ObservedSheet observed({});
    observed.find<QLineEdit>(u"lesson.title"_s)->setFocus();
    observed.press(Qt::Key_F8);
    observed.clock.setNow(at("2026-10-13T09:17:40+08:00"));
    observed.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(observed.rows().size() == 2);
    CHECK(observed.rows()[0].minutes == 7);
    CHECK(observed.rows()[1].time == u"09:17"_s);
    CHECK(observed.rows()[1].minutes == 0);
    CHECK(QApplication::focusWidget() == observed.find<SheetText>(u"rows2.happened"_s));
    observed.edits.undo();
    CHECK(observed.rows().size() == 1);
}

TEST_CASE("A row between others gets no time, and minutes that stand there stay", "[editor][observation]")
{
    ObservedSheet observed(rowsNoted(2));
    observed.find<SheetText>(u"rows1.happened"_s)->setFocus();
    observed.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(observed.rows().size() == 3);
    CHECK(observed.rows()[1].time.isEmpty());
    observed.find<SheetText>(u"rows3.happened"_s)->setFocus();
    observed.press(Qt::Key_F8);
    REQUIRE(observed.rows().size() == 4);
    CHECK(observed.rows()[2].minutes == 1);
    CHECK(observed.rows()[3].time == u"09:10"_s);
    observed.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(observed.rows().size() == 3);
}

TEST_CASE("Times that make no sense give no minutes", "[editor][observation]")
{
    const auto minutesAfter = [](const QString& time) {
        std::vector<JsonItem> rows{{u"a"_s, {{u"time"_s, time}}}, {u"b"_s, {}}};
        stampLastRow(rows, QTime(9, 10));
        CHECK(rows[1].json[u"time"_s] == u"09:10"_s);
        return rows[0].json.value(u"minutes"_s);
    };
    CHECK(minutesAfter(u"09:00"_s) == 10);
    CHECK(minutesAfter(u"09:10"_s).isUndefined());
    CHECK(minutesAfter(u"09:30"_s).isUndefined());
    CHECK(minutesAfter(u"00:10"_s).isUndefined());
    CHECK(minutesAfter(u"上课"_s).isUndefined());
}

TEST_CASE("Points go from line to line by Enter and add up to a grade", "[editor][observation]")
{
    ObservedSheet observed({});
    observed.find<QLineEdit>(u"scores.goals"_s)->setFocus(Qt::TabFocusReason);
    for (const QString& points : {u"15"_s, u"20"_s, u"20"_s, u"10"_s, u"0"_s, u"10"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), points);
        observed.press(Qt::Key_Return);
    }
    CHECK(scoresOf(observed.edits.record()).total() == 75);
    CHECK(scoresOf(observed.edits.record()).effect == 0);
    const QString total = observed.find<QLabel>(u"scores.total"_s)->text();
    CHECK(total.contains(u"75"_s));
    CHECK(total.contains(QString::fromUtf8(labelOf(LessonGrade::Good))));
}

TEST_CASE("Points beyond a line are kept, found and make no grade; what is no number stays as typed",
          "[editor][observation]")
{
    ObservedSheet observed({});
    auto* goals = observed.find<QLineEdit>(u"scores.goals"_s);
    goals->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(goals, u"120"_s);
    CHECK(scoresOf(observed.edits.record()).goals == 120);
    CHECK(codesOf(checkObservation(observed.edits.record())) == QStringList{u"OB01"_s});
    CHECK_FALSE(observed.find<QLabel>(u"scores.total"_s)
                    ->text()
                    .contains(QString::fromUtf8(labelOf(LessonGrade::Excellent))));
    goals->selectAll();
    QTest::keyClicks(goals, u"fine"_s);
    CHECK(observed.edits.record().toJson()[u"scores"_s][u"goals"_s] == u"fine"_s);
    goals->selectAll();
    QTest::keyClicks(goals, u"9"_s);
    CHECK(scoresOf(observed.edits.record()).goals == 9);
}

// By hand: test_ui "[.measure]". A promise of 50 ms is no test on a busy machine; the processor's time says
// what it takes on an idle one.
TEST_CASE("How long a row takes from the key until it can be written in", "[.measure]")
{
    ObservedSheet observed(rowsNoted(60));
    observed.find<QLineEdit>(u"lesson.title"_s)->setFocus();
    const auto spent = [](std::clock_t since) { return 1000 * (std::clock() - since) / CLOCKS_PER_SEC; };
    for (int i = 0; i < 10; ++i) {
        const std::clock_t begin = std::clock();
        observed.press(Qt::Key_F8);
        const auto ready = spent(begin);
        QApplication::processEvents();
        WARN(observed.rows().size() << " rows: ready after " << ready << " ms, painted after " << spent(begin)
                                    << " ms");
    }
}
