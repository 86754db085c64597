// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/SequenceLine.h"
#include "sequence/planPeriods.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDate FirstMonday(2026, 3, 2);

LessonHeader lessonOn(int day, const QString& title, int periodNo = 0, int periodCount = 0)
{
    LessonHeader header;
    header.title = title;
    header.unitNo = 1;
    header.periodNo = periodNo;
    header.periodCount = periodCount;
    header.plannedDate = day < 0 ? QDate() : FirstMonday.addDays(day);
    header.slot = 2;
    return header;
}

PlanOfClass planOf(const QString& id, const LessonHeader& header, int changedOn = 0)
{
    return {id, header, QDateTime(FirstMonday, QTime(8, 0), Qt::UTC).addDays(changedOn)};
}

// "id/number@day", the day of the hour for which it was planned.
QString textOf(const PlanPeriods& periods)
{
    QStringList lines;
    for (const LessonPeriod& period : periods.periods) {
        const QString when = period.planned ? QString::number(FirstMonday.daysTo(period.planned->date)) +
                                                  u'.' + QString::number(period.planned->slot)
                                            : u"-"_s;
        lines.append(period.lesson + u'/' + QString::number(period.number) + u'@' + when);
    }
    return lines.join(u' ');
}

const std::vector<ClassHour> Hours{
    {FirstMonday, 2}, {FirstMonday.addDays(2), 1}, {FirstMonday.addDays(7), 2}};

} // namespace

TEST_CASE("Plans stand in the order of the days for which they are meant", "[sequence]")
{
    const std::vector<PlanOfClass> plans{planOf(u"c"_s, lessonOn(-1, u"园地"_s)),
                                         planOf(u"b"_s, lessonOn(2, u"夜思"_s)), // not in its slot then
                                         planOf(u"a"_s, lessonOn(7, u"动物儿歌"_s)),
                                         planOf(u"d"_s, lessonOn(0, u"识字"_s))};
    CHECK(textOf(periodsOf(plans, Hours)) == u"d/1@0.2 b/1@2.0 a/1@7.2 c/1@-");
    CHECK(periodsOf({}, Hours).periods.empty());
    CHECK(textOf(periodsOf(plans, {})) == u"d/1@0.0 b/1@2.0 a/1@7.0 c/1@-");
}

TEST_CASE("A hundred plans for one period are one period, of which the newest is shown", "[sequence]")
{
    std::vector<PlanOfClass> plans;
    for (int i = 0; i < 100; ++i)
        plans.push_back(planOf(u"p%1"_s.arg(i, 3, 10, QChar(u'0')), lessonOn(0, u"识字"_s), (i * 7) % 100));
    const PlanPeriods periods = periodsOf(plans, Hours);
    CHECK(textOf(periods) == u"p000/1@0.2");
    CHECK(periods.planShown.value(u"p000"_s) == u"p057"); // 57 * 7 is 399
    CHECK(periods.lessonOf.size() == 100);
    CHECK(periods.lessonOf.value(u"p099"_s) == u"p000");
    // What was handed in is what the class has, and what is approved more so; a newer draft is neither.
    plans[40].standing = PlanStanding::HandedIn;
    CHECK(periodsOf(plans, Hours).planShown.value(u"p000"_s) == u"p040");
    plans[7].standing = PlanStanding::Approved;
    CHECK(periodsOf(plans, Hours).planShown.value(u"p000"_s) == u"p007");
}

TEST_CASE("A plan of a whole lesson takes its periods, two plans of one lesson take their own", "[sequence]")
{
    CHECK(textOf(periodsOf({planOf(u"a"_s, lessonOn(0, u"识字"_s, 0, 3))}, Hours)) == u"a/1@0.2 a/2@- a/3@-");
    CHECK(textOf(periodsOf(
              {planOf(u"a"_s, lessonOn(0, u"识字"_s, 0, 2)), planOf(u"b"_s, lessonOn(7, u"识字"_s, 0, 2))},
              Hours)) == u"a/1@0.2 b/1@7.2");
    CHECK(textOf(periodsOf({planOf(u"a"_s, lessonOn(0, u"识字"_s, 2, 2))}, Hours)) == u"a/1@0.2");
    for (const int odd : {-5, 0, 21, 999})
        CHECK(periodsOf({planOf(u"a"_s, lessonOn(0, u"识字"_s, 0, odd))}, Hours).periods.size() == 1);
}

TEST_CASE("A term reads in its order, with the hours that are free and those that are not held", "[sequence]")
{
    SequenceEvent missed{.id = u"e"_s, .saidAt = QDateTime::currentDateTimeUtc()};
    missed.hour = Hours[1];
    ClassSequence sequence{{{u"a"_s, 1, {}, Hours[0]}, {u"b"_s, 1, {}, Hours[2]}}, Hours, {}};
    CHECK(linesOf(sequence.layout()).size() == 3);
    CHECK_FALSE(linesOf(sequence.layout())[1].placed);
    sequence.events = {missed};
    const std::vector<SequenceLine> lines = linesOf(sequence.layout());
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].placed->period.lesson == u"a");
    CHECK(lines[1].moved->id == u"e");
    CHECK(lines[2].placed->hour == Hours[2]);
}
