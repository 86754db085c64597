// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/TaughtFirst.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/RegisterService.h"
#include "workspace/ReviewDesk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const RegisterDays WeekOfFixture = RegisterDays::weekOf(QDate(2026, 3, 9));

// sh01 approves, sh02 too, xz01 is the head.
QJsonObject rosterWithHead(const QStringList& leaders = {u"sh01"_s, u"sh02"_s})
{
    Roster roster;
    roster.school = SchoolId(u"fxz"_s);
    roster.schoolName = u"枫香寨小学"_s;
    roster.staff = {{UserId(u"js01"_s), u"姜𠮷䶮"_s, {u"yuwen"_s}, {StaffRole::Teacher}},
                    {UserId(u"js02"_s), u"龙秀"_s, {}, {StaffRole::Teacher}},
                    {UserId(u"xz01"_s), u"校长"_s, {}, {StaffRole::Head}}};
    for (const QString& leader : leaders)
        roster.staff.push_back({UserId(leader), leader, {}, {StaffRole::Approver}});
    const DeviceKey node = signingKeyOf(roster.school);
    const auto made = SignedRoster::make(
        DatabaseName(u"school-fxz"_s), {.edition = {0, 1}, .previous = {}, .nodes = {{node.publicKey(), {}}}},
        roster.toJson(), node);
    return documentWithId(*made);
}

struct RegisterSchool
{
    explicit RegisterSchool(const QString& user, const QJsonObject& roster = rosterWithHead()) : pc(user)
    {
        pc.put(u"school-fxz"_s, roster);
        pc.put(u"school-fxz"_s, timetableDocument());
        pc.enrolThis();
        pc.put(u"school-fxz"_s, documentWithId(teacher.signedCard()));
        pc.enrol(teacher);
    }

    // As js01 handed it in.
    DocId layOnDesk(Submission submission)
    {
        const ChainEvent event =
            teacher.say(DatabaseName(u"desk-js01"_s), u"submission"_s, PlainEvent{}, submission.toJson());
        pc.put(u"desk-js01"_s, documentWithId(event));
        return event.id();
    }
    RegisterView view(const RegisterDays& days = WeekOfFixture)
    {
        return await(pc->registers().view(days)).value();
    }

    SchoolPc teacher{UserId(u"js01"_s)};
    TestWorkspace pc;
};

DecisionDraft verdictOn(const DocId& submission, Verdict verdict)
{
    DecisionDraft draft;
    draft.submission = submission;
    draft.verdict = verdict;
    draft.grade = u"优"_s;
    draft.note = u"学情写得实"_s;
    if (verdict == Verdict::Returned)
        draft.reasons = {u"NO_BOARD"_s};
    return draft;
}

const InspectionRow& rowOf(const RegisterView& view, const QString& user)
{
    const auto found = std::find_if(view.inspection.begin(), view.inspection.end(),
                                    [&](const InspectionRow& row) { return row.teacher == UserId(user); });
    REQUIRE(found != view.inspection.end());
    return *found;
}

} // namespace

TEST_CASE("The register counts what was handed in and decided, each with its document",
          "[workspace][registers]")
{
    RegisterSchool school(u"sh01"_s);
    const DocId submission = school.layOnDesk(submissionOf(fixtureA()));
    REQUIRE(await(school.pc->reviews().decide(verdictOn(submission, Verdict::Approved))));
    const RegisterView view = school.view();
    CHECK(view.isOfSchool);
    CHECK_FALSE(view.training); // for the head only
    const InspectionRow& row = rowOf(view, u"js01"_s);
    CHECK(row.due.size() == 4);
    REQUIRE(row.prepared.size() == 1);
    CHECK(row.prepared.front().document == submission);
    CHECK(row.grades == QList<std::pair<QString, int>>{{u"优"_s, 1}});
    CHECK(row.strong == QStringList{u"学情写得实"_s});
    CHECK(row.reviewers == QStringList{u"sh01"_s});
    const WeekDay& all = view.week.back();
    CHECK(all.due() == 4);
    CHECK(all.of(LessonStanding::Missing).size() == 3);
}

TEST_CASE("Who approves nothing sees the own line alone, and only the head sees who needs training",
          "[workspace][registers]")
{
    RegisterSchool teacher(u"js01"_s);
    const RegisterView own = teacher.view();
    CHECK_FALSE(own.isOfSchool);
    REQUIRE(own.inspection.size() == 1);
    CHECK(own.inspection.front().teacher == UserId(u"js01"_s));
    CHECK_FALSE(own.training);

    RegisterSchool head(u"xz01"_s);
    head.layOnDesk(submissionOf(fixtureA()));
    const RegisterView all = head.view(RegisterDays::weekOf(QDate(2026, 3, 4)));
    REQUIRE(all.training);
    REQUIRE_FALSE(all.training->empty());
    // Signed on Thursday the 5th, whenever it came.
    CHECK(all.training->front().shown == WorkShown::Something);
}

TEST_CASE("A week in which nothing was signed asks for a talk, unless a leader stated why",
          "[workspace][registers]")
{
    RegisterSchool head(u"xz01"_s);
    head.layOnDesk(submissionOf(fixtureA()));
    const RegisterDays later = RegisterDays::weekOf(QDate(2026, 4, 8));
    REQUIRE(head.view(later).training->front().shown == WorkShown::Nothing);
    CHECK(head.view(later).training->front().lastSigned.date() == QDate(2026, 3, 5));

    const auto stated = await(
        head.pc->registers().stateAbsence({UserId(u"js01"_s), AbsentFor::Illness, later.from, later.to, {}}));
    REQUIRE(stated);
    const RegisterView view = head.view(later);
    CHECK(view.training->front().shown == WorkShown::Absent);
    CHECK(view.training->front().behind == std::vector{*stated});
    CHECK(view.week.back().of(LessonStanding::Absent).size() == 4);
    REQUIRE(await(head.pc->registers().takeBackAbsence(*stated)));
    CHECK(head.view(later).training->front().shown == WorkShown::Nothing);
}

TEST_CASE("Only a leader states an absence, of somebody who is there, for days that are some",
          "[workspace][registers]")
{
    RegisterSchool teacher(u"js01"_s);
    const QDate day(2026, 3, 9);
    CHECK(await(teacher.pc->registers().stateAbsence({UserId(u"js02"_s), AbsentFor::Leave, day, day, {}}))
              .error()
              .kind == ErrorKind::Forbidden);
    RegisterSchool head(u"xz01"_s);
    const auto state = [&](const QString& user, const QDate& from, const QDate& to) {
        return await(head.pc->registers().stateAbsence({UserId(user), AbsentFor::Leave, from, to, {}}));
    };
    CHECK(state(u"xz01"_s, day, day).error().kind == ErrorKind::Forbidden);
    CHECK(state(u"nobody"_s, day, day).error().kind == ErrorKind::InvalidInput);
    CHECK(state(u"js02"_s, day, day.addDays(-1)).error().kind == ErrorKind::InvalidInput);
    CHECK(state(u"js02"_s, {}, day).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A register is of days that are some, and of at most a year", "[workspace][registers]")
{
    RegisterSchool school(u"sh01"_s);
    for (const RegisterDays& days : {RegisterDays{}, RegisterDays{QDate(2026, 3, 9), QDate(2026, 3, 1)},
                                     RegisterDays{QDate(2020, 1, 1), QDate(2026, 1, 1)}})
        CHECK(await(school.pc->registers().view(days)).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("Content that does not match its hash is in no register and has no receipt",
          "[workspace][registers]")
{
    RegisterSchool school(u"sh01"_s);
    Submission submission = submissionOf(fixtureA());
    QJsonObject json = submission.toJson();
    QJsonObject content = json[u"content"_s].toObject();
    content[u"keyPoints"_s] = QJsonArray();
    json[u"content"_s] = content; // signed by its author, and not what it says it is
    const ChainEvent event =
        school.teacher.say(DatabaseName(u"desk-js01"_s), u"submission"_s, PlainEvent{}, json);
    school.pc.put(u"desk-js01"_s, documentWithId(event));
    CHECK(rowOf(school.view(), u"js01"_s).prepared.empty());
    CHECK(await(school.pc->reviews().inbox())->isEmpty());
    CHECK(await(school.pc->registers().proofOf(event.id())).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A plan for yesterday is prepared, and approved only after it began", "[workspace][registers]")
{
    RegisterSchool school(u"sh01"_s);
    Submission late = submissionOf(fixtureA());
    late.submittedAt = fixtureTime("2026-03-10T20:10:00+08:00"); // its class was on Monday the 9th
    const DocId id = school.layOnDesk(late);
    const auto item = await(school.pc->reviews().inbox())->front();
    CHECK(item.submission == id);
    const WeekDay before = school.view().week.back();
    CHECK(before.of(LessonStanding::Waiting).size() == 1);
    REQUIRE(await(school.pc->reviews().decide(verdictOn(id, Verdict::Approved))));
    CHECK(school.view().week.back().of(LessonStanding::Missing).size() == 3);
}

TEST_CASE("Two approvers who decide apart: the return holds, and two steps need both",
          "[workspace][registers]")
{
    RegisterSchool school(u"sh01"_s);
    Submission asked = submissionOf(fixtureA());
    asked.steps = 2;
    const DocId id = school.layOnDesk(asked);
    REQUIRE(await(school.pc->reviews().decide(verdictOn(id, Verdict::Approved))));
    auto item = await(school.pc->reviews().inbox())->front();
    CHECK(item.isPassedOn);
    CHECK(item.isFirstMine);
    CHECK(item.decided == Verdict::Approved); // nothing waits for this person
    CHECK(school.view().week.back().of(LessonStanding::Waiting).size() == 1);

    SchoolPc second(UserId(u"sh02"_s));
    school.pc.put(u"school-fxz"_s, documentWithId(second.signedCard()));
    school.pc.enrol(second);
    const auto decide = [&](Verdict verdict) {
        Submission read = asked;
        read.id = id;
        Decision decision = decisionOn(read, verdict);
        if (verdict == Verdict::Returned)
            decision.reasons = {u"NO_BOARD"_s};
        decision.decidedAt = fixtureTime("2026-03-06T10:00:00+08:00");
        const ChainEvent event =
            second.say(DatabaseName(u"desk-js01"_s), u"decision"_s, DecisionEvent{id}, decision.toJson());
        school.pc.put(u"desk-js01"_s, documentWithId(event));
    };
    decide(Verdict::Approved);
    item = await(school.pc->reviews().inbox())->front();
    CHECK_FALSE(item.isPassedOn);
    CHECK(item.decided == Verdict::Approved);
    decide(Verdict::Returned);
    CHECK(await(school.pc->reviews().inbox())->front().decided == Verdict::Returned);
}

TEST_CASE("An approver who lost the role while offline decides nothing that counts", "[workspace][registers]")
{
    // The roster in force names sh02 as approver no more; its decision names this edition.
    RegisterSchool school(u"sh01"_s, rosterWithHead({u"sh01"_s}));
    Submission submission = submissionOf(fixtureA());
    submission.id = school.layOnDesk(submission);
    SchoolPc former(UserId(u"sh02"_s));
    school.pc.put(u"school-fxz"_s, documentWithId(former.signedCard()));
    school.pc.enrol(former);
    const ChainEvent event =
        former.say(DatabaseName(u"desk-js01"_s), u"decision"_s, DecisionEvent{submission.id},
                   decisionOn(submission, Verdict::Approved).toJson());
    school.pc.put(u"desk-js01"_s, documentWithId(event));
    CHECK_FALSE(await(school.pc->reviews().inbox())->front().decided);
    CHECK(rowOf(school.view(), u"js01"_s).reviewers.isEmpty());
    const auto proof = await(school.pc->registers().proofOf(event.id()));
    REQUIRE(proof);
    CHECK_FALSE(proof->judgement.isGood());
}

TEST_CASE("An exception needs a plan that waits and a reason, and is seen first", "[workspace][registers]")
{
    TestWorkspace own(u"js01"_s);
    own.put(u"school-fxz"_s, rosterWithHead());
    own.put(u"school-fxz"_s, timetableDocument());
    own.enrolThis();
    const SavedRecord saved = await(own->records().save({}, {}, fixtureA())).value();
    const TaughtFirstSaid said{u"一(1)班"_s, QDate(2026, 3, 9), 2, u"停电，审批人不在校。"_s};
    CHECK(await(own->plans().stateTaughtFirst(saved.id, said)).error().kind == ErrorKind::Precondition);
    REQUIRE(await(own->plans().submit(saved.id)));
    TaughtFirstSaid silent = said;
    silent.reason = u"  "_s;
    CHECK(await(own->plans().stateTaughtFirst(saved.id, silent)).error().kind == ErrorKind::InvalidInput);
    const auto stated = await(own->plans().stateTaughtFirst(saved.id, said));
    REQUIRE(stated);

    const TodayView today = await(own->today().view(QDate(2026, 3, 9))).value();
    const auto lesson = std::find_if(today.today.begin(), today.today.end(),
                                     [](const TodayLesson& each) { return each.entry.slot == 2; });
    REQUIRE(lesson != today.today.end());
    CHECK(lesson->taughtFirst == said.reason);
    CHECK(lesson->exception == *stated);
    const QDateTime morning(QDate(2026, 3, 9), QTime(7, 0));
    CHECK(lightOf(*lesson, morning) == LessonLight::Amber);
    CHECK(lightOf(today.today.front(), morning) == LessonLight::Red); // 一(2)班 has nothing
    REQUIRE_FALSE(today.coming.empty());
    CHECK(lightOf(today.coming.front(), morning) == LessonLight::None);
}

TEST_CASE("A receipt is found by its code as it is typed, and no other code finds it",
          "[workspace][registers]")
{
    RegisterSchool school(u"sh01"_s);
    const DocId id = school.layOnDesk(submissionOf(fixtureA()));
    const QString code = receiptCodeOf(id);
    const auto proof = await(school.pc->registers().proofByCode(code.toLower().replace(u'-', u' ')));
    REQUIRE(proof);
    CHECK(proof->id == id);
    CHECK(proof->title == u"静夜思");
    CHECK(proof->counter == 1);
    CHECK(proof->receipts.empty());
    CHECK_FALSE(proof->existedBy.isValid()); // no server signed for it
    CHECK(await(school.pc->registers().proofByCode(u"0000-0000-0000-0000"_s)).error().kind ==
          ErrorKind::NotFound);
    CHECK(await(school.pc->registers().proofByCode(u"7"_s)).error().kind == ErrorKind::InvalidInput);
    CHECK(await(school.pc->registers().proofOf(DocId(u"submission:js01:none"_s))).error().kind ==
          ErrorKind::NotFound);
}

TEST_CASE("The receipt of a server proves until when it existed, and shows a clock that is ahead",
          "[workspace][registers]")
{
    RegisterSchool school(u"sh01"_s);
    Submission submission = submissionOf(fixtureA());
    const DocId first = school.layOnDesk(submission); // 2026-03-05 20:10 by the PC
    submission.counter = 2;
    submission.plan = DocId(u"plan:js01:other"_s);
    const DocId second = school.layOnDesk(submission);
    school.pc.receive(DatabaseName(u"desk-js01"_s), second, u"2026-03-05T19:50:00+08:00"_s);
    const EventProof later = await(school.pc->registers().proofOf(second)).value();
    REQUIRE(later.receipts.size() == 1);
    CHECK(later.receipts.front().number == 1);
    CHECK(later.clockAhead() == std::chrono::minutes(20));
    CHECK(later.isClockWrong());
    // The first is named by the second: it existed by then, too.
    const EventProof earlier = await(school.pc->registers().proofOf(first)).value();
    CHECK(earlier.receipts.empty());
    CHECK(earlier.existedBy == later.receipts.front().at);
    CHECK(earlier.existedByCounter == 2);
}
