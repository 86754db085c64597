// SPDX-License-Identifier: GPL-3.0-or-later
// SC08: three days without the county: one lesson is approved at school in time, the other taught before
// that.
#include "ProvisionedSchool.h"
#include "registers/EventProof.h"
#include "research/TaughtFirst.h"
#include "support/LessonFixtures.h"
#include "support/Must.h"
#include "support/WrongClock.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

TEST_CASE("SC08: without the county one lesson is approved in time and the other an exception", "[chain]")
{
    const auto clock = std::make_shared<WrongClock>();
    ProvisionedSchool school(clock);
    ChainPc& teacher = school.teacher();
    ChainPc& approver = school.approver();
    school.cut(school.county());
    const DocId inTime = teacher.save(planFor(fixtureA(), u"一(1)班"_s, 1, 2));
    const DocId submission = teacher.submit(inTime);
    const DocId alone = teacher.save(planFor(fixtureA(), u"一(2)班"_s, -1, 1));
    teacher.submit(alone);
    const TaughtFirstSaid said{u"一(2)班"_s, dayOfClass(-1), 1, u"凝冻停电，审批人不在校。"_s};
    must(await(teacher->plans().stateTaughtFirst(alone, said)));
    REQUIRE(school.comes([&] { return approver.inbox().size() == 2; }));
    clock->setAhead(std::chrono::minutes(14));
    const DocId decision = must(approver.decide(submission, Verdict::Approved)).id;
    clock->setAhead(std::chrono::minutes(0));
    REQUIRE(school.comes([&] {
        const auto proof = await(teacher->registers().proofOf(decision));
        return teacher.status(inTime) == PlanStatus::Approved && proof && !proof->receipts.empty();
    }));
    CHECK(teacher.open(inTime).reviews.front().delivery == Delivery::AtSchool);

    // The approver's clock is fast: that is said, and the order is that of the receipts.
    const EventProof handedIn = must(await(teacher->registers().proofOf(submission)));
    const EventProof decided = must(await(teacher->registers().proofOf(decision)));
    CHECK(decided.isClockWrong());
    CHECK(decided.clockAhead() >= std::chrono::minutes(13));
    CHECK_FALSE(handedIn.isClockWrong());
    CHECK(handedIn.receipts.front().number < decided.receipts.front().number);

    // On Thursday the line is back: the school's server brings all of it to the county.
    school.restore(school.county());
    const DatabaseName desk(u"desk-js01"_s);
    REQUIRE(waitFor(
        [&] {
            return school.has(school.county(), desk, submission) &&
                   school.has(school.county(), desk, decision);
        },
        std::chrono::seconds(60)));

    for (ChainPc* pc : {&teacher, &approver}) {
        const RegisterView view = must(await((*pc)->registers().view({dayOfClass(-1), dayOfClass(1)})));
        const WeekDay& all = view.week.back();
        CHECK(all.due() == 2);
        CHECK(all.of(LessonStanding::Approved).size() == 1);
        CHECK(all.of(LessonStanding::Exception).size() == 1);
    }
}
