// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/catch.h"
#include "ui/editor/StepOrder.h"

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

QStringList idsOf(const Steps& steps)
{
    QStringList ids;
    for (const TeachingStep& step : steps)
        ids.append(step.id);
    return ids;
}

TeachingStep find(const Steps& steps, const QString& id)
{
    return *std::find_if(steps.begin(), steps.end(), [&](const TeachingStep& step) { return step.id == id; });
}

} // namespace

TEST_CASE("A step added below another is of its stage", "[editor][steps]")
{
    const Steps steps = fixtureA().steps();
    const Steps more = withStepAfter(steps.front().id, u"n"_s, steps);
    CHECK(more[1].id == u"n"_s);
    CHECK(more[1].stage == LessonStage::Before);
    CHECK(more.size() == steps.size() + 1);
}

TEST_CASE("A step added to a stage stands at its end", "[editor][steps]")
{
    const Steps steps = fixtureA().steps();
    const Steps more = withStepAtEnd(LessonStage::In, u"n"_s, steps);
    CHECK(stepsOf(LessonStage::In, more).back().id == u"n"_s);
    CHECK(stepsOf(LessonStage::After, more) == stepsOf(LessonStage::After, steps));
    CHECK(withStepAtEnd(LessonStage::After, u"n"_s, {}).front().stage == LessonStage::After);
}

TEST_CASE("A step moves among its stage, then into the next one without its minutes", "[editor][steps]")
{
    const Steps steps = fixtureA().steps();
    const QString second = stepsOf(LessonStage::In, steps)[1].id;
    Steps moved = withStepMoved(second, true, steps);
    CHECK(stepsOf(LessonStage::In, moved).front().id == second);
    moved = withStepMoved(second, true, moved);
    CHECK(find(moved, second).stage == LessonStage::Before);
    CHECK_FALSE(find(moved, second).minutes);
    CHECK(stepsOf(LessonStage::Before, moved).back().id == second);
}

TEST_CASE("At the very ends a step stays", "[editor][steps]")
{
    const Steps steps = fixtureA().steps();
    CHECK(withStepMoved(steps.front().id, true, steps) == steps);
    CHECK(withStepMoved(steps.back().id, false, steps) == steps);
    CHECK(withStepMoved(u"gone"_s, false, steps) == steps);
    CHECK(withoutStep(u"gone"_s, steps) == steps);
}

TEST_CASE("A removed step is gone and the others keep their order", "[editor][steps]")
{
    const Steps steps = fixtureA().steps();
    QStringList expected = idsOf(steps);
    expected.removeAt(3);
    CHECK(idsOf(withoutStep(steps[3].id, steps)) == expected);
}
