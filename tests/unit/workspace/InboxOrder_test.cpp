// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/SequenceService.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDate inboxMonday(2026, 3, 9);

// js01 hands in, sh01 reads.
struct Desk
{
    Desk()
    {
        pc.put(u"school-fxz"_s, timetableDocument());
        TestWorkspace::acquaint({&pc});
        pc.enrol(teacher);
    }

    void handIn(const QString& title, const QDate& day, int slot)
    {
        LessonPlan plan = fixtureA();
        LessonHeader header = plan.header();
        header.title = title;
        header.plannedDate = day;
        header.slot = slot;
        header.classes = {u"一(1)班"_s};
        plan.setHeader(header);
        Submission submission = submissionOf(plan);
        submission.plan = DocId(u"plan:js01:"_s + title);
        submission.submittedAt = submission.submittedAt.addSecs(60 * ++m_handedIn);
        if (!day.isValid())
            submission.lessons = {};
        pc.put(u"desk-js01"_s, documentWithId(teacher.say(DatabaseName(u"desk-js01"_s), u"submission"_s,
                                                          PlainEvent{}, submission.toJson())));
    }
    QString order()
    {
        QStringList titles;
        const auto items = await(pc->reviews().inbox()).value();
        for (const InboxItem& item : items)
            titles.append(item.header.title);
        return titles.join(u' ');
    }
    InboxItem item(const QString& title)
    {
        const auto items = await(pc->reviews().inbox()).value();
        for (const InboxItem& each : items) {
            if (each.header.title == title)
                return each;
        }
        FAIL("it is in no row");
        return {};
    }

    TestWorkspace pc{u"sh01"_s};
    SchoolPc teacher{UserId(u"js01"_s)};

private:
    int m_handedIn = 0;
};

} // namespace

TEST_CASE("The inbox goes by the day and the period of the class, and what has no day is last",
          "[workspace][review]")
{
    Desk desk;
    desk.handIn(u"无日期"_s, {}, 0);
    desk.handIn(u"第三节"_s, inboxMonday, 3);
    desk.handIn(u"第一节"_s, inboxMonday, 1);
    desk.handIn(u"上周"_s, inboxMonday.addDays(-5), 2);
    desk.handIn(u"第二十节"_s, inboxMonday, 20); // which no timetable knows
    CHECK(desk.order() == u"上周 第一节 第三节 第二十节 无日期");
    CHECK(desk.item(u"第一节"_s).classTime->time() == QTime(8, 30));
    CHECK_FALSE(desk.item(u"无日期"_s).classTime);
}

TEST_CASE("A class that is not held waits for its next hour in the inbox too", "[workspace][review]")
{
    Desk desk;
    desk.handIn(u"周一"_s, inboxMonday, 2);
    desk.handIn(u"周二"_s, inboxMonday.addDays(1), 2);
    REQUIRE(desk.order() == u"周一 周二");
    SECTION("of that class")
    {
        REQUIRE(await(desk.pc->sequences().propose({.day = inboxMonday, .reason = u"凝冻"_s})));
        CHECK(desk.order() == u"周二 周一");
        CHECK(desk.item(u"周一"_s).classTime->date() == inboxMonday.addDays(2)); // Wednesday
    }
    SECTION("on the day that the school says")
    {
        REQUIRE(await(desk.pc->sequences().propose(
            {.day = inboxMonday, .firstSlot = 2, .insteadDay = inboxMonday.addDays(5)})));
        CHECK(desk.order() == u"周二 周一");
        CHECK(desk.item(u"周一"_s).classTime->date() == inboxMonday.addDays(5));
    }
    SECTION("and goes on where only another class or grade has none")
    {
        REQUIRE(await(desk.pc->sequences().propose({.day = inboxMonday, .grade = u"P6"_s})));
        REQUIRE(await(desk.pc->sequences().propose({.day = inboxMonday, .classes = {u"一(2)班"_s}})));
        CHECK(desk.order() == u"周一 周二");
        REQUIRE(await(desk.pc->sequences().propose({.day = inboxMonday, .classes = {u"一(1)班"_s}})));
        CHECK(desk.order() == u"周二 周一");
    }
    SECTION("unless that is taken back, or other periods are meant")
    {
        const auto proposed = await(desk.pc->sequences().propose({.day = inboxMonday}));
        REQUIRE(proposed);
        REQUIRE(await(desk.pc->sequences().propose({.undoes = proposed->toString()})));
        REQUIRE(await(desk.pc->sequences().propose({.day = inboxMonday, .firstSlot = 3})));
        CHECK(desk.order() == u"周一 周二");
    }
}
