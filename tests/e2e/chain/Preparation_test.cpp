// SPDX-License-Identifier: GPL-3.0-or-later
// SC03: a standard plan that two write together in the vacation comes out in the column.
#include "ProvisionedSchool.h"
#include "lesson/planKinds.h"
#include "research/DraftSaid.h"
#include "research/DraftSide.h"
#include "support/LessonFixtures.h"
#include "support/Must.h"
#include "support/catch.h"
#include "workspace/ColumnService.h"
#include "workspace/PrepService.h"
#include "workspace/ResearchService.h"

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// Each writes into the same step.
void writeStep(ChainPc& pc, const DocId& draft, const QString& text)
{
    const OpenRecord open = pc.open(draft);
    LessonPlan plan(open.record);
    std::vector<TeachingStep> steps = plan.steps();
    steps.front().teacherActivity = text;
    plan.setSteps(steps);
    pc.save(plan, &open);
}

QString textOf(const Record& record)
{
    return QString::fromUtf8(QJsonDocument(record.toJson()).toJson());
}

} // namespace

TEST_CASE("SC03: a step that two wrote apart is chosen between, and the plan comes out in the column",
          "[chain]")
{
    ProvisionedSchool school;
    ChainPc& leader = school.curator();
    ChainPc& member = school.colleague();
    QJsonObject json = fixtureA().toJson();
    json.insert(u"kind"_s, standardKind().word);
    const DocId draft = leader.save(Record::fromJson(standardKind(), json).value());
    must(await(leader->records().letTakePart(draft, UserId(u"js02"_s), true)));
    REQUIRE(school.comes([&] { return bool(await(member->records().open(draft))); }));

    school.cut(school.server());
    writeStep(leader, draft, u"谜语导入，不超过五分钟。"_s);
    writeStep(member, draft, u"从苗年望月说起。"_s);
    school.restore(school.server());
    REQUIRE(school.comes([&] { return textOf(leader.open(draft).record).contains(u"苗年望月说起"); }));

    const OpenRecord both = leader.open(draft);
    CHECK(textOf(both.record).contains(u"谜语导入，不超过五分钟。"));
    json = both.record.toJson();
    REQUIRE(json[u"candidates"_s].toArray().size() == 1);
    const auto early = await(leader->preparing().publish(draft, u"yuwen-p1"_s));
    REQUIRE_FALSE(early);
    CHECK(early.error().kind == ErrorKind::Precondition);

    json.remove(u"candidates"_s);
    leader.save(Record::fromJson(standardKind(), json).value(), &both);
    for (const DraftStage stage : {DraftStage::Discussion, DraftStage::Final})
        must(await(leader->research().say(draft, {sayingOf(draft, DraftStepSaid{stage, {}})})));
    must(await(member->columns().follow(u"yuwen-p1"_s, true)));
    school.exchange();
    for (ChainPc* pc : {&school.teacher(), &member})
        CHECK(must(await((*pc)->columns().news(true))).isEmpty());
    // Whoever does not keep the column publishes nothing there.
    CHECK_FALSE(await(member->preparing().publish(draft, u"yuwen-p1"_s)));
    const PublishedPlan published = must(await(leader->preparing().publish(draft, u"yuwen-p1"_s)));
    CHECK(published.version == 1);
    // A teacher of the subject has it without having asked; the curator's PC brings it to the county.
    for (ChainPc* pc : {&school.teacher(), &member}) {
        REQUIRE(school.comes([&] { return !must(await((*pc)->plans().standards({}))).isEmpty(); }));
        CHECK(must(await((*pc)->plans().standards({}))).front().id == published.id);
    }
    // Who teaches by it is told; who only follows the column is not.
    const auto told = must(await(school.teacher()->columns().news(false)));
    REQUIRE(told.size() == 1);
    CHECK(told.front().plan.id == published.id);
    CHECK(must(await(member->columns().news(false))).isEmpty());
    REQUIRE(
        waitFor([&] { return school.has(school.county(), databaseOfColumn(published.column), published.id); },
                std::chrono::seconds(60)));
    REQUIRE(school.comes([&] { return leader.open(draft).delivery == Delivery::AtCounty; }));

    // Who takes it says what they found, and the school's server brings that and who it is to the county.
    const RemarkSaid found{{}, {}, u"第二环节时间不够。"_s};
    const auto said =
        must(await(school.teacher()->research().say(published.id, {sayingOf(published.id, found)})));
    REQUIRE(school.comes([&] {
        const auto side = must(await(leader->research().about(published.id))).side;
        return std::get<DraftSide>(side).remarks.size() == 1 &&
               school.has(school.county(), databaseOfColumn(published.column), said.front().id);
    }));
}

TEST_CASE("A column that is closed takes nothing more, and what was published there stays", "[chain]")
{
    ProvisionedSchool school;
    ChainPc& curator = school.curator();
    const DocId draft = curator.save(fixtureA());
    const PublishedPlan published = must(await(curator->preparing().publish(draft, u"yuwen-p1"_s)));
    const DatabaseName column = databaseOfColumn(published.column);
    const auto isAtTeacher = [&] { return bool(await(school.teacher()->plans().copyOf(published.id))); };
    REQUIRE(school.comes([&] { return isAtTeacher() && school.has(school.county(), column, published.id); }));

    school.closeColumn();
    const OpenRecord open = curator.open(draft);
    curator.save(planFor(LessonPlan(open.record), u"一(2)班"_s, 2, 3), &open);
    const auto late = await(curator->preparing().publish(draft, u"yuwen-p1"_s));
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Forbidden);
    CHECK(isAtTeacher());
    CHECK(curator.workspace().syncByKey().refused == 0);
}
