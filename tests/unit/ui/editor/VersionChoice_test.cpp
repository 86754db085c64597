// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"
#include "ui/editor/VersionChoice.h"

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

LessonPlan otherVersion()
{
    LessonPlan plan = fixtureA();
    plan.setSection(PlanSection::KeyPoints, blocksFromPlainText(u"另一台"_s));
    std::vector<TeachingStep> steps = plan.steps();
    steps[1].minutes = 7;
    plan.setSteps(steps);
    return plan;
}

} // namespace

TEST_CASE("Two versions differ where they say something else, in the order of the sheet",
          "[editor][versions]")
{
    CHECK(VersionChoice::differingPlaces(fixtureA(), otherVersion()) ==
          QStringList{u"keyPoints"_s, u"steps"_s});
    CHECK(VersionChoice::differingPlaces(fixtureA(), fixtureA()).isEmpty());
}

TEST_CASE("Each place is chosen on its own and may be chosen again", "[editor][versions]")
{
    FakeClock clock;
    PlanEdits edits(fixtureA(), clock);
    const LessonPlan other = otherVersion();
    VersionChoice choice(edits, {u"2-x"_s, other});
    CHECK(choice.open() == 2);
    choice.choose(u"keyPoints"_s, Choice::Theirs);
    choice.choose(u"steps"_s, Choice::Theirs);
    CHECK(choice.open() == 0);
    CHECK(edits.plan() == other);
    choice.choose(u"steps"_s, Choice::Mine);
    CHECK(edits.plan().steps() == fixtureA().steps());
    CHECK(plainText(edits.plan().section(PlanSection::KeyPoints)) == u"另一台"_s);
    edits.undo();
    edits.undo();
    edits.undo();
    CHECK(edits.plan() == fixtureA());
}
