// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TableFiles.h"
#include "support/catch.h"
#include "timetable/readTimetable.h"
#include "timetable/timetableTables.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

// As the program says it in Chinese, as far as these tables need it.
SheetLanguage chinese()
{
    static const QHash<QByteArray, QString> words{{"Monday", u"星期一"_s},
                                                  {"Tuesday", u"星期二"_s},
                                                  {"Wednesday", u"星期三"_s},
                                                  {"Thursday", u"星期四"_s},
                                                  {"Friday", u"星期五"_s},
                                                  {"Saturday", u"星期六"_s},
                                                  {"Sunday", u"星期日"_s},
                                                  {"Class", u"班级"_s},
                                                  {"Weekday", u"星期"_s},
                                                  {"Period", u"节次"_s},
                                                  {"Subject", u"学科"_s},
                                                  {"Teacher", u"教师"_s},
                                                  {"Odd or even weeks", u"单双周"_s},
                                                  {"Date", u"日期"_s},
                                                  {"odd", u"单周"_s},
                                                  {"even", u"双周"_s},
                                                  {"Chinese", u"语文"_s},
                                                  {"Mathematics", u"数学"_s},
                                                  {"Maths", u"数学"_s},
                                                  {"Art", u"美术"_s},
                                                  {"Music", u"音乐"_s}};
    return SheetLanguage(
        [](const char*, const char* source) { return words.value(source, QString::fromUtf8(source)); },
        [](const SheetDay& day) { return day.day.toString(Qt::ISODate); });
}

TimetableEntry lessonAt(int weekday, int slot, const QString& name, const QString& subject,
                        const QString& teacher, LessonWeeks weeks = LessonWeeks::Every)
{
    return {.weekday = weekday,
            .slot = slot,
            .teacher = UserId(teacher),
            .className = name,
            .grade = u"P3"_s,
            .subject = subject,
            .weeks = weeks};
}

Timetable timetableOfSchool()
{
    return {.title = {},
            .validFrom = QDate(2026, 8, 31),
            .validTo = QDate(2027, 1, 15),
            .termStart = QDate(2026, 8, 31),
            .periods = {{0, u"早读"_s, {}, {}}, {1, u"第1节"_s, {}, {}}, {2, u"第2节"_s, {}, {}}},
            .entries = {lessonAt(1, 0, u"三(1)班"_s, u"yuwen"_s, u"js02"_s),
                        lessonAt(1, 1, u"三(1)班"_s, u"yuwen"_s, u"js02"_s),
                        lessonAt(5, 2, u"三(1)班"_s, u"meishu"_s, u"js02"_s, LessonWeeks::Odd),
                        lessonAt(5, 2, u"三(1)班"_s, u"yinyue"_s, u"js01"_s, LessonWeeks::Even),
                        lessonAt(3, 1, u"三(2)班"_s, u"shuxue"_s, {})},
            .skipped = 0};
}

TimetableNames twoTeachers()
{
    TimetableNames names;
    names.roster.staff = {{UserId(u"js01"_s), u"杨秀英"_s, {}, {}, {}, {}},
                          {UserId(u"js02"_s), u"张三"_s, {}, {}, {}, {}}};
    return names;
}

std::vector<TimetableEntry> sorted(std::vector<TimetableEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const TimetableEntry& a, const TimetableEntry& b) {
        return std::tuple(a.className, a.weekday, a.slot, a.subject) <
               std::tuple(b.className, b.weekday, b.slot, b.subject);
    });
    return entries;
}

void checkSame(const Timetable& wanted, const Result<TimetableReading>& read)
{
    REQUIRE(read);
    CHECK(read->remarks.empty());
    const auto a = sorted(wanted.entries);
    const auto b = sorted(read->entries);
    REQUIRE(a.size() == b.size());
    for (size_t i = 0; i < a.size(); ++i) {
        CHECK(a[i].className == b[i].className);
        CHECK(a[i].weekday == b[i].weekday);
        CHECK(a[i].slot == b[i].slot);
        CHECK(a[i].subject == b[i].subject);
        CHECK(a[i].teacher == b[i].teacher);
        CHECK(a[i].weeks == b[i].weeks);
        CHECK(a[i].day == b[i].day);
    }
}

} // namespace

TEST_CASE("What is written as a workbook is read again, each sheet alone and all together", "[timetable]")
{
    const TableFiles files;
    const Timetable timetable = timetableOfSchool();
    const std::vector<TableSheet> sheets = timetableTables(timetable, twoTeachers().roster, chinese());
    REQUIRE(sheets.size() == 4); // the school, two classes, the list
    WorkbookWriter all;
    for (const TableSheet& sheet : sheets)
        all.add(sheet);
    const QString path = files.write(u"all.xlsx"_s, all.finish().value());
    checkSame(timetable, readTimetable(path, twoTeachers()));
    WorkbookWriter school;
    school.add(sheets.front());
    checkSame(timetable,
              readTimetable(files.write(u"school.xlsx"_s, school.finish().value()), twoTeachers()));
    WorkbookWriter classes;
    classes.add(sheets[1]);
    classes.add(sheets[2]);
    checkSame(timetable,
              readTimetable(files.write(u"classes.xlsx"_s, classes.finish().value()), twoTeachers()));
}

TEST_CASE("The list as text has single days too, and no formula", "[timetable]")
{
    const TableFiles files;
    Timetable timetable = timetableOfSchool();
    timetable.entries.push_back(lessonAt(1, 1, u"三(1)班"_s, u"shuxue"_s, u"js01"_s));
    timetable.entries.back().day = QDate(2026, 10, 12);
    const QByteArray csv = csvOf(timetableList(timetable, twoTeachers().roster, chinese()));
    checkSame(timetable, readTimetable(files.write(u"list.csv"_s, csv), twoTeachers()));
    CHECK(csvOf({u"x"_s, {u"=1+1"_s}, {{u"a,\"b\""_s}}}) ==
          QByteArray("\xEF\xBB\xBF'=1+1\r\n\"a,\"\"b\"\"\"\r\n"));
}

} // namespace shanke::test
