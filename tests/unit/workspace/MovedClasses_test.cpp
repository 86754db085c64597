// SPDX-License-Identifier: GPL-3.0-or-later
// What an approver hears of classes that teachers moved, and what it makes of approvals.
#include "research/MovedClass.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/RegisterService.h"
#include "workspace/SequenceService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

using Type = SequenceEventType;

const QDate movedMonday(2026, 3, 9); // 一(2)班 has Chinese in the first period, 一(1)班 in the second
const DatabaseName MovedDesk(u"desk-js01"_s);

ClassChange notHeld(const QDate& day, const QString& reason = u"凝冻"_s)
{
    return {.what = Type::Missed,
            .className = u"一(1)班"_s,
            .subject = u"yuwen"_s,
            .day = day,
            .slot = 2,
            .reason = reason};
}

// A teacher with two PCs and an approver, each with what the server has after meet().
struct MovedSchool
{
    MovedSchool()
    {
        TestWorkspace::acquaint({&office, &home, &approver});
        for (TestWorkspace* pc : {&office, &home, &approver}) {
            pc->put(u"school-fxz"_s, timetableDocument());
            pc->setServer(node.url(), node.user(), node.password());
        }
    }

    void meet()
    {
        for (TestWorkspace* pc : {&office, &home, &office, &approver})
            pc->sync();
    }
    DocId handIn(const QString& title, const QDate& day, const QString& className = u"一(1)班"_s)
    {
        LessonPlan plan = fixtureA();
        LessonHeader header = plan.header();
        header.title = title;
        header.plannedDate = day;
        header.slot = className == u"一(1)班" ? 2 : 1;
        header.classes = {className};
        plan.setHeader(header);
        const DocId id = await(office->records().save({}, {}, plan)).value().id;
        REQUIRE(await(office->plans().submit(id)));
        return id;
    }
    Result<> say(TestWorkspace& pc, const ClassChange& change)
    {
        return await(pc->sequences().say({change}));
    }
    // "课1 3-9": what waits for the approver, and for when.
    QString inbox()
    {
        QStringList lines;
        const auto items = await(approver->reviews().inbox()).value();
        for (const InboxItem& item : items)
            lines.append(item.header.title + u' ' +
                         (item.classTime ? item.classTime->toString(u"M-d"_s) : u"-"_s) +
                         (item.movedFrom ? u" from "_s + item.movedFrom->toString(u"M-d"_s) : QString()));
        return lines.join(u", "_s);
    }
    InboxItem first() { return await(approver->reviews().inbox()).value().front(); }
    QList<DocId> told(TestWorkspace& pc)
    {
        QList<DocId> ids;
        const auto listed = await(pc->documents().list(MovedDesk, MovedClassSaid::kind().word));
        for (const auto& each : listed.value_or(std::vector<DocumentRow>())) // no desk before anything
            ids.append(each.id);
        return ids;
    }

    TestNode node;
    TestWorkspace office{u"js01"_s};
    TestWorkspace home{u"js01"_s};
    TestWorkspace approver{u"sh01"_s, u"审核员"_s};
};

} // namespace

TEST_CASE("A class that a teacher moved waits for the approver at its new hour, until it is put back",
          "[workspace][moved]")
{
    MovedSchool school;
    school.handIn(u"课1"_s, movedMonday);
    school.handIn(u"甲"_s, movedMonday.addDays(2), u"一(2)班"_s);
    school.handIn(u"课2"_s, movedMonday.addDays(2));
    school.meet();
    REQUIRE(school.inbox() == u"课1 3-9, 甲 3-11, 课2 3-11");
    const DocId before = school.first().submission;

    REQUIRE(school.say(school.office, notHeld(movedMonday)));
    CHECK(school.inbox() == u"课1 3-9, 甲 3-11, 课2 3-11"); // nobody has heard of it
    school.meet();
    CHECK(school.inbox() == u"甲 3-11, 课1 3-11 from 3-9, 课2 3-16 from 3-11");
    const auto items = await(school.approver->reviews().inbox()).value();
    CHECK(items[1].submission == before); // what was handed in stays as it is
    CHECK(items[1].isMovedLate);          // no server has signed for it, and the hour is over
    const OpenSubmission open = await(school.approver->reviews().open(before)).value();
    REQUIRE(open.moved.size() == 1);
    CHECK(open.moved.front().said.reason == u"凝冻");
    CHECK(open.submission.lessons.front().date == movedMonday);

    CHECK(school.told(school.office).size() == 2);
    CHECK(await(school.office->sequences().tellMoves()).value() == 0); // nothing is told twice
    for (const DocId& id : school.told(school.approver))
        school.approver.receive(MovedDesk, id, u"2026-03-08T19:40:00+08:00"_s);
    CHECK_FALSE(await(school.approver->reviews().inbox()).value()[1].isMovedLate);

    const auto view = await(school.office->sequences().view(movedMonday)).value();
    const auto moved = std::find_if(view.classes.begin(), view.classes.end(),
                                    [](const ClassLessons& each) { return each.className == u"一(1)班"; });
    REQUIRE(school.say(school.office, {.what = Type::Withdrawn,
                                       .className = u"一(1)班"_s,
                                       .subject = u"yuwen"_s,
                                       .undoes = moved->sequence.standing().front().id}));
    school.meet();
    CHECK(school.inbox() == u"课1 3-9, 甲 3-11, 课2 3-11");
}

TEST_CASE("What is handed in after its class was moved waits at the new hour, too", "[workspace][moved]")
{
    MovedSchool school;
    REQUIRE(school.say(school.office, notHeld(movedMonday)));
    CHECK(school.told(school.office).isEmpty()); // nothing was handed in
    school.handIn(u"课1"_s, movedMonday);
    school.meet();
    CHECK(school.inbox() == u"课1 3-11 from 3-9");
}

TEST_CASE("A class that is moved over the end of the term has no hour, and waits last", "[workspace][moved]")
{
    MovedSchool school;
    const QDate last(2026, 7, 29); // the term ends two days later
    school.handIn(u"末课"_s, last);
    school.handIn(u"甲"_s, last, u"一(2)班"_s);
    school.meet();
    REQUIRE(school.say(school.office, notHeld(last)));
    school.meet();
    CHECK(school.inbox() == u"甲 7-29, 末课 - from 7-29");
}

TEST_CASE("Two PCs that moved one class apart tell one hour once they have met", "[workspace][moved][sync]")
{
    MovedSchool school;
    school.handIn(u"课1"_s, movedMonday);
    school.meet();
    REQUIRE(school.say(school.office, notHeld(movedMonday)));
    ClassChange moved = notHeld(movedMonday, u"换课"_s);
    moved.what = Type::Moved;
    moved.insteadDay = movedMonday.addDays(1);
    moved.insteadSlot = 1;
    REQUIRE(school.say(school.home, moved));
    school.meet();
    CHECK(school.told(school.approver).size() == 2);
    for (TestWorkspace* pc : {&school.office, &school.home}) {
        await((*pc)->sequences().tellMoves()).value();
        school.meet();
    }
    CHECK(await(school.home->sequences().tellMoves()).value() == 0);
    CHECK(await(school.office->sequences().tellMoves()).value() == 0);
    const auto view = await(school.office->sequences().view(movedMonday)).value();
    QString hour;
    for (const ClassLessons& lessons : view.classes) {
        if (lessons.className == u"一(1)班")
            hour = lessons.sequence.layout().periods.front().hour->date.toString(u"M-d"_s);
    }
    CHECK(school.inbox() == u"课1 %1 from 3-9"_s.arg(hour));
}

namespace {

// sh01 reads registers; js01 hands in, and sh02 decides.
struct MovedRegister
{
    MovedRegister()
    {
        pc.put(u"school-fxz"_s, rosterDocument());
        pc.put(u"school-fxz"_s, timetableDocument());
        pc.enrolThis();
        for (const SchoolPc* each : {&teacher, &colleague, &approver})
            pc.enrol(*each);
        submission.lessons = {{u"一(1)班"_s, movedMonday, 2}};
        submission.id = laid(teacher, u"submission"_s, PlainEvent{}, submission.toJson());
    }

    DocId laid(SchoolPc& who, const QString& kind, const EventContent& content, const QJsonObject& members)
    {
        const ChainEvent event = who.say(MovedDesk, kind, content, members);
        pc.put(MovedDesk.toString(), documentWithId(event));
        return event.id();
    }
    DocId approve(const char* at)
    {
        Decision decision = decisionOn(submission, Verdict::Approved);
        decision.decidedAt = fixtureTime(at);
        return laid(approver, u"decision"_s, DecisionEvent{submission.id}, decision.toJson());
    }
    DocId move(SchoolPc& who, const QDate& to, int slot = 2)
    {
        MovedClass event;
        event.origin.about = submission.plan;
        event.origin.at = fixtureTime("2026-03-08T19:40:00+08:00"); // as it says
        event.said = {u"一(1)班"_s, movedMonday, 2, to, slot, {}, {}};
        return laid(who, MovedClassSaid::kind().word, PlainEvent{}, event.toJson());
    }
    void receive(const DocId& event, const char* at)
    {
        pc.receive(MovedDesk, event, QString::fromLatin1(at));
    }
    // "Moved 1, Approved 1": of the week.
    size_t count(LessonStanding standing)
    {
        const auto view = await(pc->registers().view(RegisterDays::weekOf(movedMonday))).value();
        return view.week.back().of(standing).size();
    }
    bool isInTime()
    {
        CHECK(count(LessonStanding::Moved) == 1);
        CHECK(count(LessonStanding::Approved) + count(LessonStanding::ApprovedLate) == 1);
        return count(LessonStanding::Approved) == 1;
    }

    TestWorkspace pc{u"sh01"_s, u"审核员"_s};
    SchoolPc teacher{UserId(u"js01"_s)};
    SchoolPc colleague{UserId(u"js02"_s)};
    SchoolPc approver{UserId(u"sh01"_s)};
    Submission submission = submissionOf(fixtureA());
};

constexpr const char* InTime = "2026-03-08T20:00:00+08:00";
constexpr const char* AfterClass = "2026-03-10T20:00:00+08:00"; // and before Wednesday's

} // namespace

TEST_CASE("An approval is in time for a moved class where the school had heard of it before",
          "[workspace][moved][registers]")
{
    MovedRegister school;
    const DocId approval = school.approve(AfterClass);
    CHECK(school.count(LessonStanding::ApprovedLate) == 1);
    const DocId move = school.move(school.teacher, movedMonday.addDays(2));
    SECTION("and it had")
    {
        school.receive(move, InTime);
        school.receive(approval, AfterClass);
        CHECK(school.isInTime());
        CHECK(school.count(LessonStanding::Missing) == 2); // 一(2)班
    }
    SECTION("not without a receipt, whatever the PC says of the time")
    {
        CHECK_FALSE(school.isInTime());
    }
    SECTION("not when the hour had begun")
    {
        school.receive(move, "2026-03-10T08:00:00+08:00");
        CHECK_FALSE(school.isInTime());
    }
    SECTION("not when the approval was there first, whatever the server's clock says")
    {
        school.receive(approval, AfterClass);
        school.receive(move, InTime);
        CHECK_FALSE(school.isInTime());
    }
}

TEST_CASE("Who moves a class takes nothing from an approval that was in time, and gains none after both",
          "[workspace][moved][registers]")
{
    MovedRegister school;
    school.move(school.teacher, movedMonday.addDays(2));
    SECTION("before both")
    {
        school.approve(InTime);
        CHECK(school.isInTime());
    }
    SECTION("after both")
    {
        school.approve("2026-03-12T20:00:00+08:00");
        CHECK_FALSE(school.isInTime());
    }
    SECTION("waiting")
    {
        CHECK(school.count(LessonStanding::Moved) == 1);
        CHECK(school.count(LessonStanding::Waiting) == 1);
    }
}

TEST_CASE("A class in an hour that is nobody's is due there, and one without an hour only where it was",
          "[workspace][moved][registers]")
{
    MovedRegister school;
    SECTION("on Tuesday")
    {
        school.move(school.teacher, movedMonday.addDays(1), 1);
        CHECK(school.count(LessonStanding::Moved) == 1);
        CHECK(school.count(LessonStanding::Waiting) == 1);
        CHECK(school.count(LessonStanding::Missing) == 3);
    }
    SECTION("nowhere")
    {
        school.move(school.teacher, {});
        CHECK(school.count(LessonStanding::Moved) == 1);
        CHECK(school.count(LessonStanding::Missing) == 3);
    }
    SECTION("five weeks later")
    {
        school.move(school.teacher, movedMonday.addDays(35));
        const auto view =
            await(school.pc->registers().view(RegisterDays::weekOf(movedMonday.addDays(35)))).value();
        CHECK(view.week.back().of(LessonStanding::Waiting).size() == 1);
    }
}

TEST_CASE("Nobody moves the class of another", "[workspace][moved]")
{
    MovedRegister school;
    const DocId moved = school.move(school.colleague, movedMonday.addDays(2)); // on the desk of js01
    CHECK(school.count(LessonStanding::Moved) == 0);
    const InboxItem item = await(school.pc->reviews().inbox()).value().front();
    CHECK_FALSE(item.movedFrom);
    CHECK(item.classTime->date() == movedMonday);
    CHECK(await(school.pc->reviews().open(school.submission.id)).value().moved.empty());
    school.receive(moved, InTime);
    CHECK(school.count(LessonStanding::Moved) == 0);
}
