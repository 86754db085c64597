// SPDX-License-Identifier: GPL-3.0-or-later
// SC07: a research project between a school and the county's office, on PCs that are without a network at
// times.
#include "lesson/schoolKinds.h"
#include "platform/Rules.h"
#include "support/JoinedCounty.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/ResearchService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QDate inDays(int days)
{
    return QDate::currentDate().addDays(days);
}

QJsonObject plannedStage(const QString& stage, const QDate& due)
{
    return {{u"id"_s, u"jieduan-"_s + stage}, {u"stage"_s, stage}, {u"due"_s, due.toString(Qt::ISODate)}};
}

// The leader, a member, the county's officer for research and the school's inspector, with the school's node
// between them. The midterm report was due yesterday.
struct ProjectCounty
{
    ProjectCounty()
    {
        const QList<TestWorkspace*> all{&leader, &member, &officer, &inspector};
        TestWorkspace::acquaint(all);
        const auto countyPc = [](const QString& user, const DeviceKey& key) {
            return SchoolPc(UserId(user), countyOrganisation(), key);
        };
        const auto documents =
            joinedCounty({{countyPc(u"jy01"_s, officerKey), Role{RoleKind::Research, {}}},
                          {countyPc(u"dx01"_s, inspectorKey), Role{RoleKind::Inspector, u"fxz"_s}}});
        REQUIRE(node.databases().create(countyDatabase().toString()));
        for (TestWorkspace* pc : all) {
            for (const PlacedDocument& each : documents)
                pc->put(each.database.toString(), each.document);
            pc->setServer(node.url(), node.user(), node.password());
        }
        project = begin();
        exchange();
    }

    DocId begin()
    {
        QJsonObject json = leader->records().blank(projectKind()).toJson();
        json[u"project"_s] = QJsonObject{{u"title"_s, u"乡村小学低年级识字写字游戏化教学实践研究"_s},
                                         {u"level"_s, u"county"_s},
                                         {u"leader"_s, u"js01"_s}};
        json[u"members"_s] = QJsonArray{QJsonObject{
            {u"id"_s, u"chengyuan01"_s}, {u"person"_s, u"js02"_s}, {u"work"_s, u"前测后测 𠮷"_s}}};
        json[u"stages"_s] =
            QJsonArray{plannedStage(u"midterm"_s, inDays(-1)), plannedStage(u"conclusion"_s, inDays(60)),
                       plannedStage(u"archive"_s, inDays(90))};
        const auto saved =
            await(leader->records().save({}, {}, Record::fromJson(projectKind(), json).value()));
        REQUIRE(saved);
        return saved->id;
    }

    void exchange()
    {
        for (TestWorkspace* pc : {&leader, &member, &officer, &inspector, &leader, &member})
            pc->sync();
    }

    template <typename Said>
    Result<QList<SaidHere>> say(TestWorkspace& pc, const DocId& about, const Said& said)
    {
        const auto answer = await(pc->research().say(project, {sayingOf(about, said)}));
        UNSCOPED_INFO((answer ? std::string() : answer.error().detail.toStdString()));
        return answer;
    }
    Result<QList<SaidHere>> step(TestWorkspace& pc, ProjectStep step)
    {
        return say(pc, project, ProjectStepSaid{step, {}});
    }
    template <typename Said>
    QString refusal(TestWorkspace& pc, const Said& said)
    {
        const auto answer = say(pc, project, said);
        return answer ? u"said"_s : platform::refusalCode(answer.error().detail);
    }

    ResearchView viewOn(TestWorkspace& pc) { return await(pc->research().about(project)).value(); }
    ProjectState stateOn(TestWorkspace& pc) { return std::get<ProjectSide>(viewOn(pc).side).state; }
    StageState midtermOn(TestWorkspace& pc) { return stateOn(pc).stages[size_t(ProjectStage::Midterm)]; }
    bool isRemindedOf(TestWorkspace& pc)
    {
        const auto waiting = await(pc->today().view(QDate::currentDate())).value().waiting;
        return std::any_of(waiting.begin(), waiting.end(),
                           [&](const WaitingRecord& each) { return each.id == project; });
    }

    // Until the research goes on.
    void run()
    {
        REQUIRE(step(leader, ProjectStep::Apply));
        exchange();
        REQUIRE(step(officer, ProjectStep::Approve));
        exchange();
        REQUIRE(step(leader, ProjectStep::Open));
        REQUIRE(step(leader, ProjectStep::Start));
        exchange();
    }

    void file(TestWorkspace& pc, const QString& material)
    {
        QJsonObject json = pc->records().blank(projectReportKind()).toJson();
        json[u"project"_s] = project.toString();
        json[u"report"_s] = QJsonObject{{u"title"_s, u"材料"_s},
                                        {u"stage"_s, u"conclusion"_s},
                                        {u"material"_s, material},
                                        {u"day"_s, inDays(0).toString(Qt::ISODate)}};
        REQUIRE(await(pc->records().save({}, {}, Record::fromJson(projectReportKind(), json).value())));
    }

    QList<TestWorkspace*> everybody() { return {&leader, &member, &officer, &inspector}; }

    DeviceKey officerKey = DeviceKey::make();
    DeviceKey inspectorKey = DeviceKey::make();
    TestNode node;
    TestWorkspace leader{u"js01"_s};
    TestWorkspace member{u"js02"_s, u"龙秀"_s};
    TestWorkspace officer{u"jy01"_s, u"教研员"_s, officerKey};
    TestWorkspace inspector{u"dx01"_s, u"督学"_s, inspectorKey};
    DocId project;
};

QStringList missingIn(const ProjectState& state)
{
    QStringList missing;
    for (const MaterialState& each : state.materials) {
        if (each.isMissing)
            missing.append(QString::number(int(each.material)));
    }
    return missing;
}

ProjectRequestSaid delayUntil(const QDate& day)
{
    ProjectRequestSaid said;
    said.stage = ProjectStage::Midterm;
    said.until = day;
    said.reason = u"冰雪停课一周"_s;
    return said;
}

ProjectRequestSaid newLeader(const QString& user)
{
    ProjectRequestSaid said;
    said.wish = ProjectWish::Leader;
    said.leader = user;
    said.reason = u"原负责人支教"_s;
    return said;
}

} // namespace

TEST_CASE("SC07: what was not done in time is red for leader, member, office and inspector",
          "[workspace][said][project]")
{
    ProjectCounty county;
    CHECK(county.refusal(county.member, ProjectStepSaid{ProjectStep::Apply, {}}) == u"not-yours-to-say");
    CHECK(county.refusal(county.leader, ProjectStepSaid{ProjectStep::Approve, {}}) == u"not-yet");
    county.node.disconnect();
    const auto applied = county.step(county.leader, ProjectStep::Apply);
    REQUIRE(applied);
    CHECK(county.viewOn(county.leader).deliveries.value(applied->first().id) == Delivery::WaitingForNetwork);
    CHECK(county.stateOn(county.leader).phase == ProjectPhase::Applied);
    CHECK(county.stateOn(county.officer).phase == ProjectPhase::Drafted);
    county.node.connect();
    county.exchange();

    CHECK(county.refusal(county.leader, ProjectStepSaid{ProjectStep::Approve, {}}) == u"not-county");
    CHECK(county.refusal(county.inspector, ProjectStepSaid{ProjectStep::Approve, {}}) == u"not-county");
    const auto approved = county.step(county.officer, ProjectStep::Approve);
    REQUIRE(approved);
    CHECK(approved->first().database == countyDatabase());
    county.exchange();
    REQUIRE(county.step(county.leader, ProjectStep::Open));
    REQUIRE(county.step(county.leader, ProjectStep::Start));
    county.exchange();

    for (TestWorkspace* pc : county.everybody()) {
        CAPTURE((*pc)->account().settings().user.toString());
        CHECK(county.stateOn(*pc).phase == ProjectPhase::Running);
        CHECK(county.midtermOn(*pc).isLate);
        CHECK(county.isRemindedOf(*pc));
    }
    county.node.disconnect();
    REQUIRE(county.step(county.leader, ProjectStep::ReportMidterm));
    CHECK_FALSE(county.isRemindedOf(county.leader));
    CHECK(county.isRemindedOf(county.inspector));
    county.node.connect();
    county.exchange();
    for (TestWorkspace* pc : county.everybody()) {
        CHECK(county.midtermOn(*pc).wasDoneLate);
        CHECK_FALSE(county.isRemindedOf(*pc));
    }
}

TEST_CASE("SC07: a delay and another leader are asked for without a network, and granted",
          "[workspace][said][project]")
{
    ProjectCounty county;
    county.run();
    county.node.disconnect();
    const auto delay = county.say(county.leader, county.project, delayUntil(inDays(20)));
    const auto change = county.say(county.member, county.project, newLeader(u"js02"_s));
    REQUIRE(delay);
    REQUIRE(change);
    CHECK(county.refusal(county.inspector, delayUntil(inDays(20))) == u"not-yours-to-say");
    CHECK(county.midtermOn(county.leader).isLate);
    county.node.connect();
    county.exchange();

    const ProjectRulingSaid granted{ProjectRuling::Granted, u"同意"_s};
    for (TestWorkspace* pc : {&county.leader, &county.inspector})
        CHECK(platform::refusalCode(county.say(*pc, delay->first().id, granted).error().detail) ==
              u"not-county");
    REQUIRE(county.say(county.officer, delay->first().id, granted));
    REQUIRE(county.say(county.officer, change->first().id, granted));
    CHECK_FALSE(county.stateOn(county.officer).isLate());
    CHECK(county.stateOn(county.leader).isLate()); // has not heard of it
    county.exchange();
    for (TestWorkspace* pc : county.everybody()) {
        CHECK(county.midtermOn(*pc).due == inDays(20));
        CHECK(county.midtermOn(*pc).isPutOff);
        CHECK_FALSE(county.isRemindedOf(*pc));
        CHECK(county.stateOn(*pc).leader == UserId(u"js02"_s));
    }
    CHECK(county.refusal(county.leader, ProjectStepSaid{ProjectStep::ReportMidterm, {}}) ==
          u"not-yours-to-say");
    REQUIRE(county.step(county.member, ProjectStep::ReportMidterm));
    county.exchange();
    CHECK(county.stateOn(county.officer).phase == ProjectPhase::Midterm);
    CHECK_FALSE(county.midtermOn(county.officer).wasDoneLate);
}

TEST_CASE("SC07: the conclusion names the material that is missing until all seven kinds are there",
          "[workspace][said][project]")
{
    ProjectCounty county;
    county.run();
    REQUIRE(county.step(county.leader, ProjectStep::ReportMidterm));
    county.file(county.leader, u"notice"_s);
    county.exchange();
    for (TestWorkspace* pc : county.everybody())
        CHECK(missingIn(county.stateOn(*pc)).size() == 5); // nobody misses what is "other"

    county.node.disconnect();
    for (const QString& material : {u"research"_s, u"operation"_s, u"midterm"_s})
        county.file(county.leader, material);
    for (const QString& material : {u"process"_s, u"results"_s, u"other"_s})
        county.file(county.member, material);
    county.node.connect();
    county.exchange();
    for (TestWorkspace* pc : county.everybody()) {
        CHECK(missingIn(county.stateOn(*pc)).isEmpty());
        for (const MaterialState& each : county.stateOn(*pc).materials)
            CHECK(each.count == 1);
    }
    const EvidenceView evidence =
        await(county.member->research().evidence(TermDays::around(inDays(0)))).value();
    REQUIRE(evidence.lines.size() == 1);
    CHECK(evidence.lines.front().sort->what == "project-work"_L1);

    CHECK(county.refusal(county.leader, ProjectStepSaid{ProjectStep::Conclude, {}}) == u"not-county");
    REQUIRE(county.step(county.officer, ProjectStep::Conclude));
    REQUIRE(county.step(county.officer, ProjectStep::Archive));
    county.exchange();
    for (TestWorkspace* pc : county.everybody()) {
        CHECK(county.stateOn(*pc).phase == ProjectPhase::Archived);
        CHECK_FALSE(county.stateOn(*pc).isLate());
    }
    CHECK(county.refusal(county.leader, delayUntil(inDays(9))) == u"is-over");
}
