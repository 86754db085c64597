// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordsOf.h"
#include "exchange/termRecordOf.h"
#include "lesson/InlineMarkup.h"
#include "unit/exchange/Placed.h"

#include <QJsonArray>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

Record onlyRecord(const ImportedFile& file)
{
    const RecordOrigin origin{UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceId(u"pc"_s)};
    const auto records =
        recordsOf(file, origin, QDateTime(QDate(2026, 3, 5), QTime(20, 10), Qt::OffsetFromUTC, 8 * 3600));
    REQUIRE(records.size() == 1);
    return records.front().record;
}

QString textOf(const Record& record, const QString& place)
{
    QStringList lines;
    for (const Block& block : record.items<Block>(place))
        lines.append(plainFromMarkup(block.text));
    return lines.join(u'\n');
}

// A picture of four points.
const QByteArray Dot = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAD0lEQVR42mNgYGD4//8/AAYCAv6Mt3LBAAAAAElFTkSuQmCC");

} // namespace

TEST_CASE(
    "A picture of a schedule is shown by the week in whose row it stands, and what is left over by the last",
    "[exchange][pacing][pictures]")
{
    const QByteArray picture = "<w:p>" + wordRun(u"见图"_s) + wordPicture(0) + "</w:p>";
    const ImportedFile file = importedBody(
        wordCentred(u"三年级上册数学教学进度表"_s) +
            wordTable({wordRow({wordCell(wordLines(u"周次"_s)), wordCell(wordLines(u"教学内容"_s)),
                                wordCell(wordLines(u"作业、检测"_s))}),
                       wordRow({wordCell(wordLines(u"1"_s)), wordCell(wordLines(u"时、分、秒"_s)),
                                wordCell(picture)}),
                       wordRow({wordCell(wordLines(u"2"_s)), wordCell(wordLines(u"测量"_s)),
                                wordCell(wordLines(u"练习一"_s))})}) +
            picture,
        {{"image1.png", Dot}});
    REQUIRE(file.pictures.kept.size() == 1);
    CHECK(file.pictures.dropped.isEmpty());
    const QString img = u"<img src=\"attachment:%1\">"_s.arg(file.pictures.kept.front().name);
    const std::vector<PacingRow> weeks = weeksOf(onlyRecord(file));
    REQUIRE(weeks.size() == 2);
    CHECK(weeks[0].content == u"时、分、秒\n"_s + img);
    CHECK(weeks[0].homework == u"见图"_s);
    CHECK(weeks[1].content == u"测量\n"_s + img);
    CHECK(weeks[1].homework == u"练习一"_s);
    CHECK(weeks[1].remark.contains(u"见图"_s));
}

TEST_CASE("A pacing table becomes a schedule with its weeks and course", "[exchange][pacing]")
{
    const ImportedFile file = importedBody(
        wordCentred(u"枫香寨小学2026—2027学年度第一学期"_s) + wordCentred(u"三年级上册数学教学进度表"_s) +
        wordLines(u"班级：三（1）班　　任课教师：杨秀英"_s) +
        wordGrid({{u"周次"_s, u"起止日期"_s, u"教学内容"_s, u"课时"_s, u"作业"_s, u"备注"_s},
                  {u"第一周"_s, u"8.31-9.4"_s, u"时、分、秒\n秒的认识"_s, u"4课时"_s, u"练习一"_s, u""_s},
                  {u"v2"_s, u"v9月7日—9月11日"_s, u"万以内的加法"_s, u"3"_s, u""_s, u""_s},
                  {u"^"_s, u"^"_s, u"估算"_s, u"1"_s, u"练习二"_s, u"机动"_s},
                  {u"5"_s, u"9.28—10.2"_s, u"2|国庆节放假"_s, u""_s, u"停课"_s},
                  {u"19-20"_s, u"1.11~1.15"_s, u"总复习"_s, u"若干"_s, u""_s, u""_s},
                  {u"6|注：进度可据学情调整。"_s}}));
    REQUIRE(file.documents.size() == 1);
    CHECK(file.documents.front().kind == pacingKind().word);
    const Record record = onlyRecord(file);
    REQUIRE(record.kind().word == pacingKind().word);
    const TermCourse course = termCourseOf(record);
    CHECK(course.title == u"枫香寨小学2026—2027学年度第一学期 三年级上册数学教学进度表"_s);
    CHECK(course.schoolYear == u"2026-2027"_s);
    CHECK(course.term == Term::Autumn);
    CHECK(course.subject == u"shuxue"_s);
    CHECK(course.grade == u"P3"_s);
    CHECK(course.classes == QStringList{u"三（1）班"_s});

    const std::vector<PacingRow> weeks = weeksOf(record);
    REQUIRE(weeks.size() == 4);
    CHECK(weeks[0].week == 1);
    CHECK(weeks[0].from == QDate(2026, 8, 31));
    CHECK(weeks[0].to == QDate(2026, 9, 4));
    CHECK(weeks[0].content == u"时、分、秒 秒的认识"_s);
    CHECK(weeks[0].periods == 4);
    CHECK(weeks[0].homework == u"练习一"_s);
    CHECK(weeks[1].week == 2);
    CHECK(weeks[1].content == u"万以内的加法\n估算"_s);
    CHECK(weeks[1].periods == 4);
    CHECK(weeks[1].remark == u"机动"_s);
    CHECK(weeks[2].content == u"国庆节放假"_s);
    CHECK(weeks[2].to == QDate(2026, 10, 2));
    // What is no number stays as it was typed; a day of the new year belongs to its second year.
    CHECK(weeks[3].week == 19);
    CHECK(weeks[3].from == QDate(2027, 1, 11));
    CHECK(weeks[3].remark.contains(u"周次：19-20"_s));
    CHECK(weeks[3].remark.contains(u"课时：若干"_s));
    CHECK(weeks[3].remark.contains(u"杨秀英"_s));
    CHECK(weeks[3].remark.contains(u"注：进度可据学情调整。"_s));
}

TEST_CASE("Pacing tables of many heads are read", "[exchange][pacing]")
{
    struct Form
    {
        QByteArray body;
        QStringList contents;
        QList<int> weeks;
    };
    const std::vector<Form> forms{
        {wordGrid({{u"4|2025-2026学年第二学期五年级语文教学进度"_s},
                   {u"周别"_s, u"日期"_s, u"进度"_s, u"节数"_s},
                   {u"一"_s, u"3.2-3.6"_s, u"古诗三首"_s, u"3"_s},
                   {u"二"_s, u"3.9-3.13"_s, u"祖父的园子"_s, u"2"_s}}),
         {u"古诗三首"_s, u"祖父的园子"_s},
         {1, 2}},
        {wordCentred(u"一年级体育教学进度安排表"_s) +
             wordGrid({{u"周次"_s, u"教学内容"_s}, {u"第1周"_s, u"队列"_s}, {u"第2周"_s, u"跳绳"_s}}),
         {u"队列"_s, u"跳绳"_s},
         {1, 2}},
        // two weeks beside each other
        {wordCentred(u"教学进度表"_s) +
             wordGrid({{u"周次"_s, u"教学内容"_s, u"课时"_s, u"周次"_s, u"教学内容"_s, u"课时"_s},
                       {u"1"_s, u"加法"_s, u"4"_s, u"3"_s, u"乘法"_s, u"4"_s},
                       {u"2"_s, u"减法"_s, u"4"_s, u"4"_s, u"除法"_s, u"4"_s}}),
         {u"加法"_s, u"减法"_s, u"乘法"_s, u"除法"_s},
         {1, 2, 3, 4}},
        {wordLines(u"学科：科学　年级：四年级"_s) +
             wordGrid({{u"教学周"_s, u"起止时间"_s, u"单元"_s, u"课题"_s, u"课时数"_s},
                       {u"1（3.2-3.6）"_s, u""_s, u"植物的生长变化"_s, u"种子里孕育着新生命"_s, u"1"_s}}),
         {u"植物的生长变化\n种子里孕育着新生命"_s},
         {1}}};
    for (const Form& form : forms) {
        const Record record = onlyRecord(importedBody(form.body));
        INFO(form.contents.join(u'|').toStdString());
        REQUIRE(record.kind().word == pacingKind().word);
        QStringList contents;
        QList<int> weeks;
        for (const PacingRow& row : weeksOf(record)) {
            contents.append(row.content);
            weeks.append(row.week);
        }
        CHECK(contents == form.contents);
        CHECK(weeks == form.weeks);
    }
}

TEST_CASE("A plan of a term has its texts in their places and the weeks that stand below them",
          "[exchange][pacing]")
{
    const ImportedFile file = importedBody(
        wordCentred(u"2026年春季学期六年级语文教学计划"_s) + wordLines(u"任课教师：吴红梅"_s) +
        wordLines(
            u"一、指导思想\n以课程标准为依据。\n二、学情分析\n全班32人。\n三、教材分析\n本册六个单元。\n"
            "四、教学目标\n会写字120个。\n五、教学重难点\n阅读方法。\n六、教学措施\n1.抓好预习。\n"
            "2.多读多写。\n七、教学进度安排"_s) +
        wordGrid({{u"周次"_s, u"时间"_s, u"教学内容"_s, u"课时"_s, u"备注"_s},
                  {u"1"_s, u"3月2日-3月6日"_s, u"北京的春节"_s, u"2"_s, u""_s}}));
    const Record record = onlyRecord(file);
    REQUIRE(record.kind().word == termPlanKind().word);
    CHECK(textOf(record, u"guidingIdeas"_s) == u"以课程标准为依据。"_s);
    CHECK(textOf(record, u"learnerAnalysis"_s) == u"全班32人。"_s);
    CHECK(textOf(record, u"textbookAnalysis"_s) == u"本册六个单元。"_s);
    CHECK(textOf(record, u"goals"_s).contains(u"会写字120个。"_s));
    CHECK(textOf(record, u"goals"_s).contains(u"阅读方法。"_s));
    CHECK(textOf(record, u"measures"_s).startsWith(u"1.抓好预习。\n2.多读多写。"_s));
    CHECK(textOf(record, u"measures"_s).contains(u"吴红梅"_s));
    REQUIRE(weeksOf(record).size() == 1);
    CHECK(weeksOf(record).front().from == QDate(2026, 3, 2));
    CHECK(termCourseOf(record).term == Term::Spring);
    CHECK(termCourseOf(record).grade == u"P6"_s);
    CHECK(termCourseOf(record).subject == u"yuwen"_s);
}

TEST_CASE("What only looks like a plan of a term is none", "[exchange][pacing]")
{
    const auto kindOf = [](const QByteArray& body) {
        const ImportedFile file = importedBody(body);
        REQUIRE_FALSE(file.documents.empty());
        return file.documents.front().kind;
    };
    const QStringList head{u"周次"_s, u"起止日期"_s, u"教学内容"_s, u"课时"_s};
    CHECK(kindOf(wordCentred(u"教学进度表"_s) + wordGrid({head, {u"1"_s, u""_s, u""_s, u""_s}})) == u"other");
    CHECK(kindOf(wordCentred(u"学困生辅导计划"_s) + wordLines(u"一、目标\n会读。\n二、措施\n多练。"_s)) ==
          u"other");
    CHECK(kindOf(wordCentred(u"三年级语文教学计划"_s)) == u"other");
}
