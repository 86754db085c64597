// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TableFiles.h"
#include "support/catch.h"
#include "timetable/LessonCell.h"
#include "timetable/readTimetable.h"
#include "timetable/timetableWords.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

TimetableNames schoolNames()
{
    TimetableNames names;
    names.me = UserId(u"js01"_s);
    names.roster.staff = {{UserId(u"js01"_s), u"杨秀英"_s, {}, {}, {}, {}},
                          {UserId(u"js02"_s), u"张三"_s, {}, {}, {}, {}},
                          {UserId(u"js03"_s), u"李四"_s, {}, {}, {}, {}},
                          {UserId(u"js04"_s), u"李四"_s, {}, {}, {}, {}}};
    return names;
}

// "三(1)班 2-3 yuwen js02 odd"
QString said(const TimetableEntry& entry)
{
    QStringList parts{entry.className, u"%1-%2"_s.arg(entry.weekday).arg(entry.slot), entry.subject,
                      entry.teacher.toString()};
    if (entry.weeks != LessonWeeks::Every)
        parts.append(toWord(entry.weeks));
    if (entry.day.isValid())
        parts.append(entry.day.toString(Qt::ISODate));
    return parts.join(u' ').trimmed();
}

QStringList allSaid(const TimetableReading& reading)
{
    QStringList all;
    for (const TimetableEntry& entry : reading.entries)
        all.append(said(entry));
    return all;
}

bool remarks(const TimetableReading& reading, TimetableOddity oddity, const QString& text)
{
    return std::any_of(reading.remarks.begin(), reading.remarks.end(), [&](const TimetableRemark& remark) {
        return remark.oddity == oddity && remark.text == text;
    });
}

} // namespace

TEST_CASE("The words of a timetable are read in the forms that schools write", "[timetable]")
{
    CHECK(weekdayIn(u"星期一"_s) == 1);
    CHECK(weekdayIn(u"周 日"_s) == 7);
    CHECK(weekdayIn(u"礼拜3"_s) == 3);
    CHECK(weekdayIn(u"Friday"_s) == 5);
    CHECK_FALSE(weekdayIn(u"第一周"_s));
    CHECK(periodIn(u"第1节"_s, {})->no == 1);
    CHECK(periodIn(u"第十一节"_s, {})->no == 11);
    CHECK(periodIn(u"第二节\n9:05-9:45"_s, {})->start == QTime(9, 5));
    CHECK(periodIn(u"早读"_s, {})->no == 0);
    CHECK_FALSE(periodIn(u"大课间"_s, {}));
    CHECK_FALSE(periodIn(u"第0节"_s, {}));
    const std::vector<PeriodDef> known{{4, u"下午一"_s, {}, {}}};
    CHECK(periodIn(u"下午一"_s, known)->no == 4);
    for (const QString& text :
         {u"三(1)班"_s, u"三（1）班"_s, u"三年级一班"_s, u"3年级1班"_s, u"301班"_s, u"3.1班"_s})
        CHECK(classIn(text)->name == u"三(1)班");
    CHECK(classIn(u"七（12）班课程表"_s)->name == u"七(12)班");
    CHECK(classIn(u"初一(2)班"_s)->name == u"初一(2)班");
    CHECK(classIn(u"大班"_s)->name == u"大班");
    CHECK_FALSE(classIn(u"班会"_s));
}

TEST_CASE("A cell may say subject, teacher, class and weeks in any order", "[timetable]")
{
    const LessonCell turns = LessonCell::of(u"美术(单) 张三 / 音乐（双）李四老师"_s);
    REQUIRE(turns.lessons.size() == 2);
    CHECK(turns.lessons[0].subject == u"meishu");
    CHECK(turns.lessons[0].weeks == LessonWeeks::Odd);
    CHECK(turns.lessons[1].weeks == LessonWeeks::Even);
    CHECK(turns.lessons[1].teachers == QStringList{u"李四"_s});
    CHECK(LessonCell::of(u"单周:美术\n双周:音乐"_s).lessons.size() == 2);
    CHECK(LessonCell::of(u"语文张三"_s).lessons.front().teachers == QStringList{u"张三"_s});
    CHECK(LessonCell::of(u"三（1）班 数学"_s).lessons.front().className == u"三(1)班");
    CHECK(LessonCell::of(u"—"_s).isFree);
    CHECK(LessonCell::of({}).isFree);
    CHECK(LessonCell::of(u"张三"_s).lessons.empty());
}

TEST_CASE("A week of a class is read with its merged cells, and what is odd stands in the report by its cell",
          "[timetable]")
{
    const TableFiles files;
    const QByteArray rows =
        sheetRow(1, {u"三（1）班课程表"_s}) +
        sheetRow(2, {u""_s, u"节次"_s, u"星期一"_s, u"星期二"_s, u"星期三"_s}) +
        sheetRow(3, {u"上午"_s, u"第1节"_s, u"语文\n张三"_s, u"数学 王五"_s, u"英语 李四"_s}) +
        sheetRow(4, {u""_s, u"第2节"_s, u""_s, u"围棋"_s, u"—"_s}) + sheetRow(5, {u"大课间"_s}) +
        sheetRow(6, {u"下午"_s, u"第1节"_s, u"体育"_s, u"班会"_s, u""_s});
    const QByteArray merged = "<mergeCells count=\"3\"><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A3:A4\"/>"
                              "<mergeCell ref=\"C3:C4\"/></mergeCells>";
    const auto reading = readTimetable(files.workbook(rows, merged), schoolNames());
    REQUIRE(reading);
    CHECK(allSaid(*reading) == QStringList{u"三(1)班 1-1 yuwen js02"_s, u"三(1)班 2-1 shuxue 王五"_s,
                                           u"三(1)班 3-1 yingyu 李四"_s, u"三(1)班 1-2 yuwen js02"_s,
                                           u"三(1)班 1-3 tiyu"_s, u"三(1)班 2-3 banhui"_s});
    CHECK(reading->entries.front().grade == u"P3");
    CHECK(remarks(*reading, TimetableOddity::UnknownTeacher, u"王五"_s));
    CHECK(remarks(*reading, TimetableOddity::TwoTeachers, u"李四"_s));
    REQUIRE(remarks(*reading, TimetableOddity::UnknownSubject, u"围棋"_s));
    const auto odd = std::find_if(reading->remarks.begin(), reading->remarks.end(), [](const auto& remark) {
        return remark.oddity == TimetableOddity::UnknownSubject;
    });
    CHECK(odd->row == 4);
    CHECK(odd->column == u"D");
}

TEST_CASE("A grid without an owner is that of the person who brings it", "[timetable]")
{
    const TableFiles files;
    const QString path = files.write(u"mine.csv"_s, u",周一,周二,周三\n1,语文 三(1)班,,语文 三(2)班\n"
                                                    "2,,语文 三(1)班,数学\n"_s.toUtf8());
    const auto reading = readTimetable(path, schoolNames());
    REQUIRE(reading);
    CHECK(allSaid(*reading) ==
          QStringList{u"三(1)班 1-1 yuwen js01"_s, u"三(2)班 3-1 yuwen js01"_s, u"三(1)班 2-2 yuwen js01"_s});
    CHECK(remarks(*reading, TimetableOddity::NoClass, u"数学"_s));
}

TEST_CASE("A timetable of one's own takes what is one's own, and leaves what might be anybody's",
          "[timetable]")
{
    const TableFiles files;
    TimetableNames names = schoolNames();
    names.myName = u"杨秀英"_s;
    names.isPrivate = true;
    const QString week = files.write(u"week.csv"_s, u"三(1)班课程表,,,\n,周一,周二,周三\n"
                                                    "1,语文 杨秀英,数学,体育 张三\n"_s.toUtf8());
    const auto ofClass = readTimetable(week, names);
    REQUIRE(ofClass);
    CHECK(allSaid(*ofClass) == QStringList{u"三(1)班 1-1 yuwen"_s, u"三(1)班 3-1 tiyu js02"_s});
    CHECK(ofClass->remarks.size() == 1);
    CHECK(remarks(*ofClass, TimetableOddity::NoTeacher, u"数学"_s));
    const QString list = files.write(u"list.csv"_s, u"班级,星期,节次,学科\n三(1)班,周一,1,语文\n"_s.toUtf8());
    CHECK(allSaid(*readTimetable(list, names)) == QStringList{u"三(1)班 1-1 yuwen"_s});
    // Nobody set the school up: one's own name is known nonetheless.
    names.roster = {};
    CHECK(allSaid(*readTimetable(week, names)) ==
          QStringList{u"三(1)班 1-1 yuwen"_s, u"三(1)班 3-1 tiyu 张三"_s});
    // The same list at who leads the school says of nobody that they give it.
    names.isPrivate = false;
    CHECK(allSaid(*readTimetable(list, names)) == QStringList{u"三(1)班 1-1 yuwen"_s});
    CHECK(readTimetable(list, schoolNames())->entries.front().teacher.isEmpty());
}

TEST_CASE("The whole school stands in one table, either way round", "[timetable]")
{
    const TableFiles files;
    const QStringList expected{u"三(1)班 1-1 yuwen"_s, u"三(1)班 1-2 shuxue"_s, u"三(1)班 2-1 tiyu"_s,
                               u"三(1)班 2-2 yingyu"_s, u"三(1)班 3-1 meishu"_s};
    const QString down = files.write(u"down.csv"_s, u"班级,星期一,,星期二,,星期三\n,1,2,1,2,1\n"
                                                    "三(1)班,语文,数学,体育,英语,美术\n"_s.toUtf8());
    const auto reading = readTimetable(down, {});
    REQUIRE(reading);
    CHECK(allSaid(*reading) == expected);
    const QString across =
        files.write(u"across.csv"_s, u"星期,节次,三(1)班,三(2)班\n星期一,1,语文,\n,2,数学,语文\n"
                                     "星期二,1,体育,\n,2,英语,\n星期三,1,美术,\n"_s.toUtf8());
    const auto other = readTimetable(across, {});
    REQUIRE(other);
    QStringList ofFirst = allSaid(*other).filter(u"三(1)班"_s);
    CHECK(ofFirst == expected);
    CHECK(allSaid(*other).contains(u"三(2)班 1-2 yuwen"_s));
}

TEST_CASE("A list has odd and even weeks, and single days of cover", "[timetable]")
{
    const TableFiles files;
    const QString path = files.write(
        u"list.csv"_s,
        u"班级;星期;节次;学科;教师;单双周;日期\n"
        "三(1)班;星期一;第1节;美术;张三;单周;\n三(1)班;星期一;第1节;音乐;;双周;\n"
        "三(1)班;;第1节;数学;张三;;2026-10-12\n三(1)班;星期八;1;语文;;;\n三(1)班;周二;1;语文;;三周;\n"
        "三(1)班;周二;;语文;;;\n三(1)班;;1;语文;;;2026-13-40\n"_s.toUtf8());
    const auto reading = readTimetable(path, schoolNames());
    REQUIRE(reading);
    CHECK(allSaid(*reading) == QStringList{u"三(1)班 1-1 meishu js02 odd"_s, u"三(1)班 1-1 yinyue  even"_s,
                                           u"三(1)班 1-1 shuxue js02 2026-10-12"_s});
    CHECK(reading->remarks.size() == 4);
    CHECK(remarks(*reading, TimetableOddity::UnknownDay, u"星期八"_s));
    CHECK(remarks(*reading, TimetableOddity::UnknownWeeks, u"三周"_s));
    CHECK(remarks(*reading, TimetableOddity::UnknownPeriod, {}));
    CHECK(remarks(*reading, TimetableOddity::UnknownDay, u"2026-13-40"_s));
}

TEST_CASE("Under the heading of the day a number is one, from 1 to 7", "[timetable]")
{
    const TableFiles files;
    const QString path = files.write(
        u"list.csv"_s, u"班级,星期,节次,学科,教师\n三(1)班,3,2,美术,张三\n三(1)班,五,1,数学,张三\n"
                       "三(1)班,8,1,语文,\n"_s.toUtf8());
    const auto reading = readTimetable(path, schoolNames());
    REQUIRE(reading);
    CHECK(allSaid(*reading) == QStringList{u"三(1)班 3-2 meishu js02"_s, u"三(1)班 5-1 shuxue js02"_s});
    CHECK(remarks(*reading, TimetableOddity::UnknownDay, u"8"_s));
}

TEST_CASE("A file without a timetable is refused with a sentence", "[timetable]")
{
    const TableFiles files;
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("a,b\n1,2\n"), QByteArray("\xD0\xCF\x11\xE0rest")}) {
        const auto reading = readTimetable(files.write(u"none.csv"_s, bytes), {});
        REQUIRE_FALSE(reading);
        CHECK(reading.error().kind == ErrorKind::InvalidInput);
    }
    CHECK(readTimetable(files.path(u"missing.xlsx"_s), {}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Who is in two places at one period is said, and turns of weeks are not two places", "[timetable]")
{
    Timetable timetable{.title = {},
                        .validFrom = QDate(2026, 8, 31),
                        .validTo = QDate(2027, 1, 15),
                        .termStart = QDate(2026, 8, 31),
                        .periods = {},
                        .entries = {},
                        .skipped = 0};
    const UserId zhang(u"js02"_s);
    const auto lesson = [&](const QString& name, const QString& subject, LessonWeeks weeks,
                            const QDate& day = {}) {
        return TimetableEntry{.weekday = 1,
                              .slot = 1,
                              .teacher = zhang,
                              .className = name,
                              .grade = u"P3"_s,
                              .subject = subject,
                              .weeks = weeks,
                              .day = day};
    };
    timetable.entries = {lesson(u"三(1)班"_s, u"yuwen"_s, LessonWeeks::Odd),
                         lesson(u"三(2)班"_s, u"yuwen"_s, LessonWeeks::Even)};
    std::vector<TimetableRemark> found;
    addClashes(timetable, schoolNames().roster, found);
    CHECK(found.empty());
    // The first day of cover is in an even week, in which the teacher has the other class.
    timetable.entries.push_back(lesson(u"三(3)班"_s, u"shuxue"_s, LessonWeeks::Every, QDate(2026, 9, 7)));
    addClashes(timetable, schoolNames().roster, found);
    REQUIRE(found.size() == 1);
    CHECK(found.front().oddity == TimetableOddity::TeacherTwice);
    CHECK(found.front().text.contains(u"张三"_s));
    timetable.entries = {lesson(u"三(1)班"_s, u"yuwen"_s, LessonWeeks::Every),
                         lesson(u"三(1)班"_s, u"shuxue"_s, LessonWeeks::Odd)};
    found.clear();
    addClashes(timetable, {}, found);
    REQUIRE(found.size() == 1);
    CHECK(found.front().oddity == TimetableOddity::ClassTwice);
    CHECK(found.front().text == u"三(1)班");
}

} // namespace shanke::test
