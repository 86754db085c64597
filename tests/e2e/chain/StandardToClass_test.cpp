// SPDX-License-Identifier: GPL-3.0-or-later
// SC01 and SC02: from the standard plan to an approved lesson, and one that comes back first.
#include "ProvisionedSchool.h"
#include "lesson/Individualisation.h"
#include "lesson/PlanBase.h"
#include "lesson/standardTaken.h"
#include "support/LessonFixtures.h"
#include "support/Must.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

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

bool hasVersion(ChainPc& pc, const DocId& standard, int version)
{
    const auto copy = await(pc->plans().copyOf(standard));
    return copy && PlanBase::fromJson(copy->toJson()[u"base"_s].toObject()).version == version;
}

} // namespace

TEST_CASE("SC01: a plan made from the standard plan without a network is approved in time", "[chain]")
{
    ProvisionedSchool school;
    ChainPc& teacher = school.teacher();
    ChainPc& approver = school.approver();
    DocId standard;
    for (const QString& objective : {u"会认字"_s, u"会写字"_s, u"会背诵"_s})
        standard = school.publish(standardText(objective));
    REQUIRE(school.comes([&] { return hasVersion(teacher, standard, 3); }));
    school.cut(school.server());

    LessonPlan plan = school.takeStandard(teacher, standard);
    plan.setSection(PlanSection::LearnerAnalysis,
                    blocksFromPlainText(u"父母在外的多，从苗年望月的经历说起，𠮷祥。"_s));
    CHECK(individualisation(*textOfBase(plan), plan).percent() > 0);
    const DocId saved = teacher.save(plan);
    const DocId submission = teacher.submit(saved);
    CHECK(teacher.status(saved) == PlanStatus::Submitted);
    school.exchange();
    CHECK(teacher.open(saved).reviews.front().delivery == Delivery::WaitingForNetwork);
    CHECK(must(await(teacher->registers().proofOf(submission))).receipts.empty());
    CHECK(approver.inbox().isEmpty());

    school.restore(school.server());
    REQUIRE(school.comes([&] { return approver.inbox().size() == 1; }));
    CHECK(teacher.open(saved).reviews.front().delivery == Delivery::AtSchool);
    const OpenSubmission open = must(await(approver->reviews().open(submission)));
    const Record& content = open.submission.content;
    CHECK(PlanBase::fromJson(content.toJson()[u"base"_s].toObject()).version == 3);
    const DocId decision = must(approver.decide(submission, Verdict::Approved)).id;
    const auto isProven = [&](const DocId& event) {
        const auto proof = await(teacher->registers().proofOf(event));
        return proof && !proof->receipts.empty();
    };
    REQUIRE(school.comes([&] { return isProven(submission) && isProven(decision); }));

    const OpenRecord approved = teacher.open(saved);
    CHECK(approved.state.status == PlanStatus::Approved);
    REQUIRE(approved.reviews.front().decisions.size() == 1);
    CHECK(approved.reviews.front().decisions.front().grade == u"优");
    CHECK(approved.reviews.front().decisions.front().judgement == Judgement::good());
    // What the school's server numbered, in the order in which it came there; found by the code on paper.
    const EventProof handedIn = must(await(teacher->registers().proofOf(submission)));
    const EventProof decided = must(await(teacher->registers().proofOf(decision)));
    CHECK(handedIn.receipts.front().number < decided.receipts.front().number);
    CHECK(handedIn.signedAt <= decided.signedAt);
    CHECK(handedIn.existedBy <= decided.existedBy);
    const auto found = await(approver->registers().proofByCode(receiptCodeOf(submission)));
    CHECK(must(found).id == submission);
    const TodayView today = must(await(teacher->today().view(dayOfClass(1))));
    REQUIRE(today.today.size() == 1);
    CHECK(lightOf(today.today.front(), QDateTime(dayOfClass(1), QTime(9, 0))) == LessonLight::Green);

    // What is thought about it afterwards takes nothing from the approval.
    LessonPlan taught(approved.record);
    taught.setSection(PlanSection::Reflection, blocksFromPlainText(u"写字时间还是紧。"_s));
    teacher.save(taught, &approved);
    CHECK(teacher.status(saved) == PlanStatus::Approved);
}

TEST_CASE("SC02: a plan comes back with its reasons and takes the next standard plan on its way", "[chain]")
{
    ProvisionedSchool school;
    ChainPc& teacher = school.teacher();
    ChainPc& approver = school.approver();
    const DocId standard = school.publish(standardText());
    REQUIRE(school.comes([&] { return hasVersion(teacher, standard, 1); }));
    LessonPlan plan = school.takeStandard(teacher, standard);
    plan.setSection(PlanSection::BoardDesign, {});
    const DocId saved = teacher.save(plan);
    const DocId first = teacher.submit(saved);
    REQUIRE(school.comes([&] { return approver.inbox().size() == 1; }));
    must(approver.decide(first, Verdict::Returned));
    school.publish(standardText(u"能说出四次背影之外的月光"_s));
    REQUIRE(school.comes(
        [&] { return teacher.status(saved) == PlanStatus::Returned && hasVersion(teacher, standard, 2); }));
    CHECK(teacher.open(saved).reviews.front().decisions.front().reasons.size() == 3);

    school.cut(school.server());
    const OpenRecord returned = teacher.open(saved);
    LessonPlan mended(returned.record);
    mended.setSection(PlanSection::BoardDesign, blocksFromPlainText(u"静夜思　李白"_s));
    const StandardView view = must(await(teacher->plans().standardOf(mended)));
    REQUIRE(view.newest);
    mended = standardMerged(mended, *view.newest, view.base.newest);
    CHECK(mended.objectives().front().text == u"能说出四次背影之外的月光");
    teacher.save(mended, &returned);
    const DocId second = teacher.submit(saved);
    CHECK(teacher.status(saved) == PlanStatus::Resubmitted);
    school.restore(school.server());
    REQUIRE(school.comes([&] { return !approver.inbox().isEmpty(); }));

    const OpenSubmission open = must(await(approver->reviews().open(second)));
    CHECK(open.submission.counter > 1);
    REQUIRE(open.earlier);
    CHECK(open.earlier->id == first);
    REQUIRE(open.decisions.size() == 1); // of the first
    must(approver.decide(second, Verdict::Approved));
    REQUIRE(school.comes([&] { return teacher.status(saved) == PlanStatus::Approved; }));
    const OpenRecord approved = teacher.open(saved);
    CHECK(approved.state.approved == second);
    CHECK(approved.reviews.size() == 2);
    // The approval is of that text.
    LessonPlan changed(approved.record);
    changed.setSection(PlanSection::BoardDesign, blocksFromPlainText(u"另一个板书"_s));
    teacher.save(changed, &approved);
    CHECK(teacher.open(saved).state.changedSinceApproval);
}
