// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/today/LessonLine.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDate lineMonday(2026, 3, 9);

TodayLesson lessonOn(const QDate& date)
{
    TodayLesson lesson;
    lesson.date = date;
    lesson.entry.className = u"一(1)班"_s;
    lesson.entry.subject = u"yuwen"_s;
    lesson.entry.grade = u"P1"_s;
    lesson.entry.slot = 2;
    lesson.period = {.no = 2, .name = u"第2节"_s, .start = QTime(9, 20), .end = QTime(10, 0)};
    return lesson;
}

TodayLesson planned(PlanStatus status)
{
    TodayLesson lesson = lessonOn(lineMonday);
    RecordSummary plan;
    plan.id = DocId(u"plan:01JD"_s);
    plan.header.title = u"静夜思"_s;
    plan.state.status = status;
    lesson.plan = plan;
    return lesson;
}

} // namespace

TEST_CASE("LessonLine: a lesson without a plan says until when and starts a plan for itself", "[ui][today]")
{
    const LessonLine line = LessonLine::of(lessonOn(lineMonday), lineMonday);
    CHECK(line.action == LessonAction::Prepare);
    CHECK(line.badge == Badge::notPrepared());
    CHECK(line.what == u"due today before 09:20");
    CHECK(line.header.classes == QStringList{u"一(1)班"_s});
    CHECK(line.header.plannedDate == lineMonday);
    CHECK(line.header.slot == 2);
    CHECK(LessonLine::of(lessonOn(lineMonday.addDays(1)), lineMonday).what == u"due tomorrow before 09:20");
    CHECK(LessonLine::of(lessonOn(lineMonday.addDays(2)), lineMonday).what.contains(u"09:20"));
    TodayLesson withoutHours = lessonOn(lineMonday);
    withoutHours.period.start = {};
    CHECK(LessonLine::of(withoutHours, lineMonday).what == u"due today before class");
}

TEST_CASE("LessonLine: the one button follows the state of the plan", "[ui][today]")
{
    CHECK(LessonLine::of(planned(PlanStatus::Draft), lineMonday).action == LessonAction::Continue);
    CHECK(LessonLine::of(planned(PlanStatus::Returned), lineMonday).action == LessonAction::Correct);
    CHECK(LessonLine::of(planned(PlanStatus::Submitted), lineMonday).action == LessonAction::Open);
    CHECK(LessonLine::of(planned(PlanStatus::Approved), lineMonday).action == LessonAction::Open);
}

TEST_CASE("LessonLine: it can be read aloud", "[ui][today]")
{
    const QString spoken = LessonLine::of(planned(PlanStatus::Approved), lineMonday).spoken();
    CHECK(spoken.contains(u"第2节"));
    CHECK(spoken.contains(u"一(1)班"));
    CHECK(spoken.contains(u"静夜思"));
    CHECK(spoken.contains(u"Approved"));
}

TEST_CASE("LessonLine: two versions and a refusal are remarks beside the state", "[ui][today]")
{
    TodayLesson lesson = planned(PlanStatus::Submitted);
    CHECK_FALSE(LessonLine::of(lesson, lineMonday).remark);
    lesson.plan->delivery = Delivery::Refused;
    CHECK(LessonLine::of(lesson, lineMonday).remark == Badge::of(Delivery::Refused));
    lesson.plan->conflicted = true;
    CHECK(LessonLine::of(lesson, lineMonday).remark == Badge::conflict());
}

TEST_CASE("LessonLine: an approval that is not at the school yet says so, aloud as well", "[ui][today]")
{
    TodayLesson lesson = planned(PlanStatus::Approved);
    lesson.plan->state.doubt = Reason::NotYetReceived;
    const LessonLine line = LessonLine::of(lesson, lineMonday);
    CHECK(line.remark == Badge::of(Reason::NotYetReceived));
    CHECK(line.spoken().contains(u"Approved, Not yet at the school"));
}
