// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"
#include "sheet/sheetOf.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"
#include "ui/common/Theme.h"
#include "ui/sheet/ParagraphSpot.h"
#include "ui/sheet/SheetReader.h"
#include "unit/ui/common/useLook.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

SheetParts partsOf(const LessonPlan& plan)
{
    return sheetOf(planKind(), plan.toJson(), Reader::Self);
}

} // namespace

TEST_CASE("Blocks of a plan are picked with the arrows", "[sheet][reader]")
{
    SheetReader reader;
    reader.resize(800, 600);
    reader.show();
    const LessonPlan plan = fixtureA();
    reader.showSheet(partsOf(plan));
    QSignalSpy picked(&reader, &SheetReader::blockPicked);
    QTest::keyClick(&reader, Qt::Key_Down);
    const QString first = plan.section(PlanSection::TextbookAnalysis).front().id;
    REQUIRE(picked.count() == 1);
    CHECK(picked.last().first().toString() == first);
    QTest::keyClick(&reader, Qt::Key_Down);
    CHECK(reader.pickedBlock() != first);
    QTest::keyClick(&reader, Qt::Key_Up);
    CHECK(reader.pickedBlock() == first);
    QTest::keyClick(&reader, Qt::Key_Escape);
    CHECK(reader.pickedBlock().isEmpty());
}

TEST_CASE("On a narrow page the steps stand below each other, and are picked all the same", "[sheet][reader]")
{
    useLook();
    SheetReader reader;
    reader.show();
    reader.resize(scaled(900), 600);
    const LessonPlan plan = fixtureA();
    reader.showSheet(partsOf(plan));
    const auto columnsAt = [&](const QString& step) {
        reader.pick(step);
        for (QTextBlock block = reader.document()->begin(); block.isValid(); block = block.next()) {
            const SheetSpot* spot = ParagraphSpot::of(block);
            if (spot && spot->item == step)
                return QTextCursor(block).currentTable()->columns();
        }
        return 0;
    };
    const QString step = plan.steps().at(2).id;
    CHECK(columnsAt(step) > 2);
    reader.resize(scaled(330), 600);
    CHECK(columnsAt(step) == 2);
    CHECK(reader.pickedBlock() == step);
    reader.resize(scaled(900), 600);
    CHECK(columnsAt(step) > 2);
}

TEST_CASE("A sheet that was opened before it is seen begins at its top", "[sheet][reader]")
{
    SheetReader reader;
    reader.resize(800, 300);
    reader.showSheet(partsOf(fixtureA()));
    reader.show();
    REQUIRE(QTest::qWaitForWindowExposed(&reader));
    REQUIRE(reader.verticalScrollBar()->maximum() > 0);
    CHECK(reader.verticalScrollBar()->value() == 0);
}

TEST_CASE("Going through blocks comes round to the first", "[sheet][reader]")
{
    SheetReader reader;
    const LessonPlan plan = fixtureA();
    reader.showSheet(partsOf(plan));
    const QString early = plan.section(PlanSection::KeyPoints).front().id;
    const QString late = plan.homework().front().id;
    const QSet<QString> both{early, late};
    CHECK(reader.nextBlock({}, both) == early);
    CHECK(reader.nextBlock(early, both) == late);
    CHECK(reader.nextBlock(late, both) == early);
    CHECK(reader.nextBlock(late, {}).isEmpty());
}

TEST_CASE("Rows without an id are read and never picked", "[sheet][reader]")
{
    SheetReader reader;
    reader.resize(800, 600);
    reader.show();
    const QJsonArray steps{QJsonObject{{u"teacherActivity"_s, u"讲"_s}},
                           QJsonObject{{u"id"_s, u"a"_s}, {u"teacherActivity"_s, u"问"_s}}};
    reader.showSheet(sheetOf(planKind(), {{u"steps"_s, steps}}, Reader::Self));
    CHECK(reader.toPlainText().contains(u"讲"_s));
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&reader, Qt::Key_Down);
        CHECK(reader.pickedBlock() == u"a"_s);
    }
}

TEST_CASE("The reader goes to an empty place by its heading", "[sheet][reader]")
{
    SheetReader reader;
    reader.resize(800, 300);
    reader.show();
    reader.showSheet(sheetOf(planKind(), {}, Reader::Self));
    reader.goTo(u"homework"_s, {});
    CHECK(reader.verticalScrollBar()->value() > 0);
}

TEST_CASE("A sheet that is cleared is empty also after the look changed", "[sheet][reader]")
{
    SheetReader reader;
    reader.showSheet(partsOf(fixtureA()));
    reader.clearSheet();
    QPalette palette = reader.palette();
    palette.setColor(QPalette::Base, Qt::black);
    reader.setPalette(palette);
    CHECK(reader.toPlainText().isEmpty());
}
