// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/TermPlan.h"
#include "research/pacingOf.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

QJsonObject weekOfPacing(int number, const QString& content, const char* from = "", const char* to = "")
{
    return {{u"id"_s, u"w%1"_s.arg(number)},
            {u"week"_s, number},
            {u"content"_s, content},
            {u"from"_s, QString::fromLatin1(from)},
            {u"to"_s, QString::fromLatin1(to)}};
}

Record pacingSchedule(const QJsonArray& weeks, const QString& year = u"2025-2026"_s)
{
    return Record::readable(pacingKind(), {{u"kind"_s, pacingKind().word},
                                           {u"schema"_s, 1},
                                           {u"course"_s, QJsonObject{{u"subject"_s, u"yuwen"_s},
                                                                     {u"grade"_s, u"P1"_s},
                                                                     {u"schoolYear"_s, year}}},
                                           {u"weeks"_s, weeks}})
        .value();
}

LessonHeader lessonOfPacing(const QString& title)
{
    LessonHeader header;
    header.title = title;
    header.subject = u"yuwen"_s;
    header.grade = u"P1"_s;
    header.unitNo = 4;
    return header;
}

const QDate MondayOfPacing(2026, 3, 9);

} // namespace

TEST_CASE("A lesson is found in the schedule by its title and measured by its days", "[research][pacing]")
{
    const Record weeks =
        pacingSchedule({weekOfPacing(1, u"识字 春夏秋冬"_s, "2026-03-02", "2026-03-06"),
                        weekOfPacing(4, u"<b>静夜思</b>, 夜色"_s, "2026-03-23", "2026-03-27")});
    const auto facts = pacingOf(weeks, lessonOfPacing(u"静夜思"_s), {MondayOfPacing, 0});
    REQUIRE(facts);
    CHECK(facts->scheduled == 4);
    CHECK(facts->planned == 2);
    CHECK(facts->weeksApart == 2);
    CHECK(pacingOf(weeks, lessonOfPacing(u"静夜思"_s), {QDate(2026, 3, 25), 0})->weeksApart == 0);
    CHECK(pacingOf(weeks, lessonOfPacing(u"静夜思"_s), {QDate(2026, 4, 3), 0})->weeksApart == 1);
    CHECK(pacingOf(weeks, lessonOfPacing(u"静夜思"_s), {QDate(2026, 4, 4), 0})->weeksApart == 2);
}

TEST_CASE("Without days the weeks of the term are compared, and of several the nearest", "[research][pacing]")
{
    const Record weeks = pacingSchedule({weekOfPacing(3, u"静夜思"_s), weekOfPacing(9, u"复习: 静夜思"_s)});
    CHECK(pacingOf(weeks, lessonOfPacing(u"静夜思"_s), {{}, 8})->weeksApart == 1);
    CHECK(pacingOf(weeks, lessonOfPacing(u"静夜思"_s), {MondayOfPacing, 3})->weeksApart == 0);
    CHECK_FALSE(
        pacingOf(weeks, lessonOfPacing(u"静夜思"_s), {MondayOfPacing, 0})); // nobody knows which week it is
}

TEST_CASE("A lesson that the schedule does not name goes by its unit", "[research][pacing]")
{
    const Record weeks =
        pacingSchedule({weekOfPacing(2, u"第三单元"_s), weekOfPacing(6, u"第四单元 古诗"_s)});
    CHECK(pacingOf(weeks, lessonOfPacing(u"静夜思"_s), {{}, 6})->scheduled == 6);
    LessonHeader other = lessonOfPacing(u"小池"_s);
    other.unitNo = 7;
    CHECK_FALSE(pacingOf(weeks, other, {{}, 6}));
    other.unitNo = 0;
    CHECK_FALSE(pacingOf(weeks, other, {{}, 6}));
}

TEST_CASE("A title of one letter counts only as a title", "[research][pacing]")
{
    LessonHeader spring = lessonOfPacing(u"春"_s);
    spring.unitNo = 0;
    CHECK_FALSE(pacingOf(pacingSchedule({weekOfPacing(2, u"春天来了"_s)}), spring, {{}, 6}));
    CHECK(pacingOf(pacingSchedule({weekOfPacing(2, u"《春》朱自清"_s)}), spring, {{}, 6}));
}

TEST_CASE("A schedule of another course or another year says nothing", "[research][pacing]")
{
    const QJsonArray weeks{weekOfPacing(4, u"静夜思"_s)};
    LessonHeader header = lessonOfPacing(u"静夜思"_s);
    CHECK_FALSE(pacingOf(pacingSchedule(weeks, u"2024-2025"_s), header, {MondayOfPacing, 4}));
    CHECK(pacingOf(pacingSchedule(weeks, {}), header, {MondayOfPacing, 4}));
    CHECK_FALSE(pacingOf(pacingSchedule({weekOfPacing(4, u"静夜思"_s, "2025-03-24", "2025-03-28")}, {}),
                         header, {MondayOfPacing, 0}));
    header.grade = u"P2"_s;
    CHECK_FALSE(pacingOf(pacingSchedule(weeks), header, {MondayOfPacing, 4}));
    CHECK_FALSE(pacingOf(pacingSchedule({}), lessonOfPacing(u"静夜思"_s), {MondayOfPacing, 4}));
    CHECK_FALSE(pacingOf(pacingSchedule(weeks), lessonOfPacing({}), {MondayOfPacing, 0}));
}
