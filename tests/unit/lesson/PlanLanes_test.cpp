// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PlanLanes.h"
#include "lesson/Preflight.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

const QStringList Lanes{u"P1"_s, u"P3"_s};

TeachingStep laneStep(const QString& lane, int minutes, const QString& mode = {})
{
    static int number = 0;
    TeachingStep step;
    step.id = u"l%1"_s.arg(++number);
    step.gradeLane = lane;
    step.laneMode = mode;
    step.title = u"环节"_s;
    if (minutes > 0)
        step.minutes = minutes;
    return step;
}

// SC05: 认识钟表 beside 时分秒.
std::vector<TeachingStep> twoGrades()
{
    const QString direct = u"DIRECT"_s;
    const QString alone = u"INDEPENDENT"_s;
    return {laneStep(u"P1"_s, 12, direct), laneStep(u"P3"_s, 12, alone), laneStep(u"P3"_s, 14, direct),
            laneStep(u"P1"_s, 14, alone),  laneStep(u"P1"_s, 7, direct), laneStep(u"P3"_s, 7, alone),
            laneStep(u"P3"_s, 7, direct),  laneStep(u"P1"_s, 7, alone)};
}

QString told(const LaneTable& table)
{
    QStringList parts;
    for (const LaneRow& row : table.rows)
        parts.append(u"%1-%2"_s.arg(row.from).arg(row.to));
    for (const LaneCell& cell : table.cells) {
        QStringList steps;
        for (const size_t step : cell.steps)
            steps.append(QString::number(step));
        parts.append(u"%1+%2@%3:%4"_s.arg(cell.row).arg(cell.rows).arg(cell.lane).arg(steps.join(u',')));
    }
    return parts.join(u' ');
}

QString toldOf(const std::vector<TeachingStep>& steps)
{
    return told(laneTable(steps, Lanes));
}

} // namespace

TEST_CASE("What two grades do at the same time stands in one row", "[lesson][lanes]")
{
    CHECK(toldOf(twoGrades()) == u"0-12 12-26 26-33 33-40 0+1@0:0 0+1@1:1 1+1@0:3 1+1@1:2 2+1@0:4 2+1@1:5 "
                                 "3+1@0:7 3+1@1:6"_s);
    CHECK_FALSE(taughtTwice(twoGrades(), Lanes));
    CHECK(minutesOfLanes(twoGrades(), Lanes) == std::vector<int>{40, 40});
}

TEST_CASE("A step that goes on reaches over the rows that begin beside it", "[lesson][lanes]")
{
    CHECK(toldOf({laneStep(u"P1"_s, 20), laneStep(u"P3"_s, 8), laneStep(u"P3"_s, 12)}) ==
          u"0-8 8-20 0+2@0:0 0+1@1:1 1+1@1:2"_s);
    // A lane that ends early leaves a place where nothing is planned.
    CHECK(toldOf({laneStep(u"P1"_s, 20), laneStep(u"P3"_s, 8)}) == u"0-8 8-20 0+2@0:0 0+1@1:1 1+1@1:"_s);
}

TEST_CASE("What is for all begins when every grade is done", "[lesson][lanes]")
{
    CHECK(toldOf({laneStep({}, 5), laneStep(u"P1"_s, 10), laneStep(u"P3"_s, 12), laneStep({}, 3)}) ==
          u"0-5 5-15 15-17 17-20 0+1@-1:0 1+1@0:1 1+2@1:2 2+1@0: 3+1@-1:3"_s);
}

TEST_CASE("Steps without minutes stand below each other where they begin", "[lesson][lanes]")
{
    CHECK(toldOf({laneStep(u"P1"_s, 0), laneStep(u"P1"_s, 0), laneStep(u"P3"_s, 0)}) ==
          u"0-0 0+1@0:0,1 0+1@1:2"_s);
    CHECK(toldOf({laneStep(u"P1"_s, 10), laneStep(u"P1"_s, 0), laneStep(u"P3"_s, 10)}) ==
          u"0-10 10-10 0+1@0:0 0+1@1:2 1+1@0:1 1+1@1:"_s);
    CHECK(toldOf({}).isEmpty());
    TeachingStep odd = laneStep(u"P1"_s, 5);
    odd.minutes = -40;
    CHECK(toldOf({odd}) == u"0-0 0+1@0:0 0+1@1:"_s);
    odd.minutes = std::numeric_limits<int>::max();
    CHECK(laneTable({odd, odd, odd}, Lanes).rows.back().to == 1800);
}

TEST_CASE("A teacher teaches one grade directly at a time", "[lesson][lanes]")
{
    std::vector<TeachingStep> steps = twoGrades();
    steps[1].laneMode = u"DIRECT"_s;
    const auto twice = taughtTwice(steps, Lanes);
    REQUIRE(twice);
    CHECK(twice->from == 0);
    CHECK(twice->to == 12);
    // Who does not say how a grade works says nothing wrong.
    for (TeachingStep& step : steps)
        step.laneMode.clear();
    CHECK_FALSE(taughtTwice(steps, Lanes));
}

TEST_CASE("The lanes of a plan are its grade, the others, and those that steps name", "[lesson][lanes]")
{
    const auto grade = [](const QString& key) { return QJsonObject{{u"grade"_s, key}}; };
    CHECK(lanesOf({}).isEmpty());
    CHECK(lanesOf({{u"header"_s, grade(u"P1"_s)}}) == QStringList{u"P1"_s});
    CHECK(lanesOf({{u"header"_s, grade(u"P1"_s)},
                   {u"lanes"_s, QJsonArray{grade(u"P3"_s), grade({}), grade(u"P1"_s)}},
                   {u"steps"_s, QJsonArray{QJsonObject{{u"gradeLane"_s, u"P5"_s}}, QJsonObject()}}}) ==
          QStringList{u"P1"_s, u"P3"_s, u"P5"_s});
    CHECK(lanesOf({{u"lanes"_s, u"P3"_s}, {u"steps"_s, 4}}).isEmpty());
}

TEST_CASE("A plan for two grades is warned of two direct lessons at once and of a lane that is too short",
          "[lesson][lanes][preflight]")
{
    LessonPlan plan = fixtureA();
    const auto laneFindings = [&](const std::vector<TeachingStep>& steps) {
        plan.setSteps(steps);
        std::vector<Finding> those;
        for (const Finding& finding : preflight(plan)) {
            if (finding.code == u"PF16")
                those.push_back(finding);
        }
        return those;
    };
    std::vector<TeachingStep> steps = twoGrades();
    CHECK(laneFindings(steps).empty());
    steps[1].laneMode = u"DIRECT"_s;
    REQUIRE(laneFindings(steps).size() == 1);
    CHECK(laneFindings(steps).front().details == QStringList{u"TWICE"_s, u"0"_s, u"12"_s});
    steps[1].laneMode.clear();
    steps.pop_back();
    REQUIRE(laneFindings(steps).size() == 1);
    CHECK(laneFindings(steps).front().details == QStringList{u"SHORT"_s, u"P1"_s, u"33"_s, u"40"_s});
}
