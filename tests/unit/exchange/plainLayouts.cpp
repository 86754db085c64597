// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/Layouts.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

// A space between a label and its value, and between fields.
Layout fieldsInOneLine()
{
    return {u"fields in one line"_s,
            wordCentred(u"小学数学教案"_s) +
                wordLines(u"科目 数学 年级 三年级 主备 石小山 时间 3月5日\n课 题 认识时间 课型 新授\n"
                          u"教学目标：会看钟面。\n教学过程：\n一、导入\n看一看钟面。"_s),
            {u"plan"_s},
            {{0, u"header.subject"_s, u"数学"_s},
             {0, u"header.grade"_s, u"三年级"_s},
             {0, u"header.mainPreparer"_s, u"石小山"_s},
             {0, u"header.plannedDate"_s, u"3月5日"_s},
             {0, u"header.title"_s, u"认识时间"_s},
             {0, u"header.lessonType"_s, u"新授"_s},
             {0, u"objectives"_s, u"会看钟面。"_s}}};
}

Layout fieldsBelowHead()
{
    return {u"fields below a head"_s,
            wordCentred(u"《梯田》教案设计"_s) +
                wordLines(u"一、教案背景\n1、面向学生：小学\n2、课时：1\n二、学情分析：见过梯田。\n"
                          u"三、教学过程\n（一）导入\n看图。"_s),
            {u"plan"_s},
            {{0, u"header.grade"_s, u"小学"_s},
             {0, u"header.periodCount"_s, u"1"_s},
             {0, u"learnerAnalysis"_s, u"见过梯田。"_s},
             {0, u"steps.teacherActivity"_s, u"看图。"_s}}};
}

Layout titleInBrackets()
{
    return {u"title in brackets"_s,
            wordLines(u"【二年级劳动教案系鞋带】一、教学目标\n1. 会系鞋带。\n二、教学过程\n1. 导入\n"
                      u"看一看鞋带。\n2. 练习\n系一系。"_s),
            {u"plan"_s},
            {{0, u"objectives"_s, u"1. 会系鞋带。"_s},
             {0, u"steps.title"_s, u"导入\n练习"_s},
             {0, u"steps.teacherActivity"_s, u"看一看鞋带。\n系一系。"_s}}};
}

// Kinds of objectives, whose own label is not there; what a guide has a part for is a step.
Layout kindsOfObjectives()
{
    return {u"kinds of objectives without their label"_s,
            wordCentred(u"第4节 《凸透镜》"_s) +
                wordLines(u"【知识与技能】\n知道焦点。\n【过程与方法】\n会找焦点。\n【重点】\n焦距。\n"
                          u"【自主学习】\n读书，填一填。\n【合作探究】\n用阳光找焦点。"_s),
            {u"plan"_s},
            {{0, u"objectives"_s, u"知道焦点。"_s},
             {0, u"objectives"_s, u"会找焦点。"_s},
             {0, u"keyPoints"_s, u"焦距。"_s},
             {0, u"steps.title"_s, u"自主学习\n合作探究"_s},
             {0, u"steps.teacherActivity"_s, u"读书，填一填。\n用阳光找焦点。"_s}}};
}

Layout numbersWithoutSigns()
{
    return {
        u"numbers without a sign behind them"_s,
        wordCentred(u"第9课《丝绸之路》"_s) +
            wordLines(u"一教学目标\n知道路线。\n二教学重难点\n重点：路线。\n三教学过程\n（一）导入新课：\n"
                      u"看地图。\n（二）讲授新课：\n读教材。"_s),
        {u"plan"_s},
        {{0, u"objectives"_s, u"知道路线。"_s},
         {0, u"keyPoints"_s, u"路线。"_s},
         {0, u"steps.title"_s, u"导入新课\n讲授新课"_s},
         {0, u"steps.teacherActivity"_s, u"看地图。\n读教材。"_s}}};
}

// What was said, and nothing that calls it the process.
Layout spokenLesson()
{
    return {
        u"spoken lesson"_s,
        wordCentred(u"《小河》课堂实录"_s) +
            wordLines(u"这节课是本课的第二课时，上一节课学生已经读通了课文，认识了生字，知道小河从山里来。\n"
                      u"一、复习\n师：小河从哪里来？\n生：从山里来。\n二、学习第二段\n师：谁来读一读？\n"
                      u"（生读）\n生1：小河唱着歌。\n师：读得好。"_s),
        {u"plan"_s},
        {{0, u"header.title"_s, u"小河"_s},
         {0, u"textbookAnalysis"_s,
          u"这节课是本课的第二课时，上一节课学生已经读通了课文，认识了生字，知道小河从山里来。"_s},
         {0, u"steps.title"_s, u"复习\n学习第二段"_s},
         {0, u"steps.teacherActivity"_s, u"师：小河从哪里来？\n生：从山里来。"_s},
         {0, u"steps.teacherActivity"_s, u"师：谁来读一读？\n（生读）\n生1：小河唱着歌。\n师：读得好。"_s}}};
}

// "活动设计" in the process is a step, and no title of another plan.
Layout stepLikeATitle()
{
    return {u"step like a title"_s,
            wordLines(u"教学内容：用电安全\n教学目的：知道危险。\n教学过程：\n一、谈话\n说说家里的电器。\n"
                      u"二、活动设计\n分组找一找插座。\n三、小结\n湿手不碰。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"用电安全"_s},
             {0, u"objectives"_s, u"知道危险。"_s},
             {0, u"steps.title"_s, u"谈话\n活动设计\n小结"_s},
             {0, u"steps.teacherActivity"_s, u"说说家里的电器。\n分组找一找插座。\n湿手不碰。"_s}}};
}

Layout guideOfParts()
{
    return {u"guide of parts that are called so"_s,
            wordCentred(u"2.1 有理数"_s) +
                wordLines(u"预习案\n1、什么是负数？\n探究案\n一、合作探究\n例1、比较大小。\n二、随堂检测\n"
                          u"-2和-3，大的是____。\n参考答案\n随堂检测\n-2"_s),
            {u"guide"_s},
            {{0, u"header.title"_s, u"2.1 有理数"_s},
             {0, u"preStudy"_s, u"1、什么是负数？"_s},
             {0, u"inquiry"_s, u"例1、比较大小。"_s},
             {0, u"practice"_s, u"-2和-3，大的是____。"_s},
             {0, u"other"_s, u"随堂检测\n-2"_s}}};
}

Layout englishWords()
{
    return {
        u"English labels of other words"_s,
        wordLines(u"Unit 2 Lesson 1 《My bag》\nTeaching Aims : Talk about a bag.\n"
                  u"Focus Points & Difficult Points : I have a bag.\nTeaching properties : Cards.\n"
                  u"Designing for the blackboard: bag, pen\nTeaching procedures in detail\nStep 1 Warm-up\n"
                  u"Sing a song.\nStep 2 Practice\nRead in pairs."_s),
        {u"plan"_s},
        {{0, u"objectives"_s, u"Talk about a bag."_s},
         {0, u"keyPoints"_s, u"I have a bag."_s},
         {0, u"teacherPreparation"_s, u"Cards."_s},
         {0, u"boardDesign"_s, u"bag, pen"_s},
         {0, u"steps.teacherActivity"_s, u"Sing a song.\nRead in pairs."_s}}};
}

// A file that says nothing but what a unit is for.
Layout unitOfFields()
{
    return {u"unit of fields"_s,
            wordCentred(u"第二单元备课"_s) + wordLines(u"单元名称：分数\n单元重点：认识几分之一。\n"
                                                       u"单元难点：比大小。"_s),
            {u"plan"_s},
            {{0, u"keyPoints"_s, u"认识几分之一。"_s}, {0, u"difficultPoints"_s, u"比大小。"_s}}};
}

// A school is what the lesson is about, and not whose form it is.
Layout lessonAboutASchool()
{
    return {u"lesson about a school"_s,
            wordCentred(u"参观小学活动方案"_s) +
                wordLines(u"活动目标：不怕上学。\n活动过程：\n1、看教室。\n2、坐一坐。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"参观小学活动方案"_s}, {0, u"objectives"_s, u"不怕上学。"_s}}};
}

// Nothing is said but which period it is.
Layout periodAlone()
{
    return {u"period alone"_s,
            wordCentred(u"《园地三》教案"_s) +
                wordLines(u"第二课时\n一、口语交际\n说说合作的事。\n二、展示台\n比一比词语。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"园地三"_s},
             {0, u"steps.title"_s, u"口语交际\n展示台"_s},
             {0, u"steps.teacherActivity"_s, u"说说合作的事。\n比一比词语。"_s}}};
}

// Kinds of objectives in brackets with what is said of them, an English first step as the process, and
// "【教学设计】" as its name.
Layout bracketsInALine()
{
    return {u"brackets in a line"_s,
            wordCentred(u"Module 1 《My day》"_s) +
                wordLines(u"【知识目标】掌握 get up。\n【能力目标】会说作息。\n【教学重点】get up\n"
                          u"Step1. Warm-up\nT: Hello!\nStep2. Practice\nSs: Hello!"_s),
            {u"plan"_s},
            {{0, u"objectives"_s, u"掌握 get up。"_s},
             {0, u"objectives"_s, u"会说作息。"_s},
             {0, u"keyPoints"_s, u"get up"_s},
             {0, u"steps.teacherActivity"_s, u"T: Hello!\nSs: Hello!"_s}}};
}

Layout designInBrackets()
{
    return {u"design in brackets"_s,
            wordCentred(u"§2.1 《勾股数》"_s) +
                wordLines(u"【教学目标】\n会找勾股数。\n【课时安排】1课时\n【教学设计】\n一、导入\n看图。\n"
                          u"二、探索\n算一算。"_s),
            {u"plan"_s},
            {{0, u"objectives"_s, u"会找勾股数。"_s},
             {0, u"steps.title"_s, u"导入\n探索"_s},
             {0, u"steps.teacherActivity"_s, u"看图。\n算一算。"_s}}};
}

// A book of activities: whose form it is, the title, and what else is in it, in one line.
Layout titleBehindForm()
{
    return {
        u"title behind its form"_s,
        wordLines(u"（1）小班语言活动教案小雨滴含反思\n活动目标：\n学念儿歌。\n活动过程：\n1、听雨声。\n"
                  u"（2）中班语言优质课教案谢谢蚯蚓含反思\n活动目标：\n会讲故事。\n活动过程：\n1、看图。"_s),
        {u"plan"_s, u"plan"_s},
        {{0, u"header.title"_s, u"小雨滴"_s},
         {0, u"objectives"_s, u"学念儿歌。"_s},
         {1, u"header.title"_s, u"谢谢蚯蚓"_s},
         {1, u"objectives"_s, u"会讲故事。"_s},
         {1, u"steps.teacherActivity"_s, u"1、看图。"_s}}};
}

// Notes beside the lower part of a form, a field that no list has, and columns of which one is known.
Layout notesBesideALowerPart()
{
    const auto form = wordGrid({{u"课题"_s, u"《分数》"_s, u"课型"_s, u"新授"_s},
                                {u"重难点"_s, u"平均分"_s, u"辅助方式"_s, u"讲解"_s}});
    const auto lower = wordGrid({{u"教学目标"_s, u"认识几分之一。"_s, u"二次备课及诠释"_s},
                                 {u"教具"_s, u"圆片"_s, u"带剪刀"_s},
                                 {u"导学过程"_s, u"一、复习\n分一分。"_s, u"先复习平均分"_s}});
    const auto columns = wordGrid(
        {{u"教学环节"_s, u"课堂合作交流"_s, u"二次备课"_s}, {u"环节一"_s, u"看图，说一说。"_s, u"换图"_s}});
    return {u"notes beside a lower part"_s,
            form + wordLines(u"本课用表"_s) + lower + wordLines(u"教学过程"_s) + columns,
            {u"plan"_s},
            {{0, u"header.title"_s, u"《分数》"_s},
             {0, u"teachingMethods"_s, u"讲解"_s},
             {0, u"individualNotes"_s, u"带剪刀\n先复习平均分"_s},
             {0, u"steps.teacherActivity"_s, u"看图，说一说。"_s},
             {0, u"steps.individualNote"_s, u"换图"_s}}};
}

// A guide that a pupil writes a name on, and one whose parts are numbered and called by what pupils do.
Layout guidesByTheirLines()
{
    return {u"guides by their lines"_s,
            wordLines(u"课题：浮力\n班级：______ 姓名：______\n学习目标：\n1、知道浮力。\n学习过程：\n"
                      u"（一）预习导航\n1、什么是力？\n（二）合作学习与展示交流\n1、____叫浮力。"_s),
            {u"guide"_s},
            {{0, u"header.title"_s, u"浮力"_s},
             {0, u"goals"_s, u"1、知道浮力。"_s},
             {0, u"preStudy"_s, u"1、什么是力？"_s},
             {0, u"inquiry"_s, u"1、____叫浮力。"_s}}};
}

// A class meeting whose parts are numbered, and called by nothing else.
Layout numbersAlone()
{
    return {
        u"numbers alone"_s,
        wordCentred(u"《学会感谢》主题班会"_s) +
            wordLines(u"一、开场\n老师问好，引入主题。\n二、感谢的意义\n学生说说自己的想法。\n三、怎样感谢\n"
                      u"同学写一张卡片。"_s),
        {u"plan"_s},
        {{0, u"header.title"_s, u"学会感谢"_s},
         {0, u"steps.title"_s, u"开场\n感谢的意义\n怎样感谢"_s},
         {0, u"steps.teacherActivity"_s, u"老师问好，引入主题。\n学生说说自己的想法。\n同学写一张卡片。"_s}}};
}

// Lessons of a book, each a period with its title; who designed a guide in the line of its title, a blank
// line of fields above it, and headings with a remark.
Layout periodsWithTitles()
{
    return {
        u"periods with titles"_s,
        wordCentred(u"《音乐》三年级下册全册教案"_s) +
            wordLines(
                u"第一课时：《快乐的你》\n授课时间：\n教学目标：\n会唱。\n教学过程：\n（一）导入\n听。\n"
                u"作业：\n练一练。\n第二课时：《对花》\n授课时间：\n教学目标：\n会对。\n教学过程：\n（一）导入\n看。"_s),
        {u"plan"_s, u"plan"_s},
        {{0, u"header.title"_s, u"快乐的你"_s},
         {0, u"objectives"_s, u"会唱。"_s},
         {1, u"header.title"_s, u"对花"_s},
         {1, u"objectives"_s, u"会对。"_s},
         {1, u"steps.teacherActivity"_s, u"看。"_s}}};
}

Layout guideWithRemarks()
{
    return {
        u"guide with remarks"_s,
        wordCentred(u"《分数》导学案 设计：石小山"_s) +
            wordLines(
                u"学习目标：会分。\n一、自主学习\n1、读书。\n二、合作探究、归纳展示（小组完成，其余补充、评价"
                u"）\n"
                u"1、分一分。\n过关检测：\n1、二分之一是（  ）。\n【课内探究案】\n一、创设情境，明确目标。\n想一想。"_s),
        {u"guide"_s},
        {{0, u"goals"_s, u"会分。"_s},
         {0, u"preStudy"_s, u"1、读书。"_s},
         {0, u"inquiry"_s, u"1、分一分。"_s},
         {0, u"practice"_s, u"1、二分之一是（  ）。"_s},
         {0, u"inquiry"_s, u"一、创设情境，明确目标。\n想一想。"_s}}};
}

} // namespace

std::vector<Layout> plainLayouts()
{
    return {fieldsInOneLine(),     fieldsBelowHead(),  titleInBrackets(),    kindsOfObjectives(),
            numbersWithoutSigns(), spokenLesson(),     stepLikeATitle(),     guideOfParts(),
            englishWords(),        unitOfFields(),     lessonAboutASchool(), periodAlone(),
            bracketsInALine(),     designInBrackets(), titleBehindForm(),    notesBesideALowerPart(),
            guidesByTheirLines(),  numbersAlone(),     periodsWithTitles(),  guideWithRemarks()};
}

} // namespace shanke::test
