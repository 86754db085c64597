// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/LessonPlan.h"
#include "support/LessonFixtures.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const RecordOrigin Origin{UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceId(u"device-1"_s)};
const QDateTime Now = fixtureTime("2026-03-05T20:10:00+08:00");

QByteArray hashOf(const LessonPlan& plan)
{
    return plan.contentHash().value().toHex();
}

// Writes every part of `plan` back as it was read.
LessonPlan readAndWritten(LessonPlan plan)
{
    plan.setHeader(plan.header());
    plan.setFramework(plan.framework());
    plan.setLayout(plan.layout());
    plan.setObjectives(plan.objectives());
    plan.setSteps(plan.steps());
    plan.setHomework(plan.homework());
    for (const PlanSection section : allPlanSections())
        plan.setSection(section, plan.section(section));
    return plan;
}

} // namespace

TEST_CASE("A new plan is a valid empty draft that says who made it and when", "[lesson][plan]")
{
    const LessonPlan plan = LessonPlan::create(Origin, Now);
    CHECK(plan.author() == Origin.author);
    CHECK(plan.school() == Origin.school);
    CHECK(plan.device() == Origin.device);
    CHECK(plan.createdAt() == Now);
    CHECK(plan.updatedAt() == Now);
    CHECK(plan.toJson().value(u"updatedAt"_s) == u"2026-03-05T20:10:00+08:00"_s);
    CHECK(plan.header() == LessonHeader());
    CHECK(plan.steps().empty());
    CHECK_FALSE(plan.isStandard());
    CHECK(LessonPlan::fromJson(plan.toJson()).value() == plan);
}

TEST_CASE("Fixture A has every section of a plan, eight steps and 40 minutes", "[lesson][plan]")
{
    const LessonPlan plan = fixtureA();
    for (const PlanSection section : allPlanSections()) {
        INFO(toWord(section).toStdString());
        const bool hasNone = section == PlanSection::Imported || section == PlanSection::ChangeReason ||
                             section == PlanSection::Extension; // of a kindergarten
        CHECK(plainText(plan.section(section)).isEmpty() == hasNone);
    }
    CHECK(plan.header().title == u"静夜思"_s);
    CHECK(plan.header().classes == QStringList{u"一(1)班"_s});
    CHECK(plan.objectives().size() == 4);
    CHECK(plan.homework().size() == 2);
    const auto steps = plan.steps();
    REQUIRE(steps.size() == 8);
    CHECK(steps.front().stage == LessonStage::Before);
    CHECK(steps[4].individualNote == u"删去第6张课件, 用口头描述。"_s);
    CHECK(steps.back().stage == LessonStage::After);
    CHECK_FALSE(steps.back().minutes.has_value());
    CHECK(minutesInClass(steps) == 40);
    CHECK(plainText(plan.section(PlanSection::BoardDesign)) == u"静夜思\n李白\n举头——望明月\n低头——思故乡"_s);
}

TEST_CASE("Writing back what was read changes nothing", "[lesson][plan]")
{
    CHECK(readAndWritten(fixtureA()).toJson() == fixtureA().toJson());
    CHECK(readAndWritten(fixtureSc02()).toJson() == fixtureSc02().toJson());

    QJsonObject odd = fixtureA().toJson();
    odd.insert(u"homework"_s, QJsonArray{QJsonObject{{u"text"_s, u""_s}, {u"minutes"_s, 0}}});
    const LessonPlan plan = LessonPlan::fromJson(odd).value();
    CHECK(readAndWritten(plan).toJson() == odd);
}

TEST_CASE("Filling a field in and clearing it again gives the same document", "[lesson][plan]")
{
    const LessonPlan before = LessonPlan::create(Origin, Now);
    LessonPlan plan = before;
    LessonHeader header;
    header.title = u"䶮字课"_s;
    header.plannedDate = QDate(2026, 3, 9);
    header.slot = 2;
    header.classes = {u"一(1)班"_s};
    plan.setHeader(header);
    plan.setSection(PlanSection::KeyPoints, blocksFromPlainText(u"识字"_s));
    CHECK(hashOf(plan) != hashOf(before));
    plan.setHeader({});
    plan.setSection(PlanSection::KeyPoints, {});
    CHECK(plan == before);
    CHECK(hashOf(plan) == hashOf(before));
}

TEST_CASE("What this program does not know is kept at every level while its neighbours are edited",
          "[lesson][plan]")
{
    QJsonObject json = fixtureA().toJson();
    const auto addUnknown = [](QJsonValue value) {
        QJsonObject object = value.toObject();
        object.insert(u"fromTheFuture"_s, u"𠮷"_s);
        return object;
    };
    const auto addToFirst = [&](const QString& list) {
        QJsonArray array = json.value(list).toArray();
        array[0] = addUnknown(array.at(0));
        json.insert(list, array);
    };
    json = addUnknown(json);
    json.insert(u"header"_s, addUnknown(json.value(u"header"_s)));
    for (const QString& list : {u"objectives"_s, u"steps"_s, u"homework"_s, u"keyPoints"_s})
        addToFirst(list);

    LessonPlan plan = LessonPlan::fromJson(json).value();
    LessonHeader header = plan.header();
    header.title = u"静夜思(二)"_s;
    plan.setHeader(header);
    auto steps = plan.steps();
    steps[0].title = u"改过"_s;
    plan.setSteps(steps);
    auto objectives = plan.objectives();
    objectives[0].text = u"改过"_s;
    plan.setObjectives(objectives);
    auto homework = plan.homework();
    homework[0].minutes = 5;
    plan.setHomework(homework);
    auto points = plan.section(PlanSection::KeyPoints);
    points[0].text = u"改过"_s;
    plan.setSection(PlanSection::KeyPoints, points);

    const QJsonObject edited = plan.toJson();
    CHECK(edited.value(u"fromTheFuture"_s) == u"𠮷"_s);
    CHECK(edited.value(u"header"_s).toObject().value(u"fromTheFuture"_s) == u"𠮷"_s);
    CHECK(edited.value(u"header"_s).toObject().value(u"title"_s) == u"静夜思(二)"_s);
    for (const QString& list : {u"objectives"_s, u"steps"_s, u"homework"_s, u"keyPoints"_s}) {
        INFO(list.toStdString());
        CHECK(edited.value(list).toArray().at(0).toObject().value(u"fromTheFuture"_s) == u"𠮷"_s);
    }
}

TEST_CASE("A word of a newer program stays until a person chooses another", "[lesson][plan]")
{
    QJsonObject step{{u"id"_s, u"step0001"_s}, {u"stage"_s, u"NIGHT"_s}, {u"kind"_s, u"GAME"_s}};
    TeachingStep read = TeachingStep::fromJson(step);
    CHECK(read.stage == LessonStage::In);
    CHECK(read.kind == StepKind::New);
    read.title = u"游戏"_s;
    CHECK(read.toJson().value(u"kind"_s) == u"GAME"_s);
    CHECK(read.toJson().value(u"stage"_s) == u"NIGHT"_s);
    read.kind = StepKind::Quiz;
    CHECK(read.toJson().value(u"kind"_s) == u"QUIZ"_s);
    CHECK(TeachingStep::fromJson(read.toJson()).kind == StepKind::Quiz);

    Homework homework = Homework::fromJson({{u"tier"_s, u"FAMILY"_s}});
    homework.text = u"画一画"_s;
    CHECK(homework.toJson().value(u"tier"_s) == u"FAMILY"_s);
    homework.tier = HomeworkTier::Extended;
    CHECK(Homework::fromJson(homework.toJson()).tier == HomeworkTier::Extended);
}

TEST_CASE("A cell that was not edited keeps what it was given while its neighbours change", "[lesson][plan]")
{
    QJsonObject json = fixtureA().toJson();
    QJsonArray steps = json[u"steps"_s].toArray();
    QJsonObject odd = steps.at(0).toObject();
    odd[u"minutes"_s] = u"很快"_s;
    odd[u"media"_s] = QJsonArray{u"课件"_s};
    odd[u"intent"_s] = u"<b>温故</b><i></i>知新 & 乐学"_s;
    steps[0] = odd;
    json[u"steps"_s] = steps;
    QJsonObject header = json[u"header"_s].toObject();
    header[u"slot"_s] = u"二"_s;
    json[u"header"_s] = header;

    LessonPlan plan = LessonPlan::fromJson(json).value();
    LessonHeader edited = plan.header();
    edited.title = u"静夜思(二)"_s;
    plan.setHeader(edited);
    std::vector<TeachingStep> changed = plan.steps();
    changed[0].title = u"改过"_s;
    plan.setSteps(changed);
    header[u"title"_s] = u"静夜思(二)"_s;
    odd[u"title"_s] = u"改过"_s;
    CHECK(plan.toJson()[u"header"_s].toObject() == header);
    CHECK(plan.toJson()[u"steps"_s].toArray().at(0) == odd);
}

TEST_CASE("A plan that is opened to be edited has no two items of one name", "[lesson][plan]")
{
    CHECK(fixtureA().forEditing() == fixtureA());
    LessonPlan plan = fixtureA();
    std::vector<TeachingStep> steps = plan.steps();
    steps[1].id = steps[0].id;
    steps[2].id.clear();
    plan.setSteps(steps);
    const std::vector<TeachingStep> opened = LessonPlan(plan.forEditing()).steps();
    CHECK(opened[0] == steps[0]);
    CHECK(opened[1].id != steps[0].id);
    CHECK_FALSE(opened[2].id.isEmpty());
    CHECK(opened[2].title == steps[2].title);
    CHECK(plan.forEditing() == plan.forEditing());
}

TEST_CASE("What was typed for a number or a day and is none is kept beside it", "[lesson][plan]")
{
    LessonPlan plan = fixtureA();
    LessonHeader header = plan.header();
    header.unitNo = 0;
    header.plannedDate = QDate();
    header.unread = {{u"unitNo"_s, u"第八单无"_s}, {u"plannedDate"_s, u"下周一"_s}};
    plan.setHeader(header);
    TeachingStep step = plan.steps()[1];
    step.minutes.reset();
    step.unreadMinutes = u"很快"_s;
    plan.setSteps({step});
    Homework homework = plan.homework()[0];
    homework.unreadMinutes = u"不多"_s;
    plan.setHomework({homework});
    const auto read = LessonPlan::fromJson(plan.toJson());
    REQUIRE(read.has_value());
    CHECK(read->header() == header);
    CHECK(read->steps()[0] == step);
    CHECK(read->homework()[0] == homework);

    header.unread.clear();
    header.unitNo = 8;
    plan.setHeader(header);
    CHECK(plan.toJson()[u"header"_s].toObject().contains(u"unitNoText"_s) == false);
}

TEST_CASE("Every word of a step and of homework reads back as itself", "[lesson][plan]")
{
    for (const auto kind : {StepKind::PreviewCheck, StepKind::LeadIn, StepKind::New, StepKind::Consolidate,
                            StepKind::Quiz, StepKind::Extend, StepKind::Summary, StepKind::Homework})
        CHECK(stepKindFromWord(toWord(kind)) == kind);
    for (const auto stage : {LessonStage::Before, LessonStage::In, LessonStage::After})
        CHECK(lessonStageFromWord(toWord(stage)) == stage);
    for (const auto tier : {HomeworkTier::Basic, HomeworkTier::Advanced, HomeworkTier::Extended})
        CHECK(homeworkTierFromWord(toWord(tier)) == tier);
    for (const PlanSection section : allPlanSections())
        CHECK(planSectionFromWord(toWord(section)) == section);
    CHECK(allPlanSections().size() == 15);
}

TEST_CASE("A document that is not a plan is refused, one of a newer program by its name", "[lesson][plan]")
{
    const auto kindOf = [](const QJsonObject& json) { return LessonPlan::fromJson(json).error().kind; };
    QJsonObject json = fixtureA().toJson();
    CHECK(kindOf({}) == ErrorKind::InvalidInput);

    json.insert(u"schema"_s, 2);
    CHECK(kindOf(json) == ErrorKind::NewerVersion);
    for (const QJsonValue& schema : {QJsonValue(0), QJsonValue(u"1"_s), QJsonValue()}) {
        json.insert(u"schema"_s, schema);
        CHECK(kindOf(json) == ErrorKind::InvalidInput);
    }
    json.insert(u"schema"_s, 1);
    json.insert(u"kind"_s, u"guide"_s);
    CHECK(kindOf(json) == ErrorKind::InvalidInput);
    json.insert(u"kind"_s, u"standard"_s);
    CHECK(LessonPlan::fromJson(json).value().isStandard());

    for (const QString& member :
         {u"header"_s, u"steps"_s, u"objectives"_s, u"homework"_s, u"boardDesign"_s}) {
        INFO(member.toStdString());
        QJsonObject broken = json;
        broken.insert(member, u"静夜思"_s);
        CHECK(kindOf(broken) == ErrorKind::InvalidInput);
        CHECK(LessonPlan::fromJson(broken).error().detail.contains(member));
    }
    json.insert(u"steps"_s, QJsonArray{1, 2});
    CHECK(kindOf(json) == ErrorKind::InvalidInput);
}

TEST_CASE("The content hash is of what is judged and nothing else", "[lesson][plan]")
{
    const LessonPlan plan = fixtureA();
    LessonPlan later = plan;
    later.setSection(PlanSection::Reflection, blocksFromPlainText(u"下次先写字。"_s));
    later.setSection(PlanSection::IndividualNotes, {});
    later.touch(Now.addDays(9), DeviceId(u"another"_s));
    CHECK(hashOf(later) == hashOf(plan));

    QJsonObject stored = plan.toJson();
    stored.insert(u"_rev"_s, u"3-abc"_s);
    stored.insert(u"_id"_s, u"plan:1"_s);
    CHECK(hashOf(LessonPlan::fromJson(stored).value()) == hashOf(plan));

    for (const PlanSection section : allPlanSections()) {
        if (section == PlanSection::Reflection || section == PlanSection::IndividualNotes)
            continue;
        INFO(toWord(section).toStdString());
        LessonPlan edited = plan;
        edited.setSection(section, blocksFromPlainText(u"改了"_s));
        CHECK(hashOf(edited) != hashOf(plan));
    }
    LessonPlan noted = plan;
    auto steps = noted.steps();
    steps[3].individualNote = u"多认两个字"_s;
    noted.setSteps(steps);
    CHECK(hashOf(noted) != hashOf(plan));
}

TEST_CASE("The content hash of fixture A is the same on every machine and in every version", "[lesson][plan]")
{
    // A changed figure here means that approvals given by an older program no longer match their plans.
    CHECK(hashOf(fixtureA()).toStdString() ==
          "f6a909ab61b99ae43238cefe868e9839987695826ff14b3e94110824082440b0");
}

TEST_CASE("A text that is not Unicode has no hash", "[lesson][plan]")
{
    LessonPlan plan = fixtureA();
    LessonHeader header = plan.header();
    header.title = QString(QChar(0xd842));
    plan.setHeader(header);
    CHECK(plan.contentHash().error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A copy takes what is taught and leaves what belonged to the other class", "[lesson][plan]")
{
    QJsonObject json = fixtureA().toJson();
    json.insert(u"kind"_s, u"standard"_s);
    json.insert(u"column"_s, u"yuwen-p1"_s);
    json.insert(u"version"_s, 3);
    json.insert(u"_rev"_s, u"3-abc"_s);
    const LessonPlan standard = LessonPlan::fromJson(json).value();
    const RecordOrigin origin{UserId(u"js02"_s), SchoolId(u"fxz"_s), DeviceId(u"device-2"_s)};
    const LessonPlan copy =
        LessonPlan::copyOf(standard, {DocId(u"standard:1"_s), u"3-abc"_s, 3, {}}, origin, Now);

    CHECK_FALSE(copy.isStandard());
    CHECK(copy.author() == origin.author);
    CHECK(copy.createdAt() == Now);
    CHECK(copy.objectives() == standard.objectives());
    CHECK(copy.section(PlanSection::KeyPoints) == standard.section(PlanSection::KeyPoints));
    CHECK(copy.steps()[2].teacherActivity == standard.steps()[2].teacherActivity);
    CHECK(copy.steps()[2].id == standard.steps()[2].id);
    CHECK(copy.steps()[2].individualNote.isEmpty());
    CHECK(copy.header().title == u"静夜思"_s);
    CHECK(copy.header().mainPreparer == u"JS11"_s);
    CHECK(copy.header().classes.isEmpty());
    CHECK_FALSE(copy.header().plannedDate.isValid());
    CHECK(copy.section(PlanSection::Reflection).empty());
    for (const QString& member : {u"column"_s, u"version"_s, u"_rev"_s})
        CHECK_FALSE(copy.toJson().contains(member));
    REQUIRE(copy.base());
    CHECK(copy.base()->version == 3);
    CHECK(copy.base()->rev == u"3-abc"_s);
    CHECK(LessonPlan::fromJson(copy.base()->content).value().steps()[2].id == standard.steps()[2].id);
    CHECK_FALSE(LessonPlan::copyOf(copy, {DocId(u"plan:2"_s), {}, 0, {}}, origin, Now)
                    .base()
                    ->content.contains(u"base"_s));
}

TEST_CASE("Minutes of a class are those of its steps, of the longest lane where grades share a room",
          "[lesson][plan]")
{
    const auto step = [](LessonStage stage, int minutes, const QString& lane) {
        TeachingStep made;
        made.stage = stage;
        made.minutes = minutes;
        made.gradeLane = lane;
        return made;
    };
    const QString p1 = u"P1"_s;
    const QString p3 = u"P3"_s;
    CHECK(minutesInClass({}) == 0);
    CHECK(minutesInClass({step(LessonStage::Before, 9, {}), step(LessonStage::In, 5, {}), TeachingStep()}) ==
          5);
    CHECK(minutesInClass({step(LessonStage::In, 3, {}), step(LessonStage::In, 12, p1),
                          step(LessonStage::In, 20, p3), step(LessonStage::In, 25, p1)}) == 40);
    CHECK(periodMinutes(u"P1"_s) == 40);
    CHECK(periodMinutes(u"J2"_s) == 45);
    CHECK(periodMinutes(u"S3"_s) == 45);
    CHECK(periodMinutes(u"K2"_s) == 30);
    CHECK(periodMinutes({}) == 40);
}
