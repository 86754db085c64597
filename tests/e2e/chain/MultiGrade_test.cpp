// SPDX-License-Identifier: GPL-3.0-or-later
// SC05: a plan of two grades goes to an approver who is far away, and the decision comes back by stick.
#include "ProvisionedSchool.h"
#include "support/LessonFixtures.h"
#include "support/Must.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

TEST_CASE("SC05: a stick carries the plan of two grades, and the decision back", "[chain]")
{
    ProvisionedSchool school;
    school.cut(school.server());
    ChainPc& teacher = school.teacher();
    ChainPc& approver = school.approver();
    QTemporaryDir stick;
    QJsonObject json = planFor(fixtureA(), u"一(1)班"_s, 1, 2).toJson();
    json[u"lanes"_s] = QJsonArray{QJsonObject{{u"id"_s, u"fusheng1"_s}, {u"grade"_s, u"P3"_s}}};
    const DocId saved = teacher.save(LessonPlan::fromJson(json).value());
    const DocId submission = teacher.submit(saved);
    // An approver's own plan goes to somebody else, at a school of one teacher too.
    const DocId own = approver.submit(approver.save(fixtureA()));
    const auto decided = approver.decide(own, Verdict::Approved);
    REQUIRE_FALSE(decided);
    CHECK(decided.error().kind == ErrorKind::Forbidden);

    const QString there = teacher.take(approver, stick.path());
    QFile file(there);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    file.seek(whole.size() / 2);
    file.write("x");
    file.close();
    const auto refused = approver.bringIn(there);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::InvalidInput);
    CHECK(approver.inbox().isEmpty());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(whole);
    file.close();
    // It is for nobody else.
    CHECK_FALSE(school.colleague().bringIn(there));
    must(approver.bringIn(there));
    REQUIRE(approver.inbox().size() == 1);
    CHECK(approver.inbox().front().submission == submission);
    must(approver.decide(submission, Verdict::ApprovedWithNotes));
    must(teacher.bringIn(approver.take(teacher, stick.path())));
    const OpenRecord approved = teacher.open(saved);
    CHECK(approved.state.status == PlanStatus::ApprovedWithNotes);
    CHECK(approved.reviews.front().decisions.front().judgement == Judgement::good(Reason::NotYetReceived));

    // The school's server signs for what went round it, once.
    school.restore(school.server());
    REQUIRE(school.comes([&] {
        return teacher.open(saved).reviews.front().decisions.front().judgement == Judgement::good();
    }));
    CHECK(teacher.open(saved).reviews.size() == 1);
    CHECK(approver.open(saved).reviews.front().decisions.size() == 1);
}
