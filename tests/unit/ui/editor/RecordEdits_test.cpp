// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"
#include "ui/editor/RecordEdits.h"
#include "ui/editor/StepOrder.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

void type(RecordEdits& edits, PlanSection section, const QString& text)
{
    Blocks blocks = LessonPlan(edits.record()).section(section);
    blocks.front().text += text;
    edits.setItems(toWord(section), blocks);
}

} // namespace

TEST_CASE("Quick typing in one place is one step back", "[editor][undo]")
{
    FakeClock clock;
    RecordEdits edits(fixtureA(), clock);
    const LessonPlan before = LessonPlan(edits.record());
    for (const QString& letter : {u"想"_s, u"象"_s, u"𠮷"_s}) {
        type(edits, PlanSection::KeyPoints, letter);
        clock.advance(200ms);
    }
    CHECK(LessonPlan(edits.record()).section(PlanSection::KeyPoints).front().text.endsWith(u"想象𠮷"_s));
    edits.undo();
    CHECK(LessonPlan(edits.record()) == before);
    CHECK_FALSE(edits.canUndo());
    edits.redo();
    CHECK(LessonPlan(edits.record()).section(PlanSection::KeyPoints).front().text.endsWith(u"想象𠮷"_s));
}

TEST_CASE("A pause or another place begins a new step", "[editor][undo]")
{
    FakeClock clock;
    RecordEdits edits(fixtureA(), clock);
    type(edits, PlanSection::KeyPoints, u"一"_s);
    clock.advance(2s);
    type(edits, PlanSection::KeyPoints, u"二"_s);
    type(edits, PlanSection::DifficultPoints, u"三"_s);
    int steps = 0;
    for (; edits.canUndo(); ++steps)
        edits.undo();
    CHECK(steps == 3);
    CHECK(LessonPlan(edits.record()) == fixtureA());
}

TEST_CASE("Adding, moving and removing a row are steps of their own", "[editor][undo]")
{
    FakeClock clock;
    RecordEdits edits(fixtureA(), clock);
    const Steps before = LessonPlan(edits.record()).steps();
    edits.setItems(u"steps"_s, withStepAfter(before[1].id, u"newstep1"_s, before));
    edits.setItems(u"steps"_s, withStepMoved(u"newstep1"_s, true, LessonPlan(edits.record()).steps()));
    edits.setItems(u"steps"_s, withoutStep(before[4].id, LessonPlan(edits.record()).steps()));
    edits.undo();
    CHECK(LessonPlan(edits.record()).steps().size() == before.size() + 1);
    edits.undo();
    CHECK(LessonPlan(edits.record()).steps()[2].id == u"newstep1"_s);
    edits.undo();
    CHECK(LessonPlan(edits.record()).steps() == before);
}

TEST_CASE("A whole record is put in place, and one step back undoes it", "[editor][undo]")
{
    FakeClock clock;
    RecordEdits edits(fixtureA(), clock);
    type(edits, PlanSection::KeyPoints, u"刚写的"_s);
    const Record typed = edits.record();
    edits.setAll(fixtureA());
    CHECK(edits.record() == fixtureA());
    type(edits, PlanSection::KeyPoints, u"又写"_s); // no run with what was typed before
    edits.undo();
    CHECK(edits.record() == fixtureA());
    edits.undo();
    CHECK(edits.record() == typed);
    edits.redo();
    CHECK(edits.record() == fixtureA());
}

TEST_CASE("What is set to what it is changes nothing", "[editor][undo]")
{
    FakeClock clock;
    RecordEdits edits(fixtureA(), clock);
    QSignalSpy changed(&edits, &RecordEdits::changed);
    edits.setObject(u"header"_s, LessonPlan(edits.record()).header());
    edits.setItems(u"steps"_s, LessonPlan(edits.record()).steps());
    edits.setItems(toWord(PlanSection::BoardDesign),
                   LessonPlan(edits.record()).section(PlanSection::BoardDesign));
    CHECK(changed.isEmpty());
    CHECK_FALSE(edits.canUndo());
}

TEST_CASE("A new change forgets what was undone", "[editor][undo]")
{
    FakeClock clock;
    RecordEdits edits(fixtureA(), clock);
    type(edits, PlanSection::KeyPoints, u"一"_s);
    edits.undo();
    type(edits, PlanSection::DifficultPoints, u"二"_s);
    CHECK_FALSE(edits.canRedo());
}

TEST_CASE("Undo says which place it changed", "[editor][undo]")
{
    FakeClock clock;
    RecordEdits edits(fixtureA(), clock);
    QSignalSpy changed(&edits, &RecordEdits::changed);
    type(edits, PlanSection::KeyPoints, u"一"_s);
    edits.undo();
    REQUIRE(changed.count() == 2);
    CHECK(changed.last().first().toString() == u"keyPoints"_s);
}

TEST_CASE("The file of a pasted picture is part of the step that shows it", "[editor][undo]")
{
    FakeClock clock;
    RecordEdits edits(fixtureA(), clock);
    const LessonPlan before = LessonPlan(edits.record());
    type(edits, PlanSection::KeyPoints, u"一"_s);
    edits.endRun();
    type(edits, PlanSection::KeyPoints, u"<img src=\"attachment:图片-1.png\">"_s);
    edits.endRun();
    type(edits, PlanSection::KeyPoints, u"二"_s);
    const auto named = [](QJsonArray files) {
        files.append(QJsonObject{{u"name"_s, u"图片-1.png"_s}});
        return files;
    };
    const qsizetype files = edits.record().files().size();
    edits.joinFile(u"图片-1.png"_s, named);
    CHECK(edits.record().files().size() == files + 1);
    edits.undo(); // the letter
    CHECK(edits.record().files().size() == files + 1);
    edits.undo(); // the picture and its file
    CHECK(edits.record().files().size() == files);
    edits.redo();
    CHECK(edits.record().files().size() == files + 1);
    edits.undo();
    edits.undo();
    CHECK(LessonPlan(edits.record()) == before);
}

TEST_CASE("A picture that was undone before its file was kept names none, and comes back with it",
          "[editor][undo]")
{
    FakeClock clock;
    RecordEdits edits(fixtureA(), clock);
    const qsizetype files = edits.record().files().size();
    type(edits, PlanSection::KeyPoints, u"<img src=\"attachment:a.png\">"_s);
    edits.undo();
    edits.joinFile(u"a.png"_s, [](QJsonArray named) {
        named.append(QJsonObject{{u"name"_s, u"a.png"_s}});
        return named;
    });
    CHECK(edits.record().files().size() == files);
    edits.redo();
    CHECK(edits.record().files().size() == files + 1);
}

TEST_CASE("Changes of several places that are one step are undone as one", "[editor][undo]")
{
    FakeClock clock;
    RecordEdits edits(fixtureA(), clock);
    type(edits, PlanSection::KeyPoints, u"一"_s);
    const LessonPlan typed = LessonPlan(edits.record());
    edits.asOneStep([] {});
    edits.asOneStep([&edits] {
        type(edits, PlanSection::KeyPoints, u"二"_s);
        type(edits, PlanSection::BoardDesign, u"三"_s);
    });
    const LessonPlan replaced = LessonPlan(edits.record());
    edits.undo();
    CHECK(LessonPlan(edits.record()) == typed);
    edits.redo();
    CHECK(LessonPlan(edits.record()) == replaced);
    edits.undo();
    edits.undo();
    CHECK(LessonPlan(edits.record()) == LessonPlan(fixtureA()));
}
