// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/HeaderReader.h"
#include "exchange/StepBuilder.h"
#include "exchange/labelKey.h"
#include "exchange/recordsOf.h"
#include "lesson/InlineMarkup.h"
#include "lesson/LessonPlan.h"
#include "unit/exchange/Layouts.h"

#include <QJsonArray>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const RecordOrigin Origin{UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceId(u"pc"_s)};
const QDateTime Now(QDate(2026, 3, 5), QTime(20, 10), Qt::OffsetFromUTC, 8 * 3600);

const ImportedDocument& only(const ImportedFile& file)
{
    REQUIRE(file.documents.size() == 1);
    return file.documents.front();
}

QString at(const ImportedFile& file, const QString& place)
{
    return textAt(only(file), place).trimmed();
}

// The rows of these have their number from where they stand.
bool isNumberedByRow(const QString& place)
{
    static const QStringList places{u"objectives"_s, u"preStudy"_s, u"inquiry"_s, u"practice"_s};
    return places.contains(place);
}

// All text of a JSON value.
QString textsIn(const QJsonValue& json)
{
    QString text;
    for (const QJsonValue& each : json.toArray())
        text += textsIn(each);
    const QJsonObject object = json.toObject();
    for (const QJsonValue& each : object)
        text += textsIn(each);
    return json.isString() ? plainFromMarkup(json.toString()) : text;
}

} // namespace

TEST_CASE("Labels are known in every disguise", "[exchange][labels]")
{
    const LabelDictionary& words = LabelDictionary::builtIn();
    for (const QString& label :
         {u"教 学 重 点"_s, u"一、教学重点："_s, u"【教学重点】"_s, u"（三）教学重点"_s, u"3．教学重点"_s,
          u"★教学重点"_s, u"教学　重点（核心）"_s}) {
        INFO(label.toStdString());
        REQUIRE(words.meaning(label));
        CHECK(words.meaning(label)->place == u"keyPoints"_s);
    }
    CHECK(words.meaning(u"教学重、难点"_s)->place == u"keyAndDifficult"_s);
    CHECK_FALSE(words.meaning(u"我们学习重点句"_s));
}

TEST_CASE("A line to write on is no text of a plan", "[exchange][placing]")
{
    const ImportedFile file = importedBody(
        wordCentred(u"《搭石》教案"_s) + wordLines(u"授课教师：____杨老师____\n教学目标：读懂。\n教学过程：\n"
                                                   u"看图填空：____。\n教学反思：\n____________\n……………"_s));
    CHECK(at(file, u"header.mainPreparer"_s) == u"杨老师"_s);
    CHECK(at(file, u"reflection"_s).isEmpty());
    CHECK(at(file, u"other"_s).isEmpty());
    CHECK(at(file, u"steps.teacherActivity"_s) == u"看图填空：____。"_s); // what pupils fill in stays
}

TEST_CASE("A county adds words of its own", "[exchange][labels]")
{
    const auto more =
        LabelDictionary::builtIn().extended(R"({"places":{"reflection":{"strong":["教后拾贝"]}}})");
    REQUIRE(more);
    CHECK(more->meaning(u"教后拾贝"_s)->place == u"reflection"_s);
    CHECK(more->meaning(u"教学反思"_s)->place == u"reflection"_s);
    CHECK_FALSE(LabelDictionary::builtIn().extended("[]"));
}

TEST_CASE("Several labels in one line, and in one cell, have each its value", "[exchange]")
{
    const ImportedFile file = importedBody(wordGrid({{u"课题：静夜思  课型：新授课；年级：一年级"_s},
                                                     {u"教学重点：识字。教学难点：体会思念。"_s},
                                                     {u"教学过程"_s},
                                                     {u"读一读。"_s}}));
    CHECK(at(file, u"header.title"_s) == u"静夜思"_s);
    CHECK(at(file, u"header.lessonType"_s).startsWith(u"新授课"_s));
    CHECK(at(file, u"header.grade"_s) == u"一年级"_s);
    CHECK(at(file, u"keyPoints"_s) == u"识字。"_s);
    CHECK(at(file, u"difficultPoints"_s) == u"体会思念。"_s);
    CHECK(at(file, u"steps.teacherActivity"_s) == u"读一读。"_s);
}

TEST_CASE("Labels above their values, and a label written downwards", "[exchange]")
{
    const ImportedFile file = importedBody(wordGrid({{u"课题"_s, u"课型"_s, u"课时"_s},
                                                     {u"分数的意义"_s, u"练习课"_s, u"2课时"_s},
                                                     {u"教\n学\n目\n标"_s, u"2|理解分数。"_s}}));
    CHECK(at(file, u"header.title"_s) == u"分数的意义"_s);
    CHECK(at(file, u"header.periodCount"_s) == u"2课时"_s);
    CHECK(at(file, u"objectives"_s) == u"理解分数。"_s);
}

TEST_CASE("A label that nobody knows is kept with what it says", "[exchange]")
{
    const ImportedFile file = importedBody(wordGrid({{u"课题"_s, u"静夜思"_s},
                                                     {u"教学目标"_s, u"会背。"_s},
                                                     {u"民族团结渗透"_s, u"苗家孩子也望月。"_s}}));
    const ImportedDocument& document = only(file);
    REQUIRE(document.other.size() == 1);
    CHECK(document.other.front().label == u"民族团结渗透"_s);
    CHECK(plainOf(document.other.front().lines) == u"苗家孩子也望月。"_s);
}

TEST_CASE("What stands below a table of steps is no step", "[exchange][steps]")
{
    const ImportedFile file = importedBody(wordGrid({{u"教学环节"_s, u"教师活动"_s, u"学生活动"_s},
                                                     {u"导入"_s, u"播放录像"_s, u"观看"_s},
                                                     {u"新授"_s, u"范读"_s, u"跟读"_s}}) +
                                           wordLines(u"作业：\n抄写生字。\n板书\n天下奇观"_s));
    CHECK(at(file, u"steps.teacherActivity"_s) == u"播放录像\n范读"_s);
    CHECK(at(file, u"homework"_s) == u"抄写生字。"_s);
    CHECK(at(file, u"boardDesign"_s) == u"天下奇观"_s);
}

TEST_CASE("A step may be called what a part of a guide is", "[exchange][steps]")
{
    const ImportedFile file = importedBody(
        wordGrid({{u"课题"_s, u"4|植树问题"_s},
                  {u"v教学过程"_s, u"教学环节"_s, u"教师活动"_s, u"学生活动"_s, u"设计意图"_s},
                  {u"^"_s, u"一、探究新知（20'）"_s, u"出示例1：20米的小路"_s, u"画线段图"_s, u"建模"_s},
                  {u"^"_s, u"二、巩固提升"_s, u"出示练习"_s, u"独立完成"_s, u"应用"_s}}));
    CHECK(at(file, u"steps.title"_s) == u"探究新知\n巩固提升"_s);
    CHECK(at(file, u"steps.studentActivity"_s) == u"画线段图\n独立完成"_s);
    CHECK(at(file, u"steps.intent"_s) == u"建模\n应用"_s);
}

TEST_CASE("A label may have words around it", "[exchange][labels]")
{
    const LabelDictionary& words = LabelDictionary::builtIn();
    CHECK(words.meaning(u"四、教学步骤和建议"_s)->place == u"steps"_s);
    CHECK(words.meaning(u"本课教学重点分析"_s)->place == u"keyPoints"_s);
    CHECK(words.meaning(u"教学过程及时间安排"_s)->place == u"steps"_s);
    CHECK_FALSE(words.meaning(u"板书要求"_s));
}

TEST_CASE("The next number is a label, though nobody knows the word", "[exchange][labels]")
{
    const ImportedFile file = importedBody(
        wordLines(u"一、教学目标\n会背。\n二、课前准备\n挂图\n三、苗家文化渗透\n苗家孩子也望月。\n"
                  "四、课堂推进程序\n读一读。\n五、板书设计\n静夜思"_s));
    const ImportedDocument& document = only(file);
    CHECK(at(file, u"teacherPreparation"_s) == u"挂图"_s);
    REQUIRE(document.other.size() == 1);
    CHECK(document.other.front().label == u"三、苗家文化渗透"_s);
    CHECK(plainOf(document.other.front().lines) == u"苗家孩子也望月。"_s);
    CHECK(at(file, u"steps.teacherActivity"_s) == u"读一读。"_s);
    CHECK(at(file, u"boardDesign"_s) == u"静夜思"_s);
}

TEST_CASE("What is numbered within a place stays in it", "[exchange][labels]")
{
    const ImportedFile file = importedBody(
        wordLines(u"一、教学目标\n一、知识目标\n会背。\n二、能力目标\n会写。\n二、教学重点\n识字。"_s));
    CHECK(at(file, u"objectives"_s) == u"一、知识目标\n会背。\n二、能力目标\n会写。"_s);
    CHECK(at(file, u"keyPoints"_s) == u"识字。"_s);
}

TEST_CASE("A process that nothing names begins with its first step", "[exchange][steps]")
{
    const ImportedFile file =
        importedBody(wordLines(u"一、教学目标\n会背。\n二、教学重点\n识字。\n三、导入新课\n猜谜语。\n"
                               "四、讲授新课\n读古诗。\n五、板书设计\n静夜思"_s));
    CHECK(at(file, u"keyPoints"_s) == u"识字。"_s);
    CHECK(at(file, u"steps.title"_s) == u"导入新课\n讲授新课"_s);
    CHECK(at(file, u"steps.teacherActivity"_s) == u"猜谜语。\n读古诗。"_s);
    CHECK(at(file, u"boardDesign"_s) == u"静夜思"_s);
}

TEST_CASE("Headings in brackets are labels and steps", "[exchange][labels][steps]")
{
    const ImportedFile file = importedBody(wordLines(
        u"第1课时 四边形的认识\n【教学目标】\n会区分。\n【教学准备】\n课件\n【情景导入】\n1.出示主题图。\n"
        "【新课讲授】\n1.圈一圈。\n2.说一说。\n【课堂作业】\n第80页第1题。\n【课堂小结】\n有哪些收获？\n"
        "【苗乡链接】\n鼓楼的窗。\n【板书设计】\n4条边\n第2课时 周长\n【教学目标】\n认识周长。\n"
        "【情景导入】\n复习。"_s));
    REQUIRE(file.documents.size() == 2);
    const ImportedDocument& first = file.documents.front();
    CHECK(textAt(first, u"header.title"_s).trimmed() == u"四边形的认识"_s);
    CHECK(textAt(first, u"teacherPreparation"_s).trimmed() == u"课件"_s);
    CHECK(textAt(first, u"homework"_s).trimmed() == u"第80页第1题。"_s);
    CHECK(textAt(first, u"steps.title"_s).trimmed() == u"情景导入\n新课讲授\n课堂小结\n苗乡链接"_s);
    CHECK(textAt(first, u"steps.teacherActivity"_s).trimmed() ==
          u"1.出示主题图。\n1.圈一圈。\n2.说一说。\n有哪些收获？\n鼓楼的窗。"_s);
    CHECK(textAt(first, u"boardDesign"_s).trimmed() == u"4条边"_s);
    CHECK(textAt(file.documents.back(), u"header.title"_s).trimmed() == u"周长"_s);
    CHECK(textAt(file.documents.back(), u"steps.teacherActivity"_s).trimmed() == u"复习。"_s);
}

TEST_CASE("A period is one however wide it is written", "[exchange]")
{
    const ImportedFile file =
        importedBody(wordLines(u"课题：草船借箭\n难点：体会\n教学时间：三课时\n教学方法：讲读法\n第 一 课 "
                               u"时\n教学过程：\n一、启发谈话\n看图。\n"
                               "教学后记：\n第 二 课 时\n教学过程：\n一、检查复习\n听写。"_s));
    REQUIRE(file.documents.size() == 2);
    CHECK(textAt(file.documents.front(), u"header.periodCount"_s).trimmed() == u"三课时"_s);
    CHECK(file.documents.back().periodNo == 2);
    CHECK(textAt(file.documents.back(), u"steps.teacherActivity"_s).trimmed() == u"听写。"_s);
}

TEST_CASE("Fields between tabs have each its value", "[exchange][header]")
{
    const ImportedFile file = importedBody(
        wordLines(u"课题\t大海 \t课型\t新授\n教师\t张老师\t班级\t三（2）班\n教学目标：会读。"_s));
    CHECK(at(file, u"header.title"_s) == u"大海"_s);
    CHECK(at(file, u"header.lessonType"_s) == u"新授"_s);
    CHECK(at(file, u"header.mainPreparer"_s) == u"张老师"_s);
    CHECK(at(file, u"header.classes"_s) == u"三（2）班"_s);
}

TEST_CASE("Minutes are read in every way they are written", "[exchange][steps]")
{
    CHECK(minutesIn(u"导入（约5分钟）"_s)->minutes == 5);
    CHECK(minutesIn(u"导入(5')"_s)->minutes == 5);
    CHECK(minutesIn(u"新授 20分钟"_s)->minutes == 20);
    CHECK(minutesIn(u"练习（8-10分钟）"_s)->minutes == 10);
    CHECK(minutesIn(u"小结【五分钟】"_s)->minutes == 5);
    CHECK_FALSE(minutesIn(u"跑5分钟以后休息"_s));
}

TEST_CASE("A process without numbers has the steps that its short lines name", "[exchange][steps]")
{
    const ImportedFile file = importedBody(wordLines(
        u"课题：静夜思\n教学过程：\n导入新课：\n猜谜语。\n讲授新课：\n读古诗，听一听。\n小结\n背古诗。"_s));
    CHECK(at(file, u"steps.title"_s) == u"导入新课\n讲授新课\n小结"_s);
    CHECK(at(file, u"steps.teacherActivity"_s) == u"猜谜语。\n读古诗，听一听。\n背古诗。"_s);
}

TEST_CASE("The header is read into the words of the vocabulary", "[exchange][header]")
{
    HeaderReader reader(LabelDictionary::builtIn());
    reader.read(u"grade"_s, u"三年级下册语文"_s);
    reader.read(u"classes"_s, u"三（1）班、三（2）班"_s);
    reader.read(u"periodCount"_s, u"共2课时 第1课时"_s);
    reader.read(u"plannedDate"_s, u"2026年3月5日（星期四）"_s);
    reader.read(u"lessonType"_s, u"新授"_s);
    reader.read(u"edition"_s, u"部编版"_s);
    reader.read(u"teachingWeek"_s, u"第九周"_s);
    const LessonHeader header = reader.header();
    CHECK(header.subject == u"yuwen"_s);
    CHECK(header.grade == u"P3"_s);
    CHECK(header.volume == u"B"_s);
    CHECK(header.classes.size() == 2);
    CHECK(header.periodCount == 2);
    CHECK(header.periodNo == 1);
    CHECK(header.plannedDate == QDate(2026, 3, 5));
    CHECK(header.lessonType == u"NEW"_s);
    CHECK(header.edition == u"TB"_s);
    CHECK(header.teachingWeek == 9);
}

TEST_CASE("What is no number or date stays as it was typed", "[exchange][header]")
{
    HeaderReader reader(LabelDictionary::builtIn());
    reader.read(u"plannedDate"_s, u"下周三"_s);
    reader.read(u"lessonType"_s, u"理实一体"_s);
    CHECK(reader.header().unread.value(u"plannedDate"_s) == u"下周三"_s);
    CHECK(reader.header().lessonType == u"理实一体"_s);
}

TEST_CASE("A form that nobody filled in is no plan", "[exchange]")
{
    const ImportedFile file = importedBody(wordCentred(u"教   案 （一）"_s) +
                                           wordParagraph(u"授课日期      年    月    日   星期"_s) +
                                           wordGrid({{u"课     题"_s, u""_s},
                                                     {u"教学目标"_s, u""_s},
                                                     {u"课型"_s, u"新授课"_s},
                                                     {u"教学过程"_s, u""_s}}));
    CHECK(file.documents.empty());
    CHECK(file.isEmptyForm);
}

TEST_CASE("Nothing that was placed or left over is lost in the records", "[exchange][records]")
{
    std::vector<Layout> layouts = formLayouts();
    for (const Layout& each : bookLayouts())
        layouts.push_back(each);
    for (const Layout& layout : layouts) {
        INFO(layout.name.toStdString());
        const ImportedFile file = importedBody(layout.body);
        QString stored;
        for (const ImportedRecord& record : recordsOf(file, Origin, Now)) {
            CHECK(Record::fromJson(record.record.kind(), record.record.toJson()));
            stored += textsIn(record.record.toJson());
        }
        stored.remove(u' ');
        for (const Expected& expected : layout.expected) {
            if (expected.place.startsWith(u"header."_s) && expected.place != u"header.title")
                continue; // read as a key or a number
            for (QString line : expected.text.split(u'\n')) {
                line.remove(u' ');
                const bool isNamed = line.contains(u'《') && expected.place == u"header.title";
                if (isNumberedByRow(expected.place))
                    line = line.sliced(leadingNumber(line).length);
                const QString wanted =
                    isNamed ? line.section(u'《', 1).section(u'》', 0, 0) : line.section(u'：', -1);
                INFO(line.toStdString());
                CHECK(stored.contains(wanted));
            }
        }
    }
}

TEST_CASE("The number of an objective is its place in the list, and is not said twice", "[exchange][records]")
{
    const ImportedFile file = importedBody(
        wordLines(u"课题：静夜思\n教学目标：\n1、会读。\n（2）会写。\n5.会背。\n教学过程：\n读。"_s));
    const auto records = recordsOf(file, Origin, Now);
    REQUIRE(records.size() == 1);
    QStringList texts;
    for (const Objective& objective : LessonPlan(records.front().record).objectives())
        texts.append(objective.text);
    CHECK(texts == QStringList{u"会读。"_s, u"会写。"_s, u"5.会背。"_s});
}

TEST_CASE("A period that goes on has the header of the one before, and a number of its own",
          "[exchange][records]")
{
    const ImportedFile file =
        importedBody(wordGrid({{u"课题"_s, u"静夜思"_s},
                               {u"年级"_s, u"一年级"_s},
                               {u"教学过程"_s, u"第一课时\n读诗。\n第二课时\n背诗。"_s}}));
    const auto records = recordsOf(file, Origin, Now);
    REQUIRE(records.size() == 2);
    const LessonHeader second = LessonPlan(records[1].record).header();
    CHECK(second.title == u"静夜思"_s);
    CHECK(second.grade == u"P1"_s);
    CHECK(second.periodNo == 2);
}

TEST_CASE("What a field says beside its key lies with what was left over", "[exchange][records]")
{
    const ImportedFile file = importedBody(wordGrid({{u"课题"_s, u"静夜思"_s},
                                                     {u"学科"_s, u"语文（民族班用）"_s},
                                                     {u"年级"_s, u"一年级下册"_s},
                                                     {u"教学过程"_s, u"读诗。"_s}}));
    const auto records = recordsOf(file, Origin, Now);
    REQUIRE(records.size() == 1);
    const LessonPlan plan(records[0].record);
    CHECK(plan.header().subject == u"yuwen"_s);
    CHECK(plainText(plan.section(PlanSection::Imported)) == u"学科 语文（民族班用）"_s);
}

TEST_CASE("What was left over lies in the plan where a person finds it", "[exchange][records]")
{
    const ImportedFile file = importedBody(
        wordCentred(u"三年级语文教学计划"_s) + wordLines(u"共十六课。"_s) + wordCentred(u"静夜思教案"_s) +
        wordGrid({{u"课题"_s, u"静夜思"_s}, {u"教学过程"_s, u"读诗。"_s}, {u"教导处意见"_s, u"同意"_s}}));
    const auto records = recordsOf(file, Origin, Now);
    REQUIRE(records.size() == 1);
    const QString left = plainText(LessonPlan(records[0].record).section(PlanSection::Imported));
    CHECK(left == u"三年级语文教学计划\n共十六课。\n教导处意见\n同意"_s);
}

TEST_CASE("A formula in a step, an objective and homework keeps its XML", "[exchange][records]")
{
    const QByteArray formula = "<w:p><w:r><w:t>算：</w:t></w:r>"
                               "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>"
                               "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>";
    const ImportedFile file = importedBody(wordLines(u"课题：分数\n一、教学目标"_s) + formula +
                                           wordLines(u"二、教学过程\n（一）导入"_s) + formula +
                                           wordLines(u"三、作业设计"_s) + formula);
    const QJsonObject plan = recordsOf(file, Origin, Now).front().record.toJson();
    for (const QString& place : {u"objectives"_s, u"steps"_s, u"homework"_s}) {
        INFO(place.toStdString());
        const QJsonArray formulas = plan[place][0][u"formulas"_s].toArray();
        REQUIRE(formulas.size() == 1);
        CHECK(formulas[0].toString().contains(u"<m:den>"_s));
    }
}

TEST_CASE("The head of plans in rows is accounted for where a row of another width comes first", "[exchange]")
{
    const ImportedFile file =
        importedBody(wordGrid({{u"星期"_s, u"课题"_s, u"教学目标"_s, u"教学过程"_s},
                               {u"星期一"_s, u"3|放假"_s},
                               {u"星期二"_s, u"倍的认识"_s, u"理解倍。"_s, u"摆一摆。"_s},
                               {u"星期三"_s, u"几倍是多少"_s, u"会计算。"_s, u"做例题。"_s},
                               {u"星期四"_s, u"练习"_s, u"熟练。"_s, u"做练习。"_s}}));
    REQUIRE(file.documents.size() >= 3);
}

TEST_CASE("Text beside the label of the process is no head of columns", "[exchange]")
{
    const ImportedFile file = importedBody(
        wordGrid({{u"课题"_s, u"雷锋叔叔"_s, u"备注"_s},
                  {u"教学目标"_s, u"读诗歌。"_s, u""_s},
                  {u"教学过程"_s, u"一、看图导入\n出示照片，介绍学雷锋的日子。"_s, u"补充本班的例子"_s},
                  {u"作业"_s, u"读给家人听。"_s, u""_s},
                  {u"板书设计"_s, u"小溪"_s, u""_s}}));
    REQUIRE(file.documents.size() == 1);
    REQUIRE(!file.documents.front().steps.empty());
    CHECK(textAt(file.documents.front(), u"steps.title"_s).contains(u"看图导入"_s));
    CHECK(textAt(file.documents.front(), u"steps.teacherActivity"_s).contains(u"出示照片"_s));
}

TEST_CASE("A title with a word of notes in it makes no column of notes", "[exchange]")
{
    const ImportedFile file = importedBody(wordGrid({{u"课题"_s, u"修改病句"_s},
                                                     {u"教学目标"_s, u"会用修改符号。"_s},
                                                     {u"教学重点"_s, u"找出病因。"_s},
                                                     {u"教学过程"_s, u"一、导入\n读病句。"_s},
                                                     {u"板书设计"_s, u"改 换 删"_s}}));
    REQUIRE(file.documents.size() == 1);
    CHECK(textAt(file.documents.front(), u"header.title"_s).contains(u"修改病句"_s));
    CHECK(textAt(file.documents.front(), u"objectives"_s).contains(u"会用修改符号"_s));
    CHECK(textAt(file.documents.front(), u"individualNotes"_s).isEmpty());
}
