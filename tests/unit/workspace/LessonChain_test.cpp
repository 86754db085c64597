// SPDX-License-Identifier: GPL-3.0-or-later
// SC01, SC02, SC03, SC05 and SC08: from the standard plan to the approved class, between a teacher's PC, an
// approver's and the school's node, without a network at times, or by a stick.
#include "lesson/Individualisation.h"
#include "lesson/PlanBase.h"
#include "lesson/standardTaken.h"
#include "research/TaughtFirst.h"
#include "support/LessonFixtures.h"
#include "support/StandardAtNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/ColumnService.h"
#include "workspace/CourierService.h"
#include "workspace/PrepService.h"
#include "workspace/RegisterService.h"
#include "workspace/ResearchService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QDate dayOfClass(int days)
{
    return QDate::currentDate().addDays(days);
}

// 一(1)班 has Chinese tomorrow, 一(2)班 had it yesterday.
QJsonObject timetableAroundToday()
{
    QJsonObject json = timetableDocument();
    Timetable timetable = Timetable::fromJson(json).value();
    timetable.validFrom = dayOfClass(-30);
    timetable.validTo = dayOfClass(60);
    timetable.termStart = timetable.validFrom.addDays(1 - timetable.validFrom.dayOfWeek());
    const UserId teacher(u"js01"_s);
    timetable.entries = {{dayOfClass(1).dayOfWeek(), 2, teacher, u"一(1)班"_s, u"P1"_s, u"yuwen"_s},
                         {dayOfClass(-1).dayOfWeek(), 1, teacher, u"一(2)班"_s, u"P1"_s, u"yuwen"_s}};
    const QJsonObject made = timetable.toJson();
    for (auto member = made.begin(); member != made.end(); ++member)
        json.insert(member.key(), member.value());
    return json;
}

LessonPlan planFor(const LessonPlan& text, const QString& className, int days, int slot)
{
    LessonPlan plan = text;
    LessonHeader header = plan.header();
    header.classes = {className};
    header.plannedDate = dayOfClass(days);
    header.slot = slot;
    plan.setHeader(header);
    return plan;
}

DecisionDraft verdictFor(const DocId& submission, Verdict verdict)
{
    DecisionDraft draft;
    draft.submission = submission;
    draft.verdict = verdict;
    draft.grade = verdict == Verdict::Approved ? u"优"_s : QString();
    if (verdict == Verdict::Returned) {
        draft.reasons = {u"MISSING_SECTION"_s, u"TIME_MISMATCH"_s, u"NO_BOARD"_s};
        draft.note = u"缺难点；共37分钟；补板书。"_s;
    }
    return draft;
}

// A teacher and an approver who know each other; nothing connects them yet.
struct LessonPair
{
    LessonPair()
    {
        TestWorkspace::acquaint({&teacher, &approver});
        for (TestWorkspace* pc : {&teacher, &approver})
            pc->put(u"school-fxz"_s, timetableAroundToday());
    }

    DocId save(const LessonPlan& plan, const OpenRecord* before = nullptr)
    {
        const DocId id = before ? before->id : DocId();
        return await(teacher->records().save(id, before ? before->rev : QString(), plan)).value().id;
    }
    DocId submit(const DocId& plan)
    {
        const auto submission = await(teacher->plans().submit(plan));
        UNSCOPED_INFO((submission ? std::string() : submission.error().detail.toStdString()));
        REQUIRE(submission);
        return submission->id;
    }
    Result<Decision> decide(const DocId& submission, Verdict verdict)
    {
        return await(approver->reviews().decide(verdictFor(submission, verdict)));
    }
    OpenRecord open(const DocId& plan) { return await(teacher->records().open(plan)).value(); }
    PlanStatus status(const DocId& plan) { return open(plan).state.status; }
    QList<InboxItem> inbox() { return await(approver->reviews().inbox()).value(); }

    TestWorkspace teacher{u"js01"_s};
    TestWorkspace approver{u"sh01"_s, u"审核员"_s};
};

// The same with the school's node and a column that both get from it.
struct LessonSchool : LessonPair
{
    LessonSchool()
    {
        for (TestWorkspace* pc : {&teacher, &approver})
            pc->setServer(node.url(), node.user(), node.password());
    }

    void exchange()
    {
        for (TestWorkspace* pc : {&teacher, &approver, &teacher})
            pc->sync();
    }
    LessonPlan standardText(const QString& objective = {})
    {
        LessonPlan text = fixtureA();
        text.setSection(PlanSection::LearnerAnalysis, {});
        auto objectives = text.objectives();
        if (!objective.isEmpty())
            objectives.front().text = objective;
        text.setObjectives(objectives);
        return text;
    }
    LessonPlan takeStandard()
    {
        const LessonHeader lesson = planFor(fixtureA(), u"一(1)班"_s, 1, 2).header();
        return await(teacher->plans().copyOf(StandardAtNode::Id, lesson)).value();
    }

    TestNode node;
    StandardAtNode standard{node};
};

} // namespace

TEST_CASE("SC01: a plan made from the standard plan without a network is approved in time",
          "[workspace][chain][sync]")
{
    LessonSchool school;
    school.standard.publish(school.standardText(), 3);
    school.exchange();
    school.node.disconnect();

    LessonPlan plan = school.takeStandard();
    plan.setSection(PlanSection::LearnerAnalysis,
                    blocksFromPlainText(u"父母在外的多，从苗年望月的经历说起，𠮷祥。"_s));
    CHECK(individualisation(*textOfBase(plan), plan).percent() > 0);
    const DocId saved = school.save(plan);
    const DocId submission = school.submit(saved);
    CHECK(school.status(saved) == PlanStatus::Submitted);
    school.exchange();
    CHECK(school.open(saved).reviews.front().delivery != Delivery::AtSchool);
    CHECK(school.inbox().isEmpty());

    school.node.connect();
    school.exchange();
    CHECK(school.open(saved).reviews.front().delivery == Delivery::AtSchool);
    REQUIRE(school.inbox().size() == 1);
    const OpenSubmission open = await(school.approver->reviews().open(submission)).value();
    const Record& content = open.submission.content;
    CHECK(PlanBase::fromJson(content.toJson()[u"base"_s].toObject()).version == 3);
    REQUIRE(school.decide(submission, Verdict::Approved));
    school.exchange();

    const OpenRecord approved = school.open(saved);
    CHECK(approved.state.status == PlanStatus::Approved);
    REQUIRE(approved.reviews.front().decisions.size() == 1);
    const Decision& decision = approved.reviews.front().decisions.front();
    CHECK(decision.grade == u"优");
    CHECK(approved.reviews.front().submission.submittedAt <= decision.decidedAt);
    const TodayView today = await(school.teacher->today().view(dayOfClass(1))).value();
    REQUIRE(today.today.size() == 1);
    CHECK(lightOf(today.today.front(), QDateTime(dayOfClass(1), QTime(9, 0))) == LessonLight::Green);

    // What is thought about it afterwards takes nothing from the approval.
    LessonPlan taught(approved.record);
    taught.setSection(PlanSection::Reflection, blocksFromPlainText(u"写字时间还是紧。"_s));
    school.save(taught, &approved);
    CHECK(school.status(saved) == PlanStatus::Approved);
}

TEST_CASE("SC02: a plan comes back with its reasons and takes the next standard plan on its way",
          "[workspace][chain][sync]")
{
    LessonSchool school;
    school.standard.publish(school.standardText(), 2);
    school.exchange();
    LessonPlan plan = school.takeStandard();
    plan.setSection(PlanSection::BoardDesign, {});
    const DocId saved = school.save(plan);
    const DocId first = school.submit(saved);
    school.exchange();
    REQUIRE(school.decide(first, Verdict::Returned));
    school.exchange();
    CHECK(school.status(saved) == PlanStatus::Returned);
    CHECK(school.open(saved).reviews.front().decisions.front().reasons.size() == 3);

    school.standard.publish(school.standardText(u"能说出四次背影之外的月光"_s), 3);
    school.exchange();
    school.node.disconnect();
    const OpenRecord returned = school.open(saved);
    LessonPlan mended(returned.record);
    mended.setSection(PlanSection::BoardDesign, blocksFromPlainText(u"静夜思　李白"_s));
    const StandardView view = await(school.teacher->plans().standardOf(mended)).value();
    REQUIRE(view.newest);
    mended = standardMerged(mended, *view.newest, view.base.newest);
    CHECK(mended.objectives().front().text == u"能说出四次背影之外的月光");
    school.save(mended, &returned);
    const DocId second = school.submit(saved);
    CHECK(school.status(saved) == PlanStatus::Resubmitted);
    school.node.connect();
    school.exchange();

    const OpenSubmission open = await(school.approver->reviews().open(second)).value();
    CHECK(open.submission.counter == 2);
    REQUIRE(open.earlier);
    CHECK(open.earlier->id == first);
    REQUIRE(open.decisions.size() == 1); // of the first
    REQUIRE(school.decide(second, Verdict::Approved));
    school.exchange();
    const OpenRecord approved = school.open(saved);
    CHECK(approved.state.status == PlanStatus::Approved);
    CHECK(approved.state.approved == second);
    CHECK(approved.reviews.size() == 2);
    // The approval is of that text.
    LessonPlan changed(approved.record);
    changed.setSection(PlanSection::BoardDesign, blocksFromPlainText(u"另一个板书"_s));
    school.save(changed, &approved);
    CHECK(school.open(saved).state.changedSinceApproval);
}

TEST_CASE("SC05: a plan of two grades goes to a far approver on a stick, and the decision comes back",
          "[workspace][chain][courier]")
{
    LessonPair pair;
    QTemporaryDir stick;
    QJsonObject json = planFor(fixtureA(), u"一(1)班"_s, 1, 2).toJson();
    json[u"lanes"_s] = QJsonArray{QJsonObject{{u"id"_s, u"fusheng1"_s}, {u"grade"_s, u"P3"_s}}};
    const DocId saved = pair.save(LessonPlan::fromJson(json).value());
    const DocId submission = pair.submit(saved);
    // An approver's own plan goes to somebody else, at a school of one teacher too.
    const auto lesson = await(pair.approver->records().save({}, {}, fixtureA())).value();
    const auto own = await(pair.approver->plans().submit(lesson.id)).value();
    const auto decided = pair.decide(own.id, Verdict::Approved);
    REQUIRE_FALSE(decided);
    CHECK(decided.error().kind == ErrorKind::Forbidden);

    const auto carry = [&](TestWorkspace& from, TestWorkspace& to, const QString& name) {
        const DeviceCard card = await(to->courier().card()).value();
        const QString path = stick.filePath(name);
        REQUIRE(await(from->courier().take({{card}, std::nullopt, 0, path})));
        return path;
    };
    const QString there = carry(pair.teacher, pair.approver, u"friday"_s);
    QFile file(there);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    file.seek(whole.size() / 2);
    file.write("x");
    file.close();
    const auto refused = await(pair.approver->courier().bringIn(there, {true, false}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidInput);
    CHECK(pair.inbox().isEmpty());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(whole);
    file.close();
    REQUIRE(await(pair.approver->courier().bringIn(there, {true, false})));
    REQUIRE(pair.inbox().size() == 1);
    CHECK(pair.inbox().front().submission == submission);
    REQUIRE(pair.decide(submission, Verdict::ApprovedWithNotes));
    const QString back = carry(pair.approver, pair.teacher, u"saturday"_s);
    REQUIRE(await(pair.teacher->courier().bringIn(back, {true, false})));
    CHECK(pair.status(saved) == PlanStatus::ApprovedWithNotes);
}

TEST_CASE("SC08: in days without the county one class is approved in time and the other an exception",
          "[workspace][chain][sync]")
{
    LessonSchool school;
    const DocId inTime = school.save(planFor(fixtureA(), u"一(1)班"_s, 1, 2));
    const DocId submission = school.submit(inTime);
    const DocId alone = school.save(planFor(fixtureA(), u"一(2)班"_s, -1, 1));
    school.submit(alone);
    school.node.disconnect();
    const TaughtFirstSaid said{u"一(2)班"_s, dayOfClass(-1), 1, u"凝冻停电，审批人不在校。"_s};
    REQUIRE(await(school.teacher->plans().stateTaughtFirst(alone, said)));
    school.node.connect();
    school.exchange();
    REQUIRE(school.decide(submission, Verdict::Approved));
    school.exchange();

    for (TestWorkspace* pc : {&school.teacher, &school.approver}) {
        const RegisterView view = await((*pc)->registers().view({dayOfClass(-1), dayOfClass(1)})).value();
        const WeekDay& all = view.week.back();
        CHECK(all.due() == 2);
        CHECK(all.of(LessonStanding::Approved).size() == 1);
        CHECK(all.of(LessonStanding::Exception).size() == 1);
    }
}

namespace {

// Two who write a standard plan of their school together, the first of whom keeps the column.
struct PreparingSchool
{
    PreparingSchool()
    {
        TestWorkspace::acquaint({&leader, &member});
        const SchoolPc curator(UserId(u"js01"_s), SchoolId(u"fxz"_s), key);
        const auto county = joinedCounty({{curator, Role{RoleKind::Curator, u"yuwen-p1"_s}}});
        placeAt(node, county);
        storeAt(node, databaseOfColumn(u"yuwen-p1"_s));
        for (TestWorkspace* pc : {&leader, &member}) {
            for (const PlacedDocument& each : county)
                pc->put(each.database.toString(), each.document);
            pc->put(u"school-fxz"_s, timetableAroundToday());
            pc->setServer(node.url(), node.user(), node.password());
        }
        QJsonObject json = fixtureA().toJson();
        json.insert(u"kind"_s, standardKind().word);
        draft = await(leader->records().save({}, {}, Record::fromJson(standardKind(), json).value()))->id;
        must(await(leader->records().letTakePart(draft, UserId(u"js02"_s), true)));
        exchange();
    }

    void exchange()
    {
        for (TestWorkspace* pc : {&leader, &member, &leader, &member})
            pc->sync();
    }
    // Each writes into the same step.
    void writeStep(TestWorkspace& pc, const QString& text)
    {
        const OpenRecord open = await(pc->records().open(draft)).value();
        LessonPlan plan(open.record);
        std::vector<TeachingStep> steps = plan.steps();
        steps.front().teacherActivity = text;
        plan.setSteps(steps);
        must(await(pc->records().save(draft, open.rev, plan)));
    }
    Result<QList<SaidHere>> step(DraftStage stage)
    {
        return await(leader->research().say(draft, {sayingOf(draft, DraftStepSaid{stage, {}})}));
    }

    DeviceKey key = DeviceKey::make();
    TestNode node;
    TestWorkspace leader{u"js01"_s, u"姜𠮷䶮"_s, key};
    TestWorkspace member{u"js02"_s, u"龙秀"_s};
    DocId draft;
};

} // namespace

TEST_CASE("SC03: a step that two wrote apart is chosen between, and the plan comes out in the column",
          "[workspace][chain][sync]")
{
    PreparingSchool school;
    school.node.disconnect();
    school.writeStep(school.leader, u"谜语导入，不超过五分钟。"_s);
    school.writeStep(school.member, u"从苗年望月说起。"_s);
    school.node.connect();
    school.exchange();

    const OpenRecord both = await(school.leader->records().open(school.draft)).value();
    QJsonObject json = both.record.toJson();
    const QString whole = QString::fromUtf8(QJsonDocument(json).toJson());
    CHECK(whole.contains(u"谜语导入，不超过五分钟。"));
    CHECK(whole.contains(u"从苗年望月说起。"));
    REQUIRE(json[u"candidates"_s].toArray().size() == 1);
    const auto early = await(school.leader->preparing().publish(school.draft, u"yuwen-p1"_s));
    REQUIRE_FALSE(early);
    CHECK(early.error().kind == ErrorKind::Precondition);

    json.remove(u"candidates"_s);
    must(await(school.leader->records().save(school.draft, both.rev,
                                             Record::fromJson(standardKind(), json).value())));
    for (const DraftStage stage : {DraftStage::Discussion, DraftStage::Final})
        REQUIRE(school.step(stage));
    school.exchange();
    const auto published = await(school.leader->preparing().publish(school.draft, u"yuwen-p1"_s));
    UNSCOPED_INFO((published ? std::string() : published.error().detail.toStdString()));
    REQUIRE(published);
    CHECK(published->version == 1);
    must(await(school.member->columns().follow(u"yuwen-p1"_s, true)));
    school.exchange();
    const auto standards = await(school.member->plans().standards({})).value();
    REQUIRE(standards.size() == 1);
    CHECK(standards.front().id == published->id);
    CHECK(await(school.member->plans().copyOf(published->id)));
}
