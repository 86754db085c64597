// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/catch.h"
#include "ui/sheet/PlanPlaces.h"
#include "ui/sheet/SheetReader.h"
#include "ui/sheet/SheetWriter.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

QSet<QString> blocksIn(const QTextDocument& document)
{
    QSet<QString> blocks;
    for (QTextBlock paragraph = document.begin(); paragraph.isValid(); paragraph = paragraph.next())
        if (const SheetSpot* spot = SheetSpot::of(paragraph); spot && !spot->block.isEmpty())
            blocks.insert(spot->block);
    return blocks;
}

} // namespace

TEST_CASE("A written plan holds all its text and knows where each block stands", "[sheet]")
{
    const LessonPlan plan = fixtureA();
    QTextDocument document;
    SheetWriter(document, plan).writeAll();
    const QString text = document.toPlainText();
    for (const QString& expected : {u"静夜思"_s, u"五言绝句"_s, u"文化自信"_s, u"识字写字"_s, u"范读"_s,
                                    u"开火车读"_s, u"低头——思故乡"_s, u"画一画"_s, u"写字只完成一半学生"_s}) {
        INFO(expected.toStdString());
        CHECK(text.contains(expected));
    }
    const QSet<QString> blocks = blocksIn(document);
    for (const TeachingStep& step : plan.steps())
        CHECK(blocks.contains(step.id));
    for (const PlanSection section : allPlanSections())
        for (const Block& block : plan.section(section))
            CHECK(blocks.contains(block.id));
}

TEST_CASE("What an approver expects and does not find is said, what may be missing is left out", "[sheet]")
{
    QTextDocument document;
    const LessonPlan plan = fixtureSc02();
    SheetWriter(document, plan).writeAll();
    CHECK(document.toPlainText().contains(PlanPlaces::title(toWord(PlanSection::BoardDesign))));
    CHECK(document.toPlainText().contains(u"not filled in"_s));
    CHECK_FALSE(document.toPlainText().contains(PlanPlaces::title(toWord(PlanSection::Reflection))));
}

TEST_CASE("Beside another version only the steps that differ are written out", "[sheet]")
{
    const LessonPlan plan = fixtureA();
    LessonPlan other = plan;
    std::vector<TeachingStep> steps = other.steps();
    steps[2].teacherActivity = u"范读三遍"_s;
    other.setSteps(steps);
    QTextDocument document;
    SheetWriter(document, other).writePlace(PlanPlaces::steps, plan);
    CHECK(document.toPlainText().contains(u"范读三遍"_s));
    CHECK_FALSE(document.toPlainText().contains(u"出谜语"_s));
}

TEST_CASE("Blocks of a plan are picked with the arrows", "[sheet][reader]")
{
    SheetReader reader;
    reader.resize(800, 600);
    reader.show();
    const LessonPlan plan = fixtureA();
    reader.showPlan(plan);
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

TEST_CASE("Going through blocks comes round to the first", "[sheet][reader]")
{
    SheetReader reader;
    const LessonPlan plan = fixtureA();
    reader.showPlan(plan);
    const QString early = plan.section(PlanSection::KeyPoints).front().id;
    const QString late = plan.homework().front().id;
    const QSet<QString> both{early, late};
    CHECK(reader.nextBlock({}, both) == early);
    CHECK(reader.nextBlock(early, both) == late);
    CHECK(reader.nextBlock(late, both) == early);
    CHECK(reader.nextBlock(late, {}).isEmpty());
}
