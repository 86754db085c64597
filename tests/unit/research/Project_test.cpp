// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/recordFindings.h"
#include "research/ProjectState.h"
#include "research/ProjectWords.h"
#include "support/catch.h"
#include "unit/research/ResearchFixtures.h"

#include <algorithm>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ProjectId = "project:zz01:01JDPROJ00000000000000000";
const QDate MidtermDue(2026, 12, 20);

ProjectPeople people()
{
    return {{UserId(u"jy01"_s), UserId(u"jy02"_s)},
            {UserId(u"zz01"_s), UserId(u"js01"_s), UserId(u"js02"_s), UserId(u"js03"_s)}};
}

ProjectStepEvent step(const Speaker& speaker, ProjectStep said)
{
    return eventOf(ProjectId, speaker, ProjectStepSaid{said, {}});
}

ProjectRequest delay(const Speaker& speaker, const QDate& until)
{
    ProjectRequestSaid said;
    said.stage = ProjectStage::Midterm;
    said.until = until;
    said.reason = u"冰雪停课一周"_s;
    return eventOf(ProjectId, speaker, said);
}

ProjectRequest changeOfLeader(const Speaker& speaker, const QString& leader)
{
    ProjectRequestSaid said;
    said.wish = ProjectWish::Leader;
    said.leader = leader;
    return eventOf(ProjectId, speaker, said);
}

ProjectRulingEvent ruling(const ProjectRequest& request, const Speaker& speaker, ProjectRuling said)
{
    return eventOf(qPrintable(request.origin.id.toString()), speaker, ProjectRulingSaid{said, {}});
}

// The counters of the PCs say nothing about each other: the office signs little, the leader much.
std::vector<ProjectStepEvent> stepsUntilRunning()
{
    return {step({"zz01", 310, "2026-03-18T10:00:00+08:00"}, ProjectStep::Apply),
            step({"jy01", 3, "2026-04-15T10:00:00+08:00"}, ProjectStep::Approve),
            step({"zz01", 320, "2026-05-19T10:00:00+08:00"}, ProjectStep::Open),
            step({"zz01", 330, "2026-06-08T10:00:00+08:00"}, ProjectStep::Start)};
}

ProjectHistory runningProject()
{
    ProjectHistory history = historyOf(DocId(QString::fromUtf8(ProjectId)), kindFixture(projectKind()));
    history.steps = stepsUntilRunning();
    return history;
}

StageState stageOf(const ProjectState& state, ProjectStage stage)
{
    return state.stages[size_t(stage)];
}

StageState midtermOn(const ProjectHistory& history, const QDate& day)
{
    return stageOf(projectState(history, {}, people(), day), ProjectStage::Midterm);
}

FiledReport report(ProjectMaterial material, const QDate& day = {}, const char* project = ProjectId)
{
    ReportFacts facts;
    facts.material = material;
    facts.day = day;
    return {DocId(QString::fromUtf8(project)), facts};
}

} // namespace

TEST_CASE("The chain of a project leads from the application to the archive, and never back", "[research]")
{
    ProjectPhase phase = ProjectPhase::Drafted;
    std::vector<ProjectStage> done;
    for (const ProjectChainRow& row : projectChain()) {
        CHECK(int(row.from) < int(row.to));
        if (row.from == phase && row.done) {
            phase = row.to;
            done.push_back(*row.done);
        }
    }
    CHECK(phase == ProjectPhase::Archived);
    CHECK(done == ProjectStages.values());
}

TEST_CASE("Steps find their place in whatever order they come and whatever their PCs count", "[research]")
{
    ProjectHistory history = runningProject();
    std::vector<size_t> order{0, 1, 2, 3};
    do {
        ProjectHistory mixed = history;
        for (size_t i = 0; i < order.size(); ++i)
            mixed.steps[i] = history.steps[order[i]];
        CHECK(projectState(mixed, {}, people(), MidtermDue).phase == ProjectPhase::Running);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("SC07: a midterm report that was not made is red from the day after, until it is", "[research]")
{
    ProjectHistory history = runningProject();
    CHECK_FALSE(midtermOn(history, MidtermDue).isLate);
    CHECK(midtermOn(history, MidtermDue).isNext);
    CHECK(midtermOn(history, MidtermDue.addDays(1)).isLate);
    CHECK(projectState(history, {}, people(), MidtermDue.addDays(1)).isLate());

    history.steps.push_back(step({"zz01", 401, "2026-12-24T19:40:00+08:00"}, ProjectStep::ReportMidterm));
    const ProjectState state = projectState(history, {}, people(), QDate(2026, 12, 25));
    const StageState midterm = stageOf(state, ProjectStage::Midterm);
    CHECK(state.phase == ProjectPhase::Midterm);
    CHECK(midterm.isDone);
    CHECK(midterm.doneOn == QDate(2026, 12, 24));
    CHECK(midterm.wasDoneLate);
    CHECK_FALSE(state.isLate());
    CHECK(stageOf(state, ProjectStage::Conclusion).isNext);
}

TEST_CASE("Nobody takes a step that is not theirs", "[research]")
{
    ProjectHistory history = runningProject();
    history.steps.push_back(step({"zz01", 402}, ProjectStep::Conclude));
    history.steps.push_back(step({"zz01", 403}, ProjectStep::Cancel));
    history.steps.push_back(step({"js01", 2}, ProjectStep::ReportMidterm));
    history.steps.push_back(step({"jy01", 9}, ProjectStep::ReportMidterm));
    CHECK(projectState(history, {}, people(), MidtermDue).phase == ProjectPhase::Running);
}

TEST_CASE("A cancelled project owes nothing any more, and what was done stays done", "[research]")
{
    ProjectHistory history = runningProject();
    history.steps.push_back(step({"jy02", 1, "2026-11-01T10:00:00+08:00"}, ProjectStep::Cancel));
    const ProjectState state = projectState(history, {}, people(), QDate(2027, 9, 1));
    CHECK(state.phase == ProjectPhase::Cancelled);
    CHECK_FALSE(state.isLate());
    CHECK(stageOf(state, ProjectStage::Running).isDone);
    CHECK(state.monthsWithoutRecords.empty());
}

TEST_CASE("A stage whose row was deleted is never late, and its report and step still count", "[research]")
{
    ProjectHistory history = runningProject();
    std::erase_if(history.planned,
                  [](const PlannedStage& row) { return row.stage == ProjectStage::Midterm; });
    CHECK_FALSE(midtermOn(history, QDate(2030, 1, 1)).isLate);
    CHECK_FALSE(midtermOn(history, QDate(2030, 1, 1)).due.isValid());
    history.steps.push_back(step({"zz01", 401, "2026-12-24T19:40:00+08:00"}, ProjectStep::ReportMidterm));
    CHECK(midtermOn(history, QDate(2030, 1, 1)).isDone);
    const ProjectState state =
        projectState(history, {report(ProjectMaterial::MidtermPaper)}, people(), QDate(2026, 12, 25));
    CHECK(state.materials[size_t(ProjectMaterial::MidtermPaper)].count == 1);
}

TEST_CASE("A granted delay moves the day; asked for, or refused, it moves nothing", "[research]")
{
    ProjectHistory history = runningProject();
    const QDate later(2027, 1, 20);
    history.requests = {delay({"zz01", 350}, later)};
    CHECK(midtermOn(history, MidtermDue.addDays(1)).isLate);
    history.rulings = {ruling(history.requests[0], {"jy01", 5}, ProjectRuling::Granted)};
    CHECK_FALSE(midtermOn(history, later).isLate);
    CHECK(midtermOn(history, later).isPutOff);
    CHECK(midtermOn(history, later.addDays(1)).isLate);
    history.rulings.push_back(ruling(history.requests[0], {"jy01", 6}, ProjectRuling::Refused));
    CHECK(midtermOn(history, MidtermDue.addDays(1)).isLate);
}

TEST_CASE("Two officers who grant and refuse the same delay offline: refused holds, and it is said",
          "[research]")
{
    ProjectHistory history = runningProject();
    history.requests = {delay({"zz01", 350}, QDate(2027, 1, 20))};
    const ProjectRulingEvent granted = ruling(history.requests[0], {"jy01", 90}, ProjectRuling::Granted);
    const ProjectRulingEvent refused = ruling(history.requests[0], {"jy02", 2}, ProjectRuling::Refused);
    for (const auto& rulings : {std::vector{granted, refused}, std::vector{refused, granted}}) {
        history.rulings = rulings;
        const ProjectState state = projectState(history, {}, people(), MidtermDue.addDays(1));
        REQUIRE(state.requests.size() == 1);
        CHECK(state.requests[0].standing == RequestStanding::Refused);
        CHECK(state.requests[0].isDisputed);
        CHECK(state.isLate());
    }
    history.requests.push_back(delay({"zz01", 351}, QDate(2027, 1, 10)));
    history.rulings.push_back(ruling(history.requests[1], {"jy02", 3}, ProjectRuling::Granted));
    CHECK_FALSE(midtermOn(history, QDate(2027, 1, 10)).isLate);
}

TEST_CASE("Only the office rules, nobody on a request of their own, and strangers ask for nothing",
          "[research]")
{
    ProjectHistory history = runningProject();
    history.requests = {delay({"zz01", 350}, QDate(2027, 1, 20)), delay({"js09", 1}, QDate(2028, 1, 1))};
    history.rulings = {ruling(history.requests[0], {"zz01", 351}, ProjectRuling::Granted),
                       ruling(history.requests[0], {"js01", 1}, ProjectRuling::Granted),
                       ruling(history.requests[1], {"jy01", 1}, ProjectRuling::Granted)};
    const ProjectState state = projectState(history, {}, people(), MidtermDue.addDays(1));
    REQUIRE(state.requests.size() == 1);
    CHECK(state.requests[0].standing == RequestStanding::Open);
    CHECK(state.isLate());
    ProjectPeople both = people();
    both.research.insert(UserId(u"zz01"_s));
    CHECK(projectState(history, {}, both, MidtermDue.addDays(1)).requests[0].standing ==
          RequestStanding::Open);
}

TEST_CASE("A leader who left is said; a member asks for another, and that one goes on", "[research]")
{
    ProjectHistory history = runningProject();
    ProjectPeople without = people();
    without.staff.remove(UserId(u"zz01"_s));
    CHECK(projectState(history, {}, without, MidtermDue).hasLeaderLeft);
    history.requests = {changeOfLeader({"js01", 7}, u"js01"_s)};
    CHECK(projectState(history, {}, without, MidtermDue).leader == UserId(u"zz01"_s));
    history.rulings = {ruling(history.requests[0], {"jy01", 8}, ProjectRuling::Granted)};
    history.steps.push_back(step({"js01", 9, "2026-12-19T10:00:00+08:00"}, ProjectStep::ReportMidterm));
    const ProjectState state = projectState(history, {}, without, MidtermDue);
    CHECK(state.leader == UserId(u"js01"_s));
    CHECK_FALSE(state.hasLeaderLeft);
    CHECK(state.phase == ProjectPhase::Midterm);
}

TEST_CASE("A project handed on twice is led by the last, whatever the counters of their PCs", "[research]")
{
    ProjectHistory history = runningProject();
    history.requests = {changeOfLeader({"js05", 2}, u"js02"_s), changeOfLeader({"zz01", 900}, u"js05"_s)};
    history.rulings = {ruling(history.requests[0], {"jy01", 20}, ProjectRuling::Granted),
                       ruling(history.requests[1], {"jy01", 10}, ProjectRuling::Granted)};
    CHECK(leadersOf(history, requestStates(history, people())) ==
          std::vector{UserId(u"zz01"_s), UserId(u"js05"_s), UserId(u"js02"_s)});
}

TEST_CASE("A stranger who asks to lead is heard by nobody", "[research]")
{
    ProjectHistory history = runningProject();
    history.requests = {changeOfLeader({"js09", 1}, u"js09"_s), delay({"js09", 2}, QDate(2028, 1, 1))};
    history.rulings = {ruling(history.requests[0], {"jy01", 1}, ProjectRuling::Granted)};
    CHECK(requestStates(history, people()).empty());
    CHECK(projectState(history, {}, people(), MidtermDue).leader == UserId(u"zz01"_s));
}

TEST_CASE("Of the seven kinds of material the missing ones are named", "[research]")
{
    const std::vector<FiledReport> reports{report(ProjectMaterial::Notice), report(ProjectMaterial::Research),
                                           report(ProjectMaterial::Process), report(ProjectMaterial::Process),
                                           report(ProjectMaterial::Results, {}, "project:zz01:ANDERES")};
    const ProjectState state = projectState(runningProject(), reports, people(), MidtermDue);
    REQUIRE(state.materials.size() == 7);
    std::vector<ProjectMaterial> missing;
    for (const MaterialState& material : state.materials) {
        if (material.isMissing)
            missing.push_back(material.material);
    }
    CHECK(missing ==
          std::vector{ProjectMaterial::Operation, ProjectMaterial::MidtermPaper, ProjectMaterial::Results});
    CHECK(state.materials[size_t(ProjectMaterial::Process)].count == 2);
}

TEST_CASE("Months without a record of the process are named once they are over", "[research]")
{
    const std::vector<FiledReport> reports{report(ProjectMaterial::Process, QDate(2026, 6, 30)),
                                           report(ProjectMaterial::Process, QDate(2026, 9, 1)),
                                           report(ProjectMaterial::Results, QDate(2026, 8, 1))};
    CHECK(projectState(runningProject(), reports, people(), QDate(2026, 10, 31)).monthsWithoutRecords ==
          std::vector{QDate(2026, 7, 1), QDate(2026, 8, 1)});
    CHECK(projectState(runningProject(), reports, people(), QDate(2026, 11, 1)).monthsWithoutRecords ==
          std::vector{QDate(2026, 7, 1), QDate(2026, 8, 1), QDate(2026, 10, 1)});
}

TEST_CASE("What is odd about a project or its material is found", "[research]")
{
    CHECK(findingsAbout(kindFixture(projectKind())).empty());
    CHECK(codesOf(findingsAbout(kindFixtureWith(projectKind(), u"project"_s, {{u"leader"_s, u""_s}}))) ==
          QStringList{u"RC01"_s});
    CHECK(codesOf(findingsAbout(kindFixtureWithRows(projectKind(), u"members"_s, {}))) ==
          QStringList{u"RC01"_s});
    const QJsonObject midterm{{u"id"_s, u"a"_s}, {u"stage"_s, u"midterm"_s}, {u"due"_s, u"2026-12-20"_s}};
    const QJsonObject opening{{u"id"_s, u"b"_s}, {u"stage"_s, u"opening"_s}, {u"due"_s, u"2026-12-21"_s}};
    const QJsonObject undated{{u"id"_s, u"c"_s}, {u"stage"_s, u"archive"_s}};
    CHECK(codesOf(checkProject(
              kindFixtureWithRows(projectKind(), u"stages"_s, {midterm, opening, midterm, undated}))) ==
          QStringList{u"PJ01"_s, u"PJ01"_s, u"PJ02"_s, u"PJ02"_s});

    CHECK(findingsAbout(kindFixture(projectReportKind())).empty());
    QJsonObject orphan = kindFixtureJson(projectReportKind());
    orphan.remove(u"project"_s);
    const Record alone = Record::fromJson(projectReportKind(), orphan).value();
    CHECK(codesOf(findingsAbout(alone)) == QStringList{u"PR01"_s});
    CHECK(factsOfProjectReport(alone).empty());
    CHECK(factsOfProjectReport(kindFixture(projectReportKind())) ==
          std::vector<Fact>{{u"project-work"_s, QDate(2026, 12, 24), UserId(u"zz01"_s)}});
}
