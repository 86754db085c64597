// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/Layouts.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

const QString Objectives =
    u"1. 会认“夜、思”等9个生字，会写7个字。\n2. 有感情地朗读课文，背诵课文。\n3. 感受诗人思念家乡的感情。"_s;
const QString Board = u"静夜思\n李白\n举头——望明月\n低头——思故乡"_s;

// A table that the page broke: its second half has no labels of its own where the first goes on.
Layout brokenTable()
{
    return {u"table in two halves"_s,
            wordCentred(u"台江县某小学教案"_s) +
                wordGrid(
                    {{u"课 题"_s, u"7 静夜思"_s, u"课 型"_s, u"新授课"_s},
                     {u"教 学\n目 标"_s, u"3|"_s + Objectives},
                     {u"教学重点"_s, u"3|识字写字，朗读背诵。"_s},
                     {u"教学难点"_s, u"3|由“举头”“低头”体会思念。"_s},
                     {u"教学准备"_s, u"3|课件、生字卡"_s},
                     {u"教\n学\n过\n程"_s, u"3|一、谜语导入（约5分钟）\n出示谜语，学生猜。\n板书课题。"_s}}) +
                wordLines(u"\n"_s) +
                wordGrid(
                    {{u""_s, u"3|二、初读古诗\n自由读，读准字音。\n同桌互听。\n三、布置作业\n背给家人听。"_s},
                     {u"板书设计"_s, u"3|"_s + Board},
                     {u"教学反思"_s, u"3|写字只完成一半学生，第2课时留8分钟。"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"7 静夜思"_s},
             {0, u"header.lessonType"_s, u"新授课"_s},
             {0, u"objectives"_s, Objectives},
             {0, u"keyPoints"_s, u"识字写字，朗读背诵。"_s},
             {0, u"difficultPoints"_s, u"由“举头”“低头”体会思念。"_s},
             {0, u"teacherPreparation"_s, u"课件、生字卡"_s},
             {0, u"steps.title"_s, u"谜语导入\n初读古诗\n布置作业"_s},
             {0, u"steps.teacherActivity"_s,
              u"出示谜语，学生猜。\n板书课题。\n自由读，读准字音。\n同桌互听。\n背给家人听。"_s},
             {0, u"boardDesign"_s, Board},
             {0, u"reflection"_s, u"写字只完成一半学生，第2课时留8分钟。"_s}}};
}

Layout oneBigCell()
{
    return {
        u"one big process cell"_s,
        wordGrid(
            {{u"学科"_s, u"数学"_s, u"年级"_s, u"三年级下册"_s, u"执教"_s, u"教师甲"_s},
             {u"课题"_s, u"认识小数"_s, u"课时"_s, u"第1课时 共2课时"_s, u"日期"_s, u"2026年3月5日"_s},
             {u"学情分析"_s, u"5|学生见过商品标价，会读元、角、分。"_s},
             {u"教学目标"_s,
              u"5|知识与技能：认识小数，会读写小数。\n过程与方法：在观察中感受小数与生活的联系。\n情感态度与价值观：乐于用数学说话。"_s},
             {u"教学重难点"_s, u"5|重点：小数的读写。\n难点：理解小数各部分的意义。"_s},
             {u"6|教学过程"_s},
             {u"6|环节一：创设情境（5分钟）\n教师活动：出示超市的价签，问：这些数有什么特点？\n学生活动：观察价签，说说自己的发现。\n设计意图：从生活引入，激发兴趣。\n环节二：探究新知（20分钟）\n教师活动：讲解0.1元表示1角。\n目标：让每个孩子都说一遍。\n学生活动：在方格纸上涂出0.1。\n设计意图：数形结合。\n环节三：巩固练习（10分钟）\n完成课本第88页第1、2题。\n环节四：课堂小结（5分钟）\n今天你学会了什么？"_s},
             {u"板书设计"_s, u"5|认识小数\n0.1元＝1角"_s},
             {u"作业设计"_s, u"5|基础：练习册第40页。\n拓展：找一找家里的小数。"_s}}),
        {u"plan"_s},
        {{0, u"header.subject"_s, u"数学"_s},
         {0, u"header.grade"_s, u"三年级下册"_s},
         {0, u"header.mainPreparer"_s, u"教师甲"_s},
         {0, u"header.title"_s, u"认识小数"_s},
         {0, u"header.periodCount"_s, u"第1课时 共2课时"_s},
         {0, u"header.plannedDate"_s, u"2026年3月5日"_s},
         {0, u"learnerAnalysis"_s, u"学生见过商品标价，会读元、角、分。"_s},
         {0, u"objectives"_s,
          u"知识与技能：认识小数，会读写小数。\n过程与方法：在观察中感受小数与生活的联系。\n情感态度与价值观：乐于用数学说话。"_s},
         {0, u"keyPoints"_s, u"小数的读写。"_s},
         {0, u"difficultPoints"_s, u"理解小数各部分的意义。"_s},
         {0, u"steps.title"_s, u"创设情境\n探究新知\n巩固练习\n课堂小结"_s},
         {0, u"steps.teacherActivity"_s,
          u"出示超市的价签，问：这些数有什么特点？\n讲解0.1元表示1角。\n目标：让每个孩子都说一遍。\n完成课本第88页第1、2题。\n今天你学会了什么？"_s},
         {0, u"steps.studentActivity"_s, u"观察价签，说说自己的发现。\n在方格纸上涂出0.1。"_s},
         {0, u"steps.intent"_s, u"从生活引入，激发兴趣。\n数形结合。"_s},
         {0, u"boardDesign"_s, u"认识小数\n0.1元＝1角"_s},
         {0, u"homework"_s, u"基础：练习册第40页。\n拓展：找一找家里的小数。"_s}}};
}

Layout fiveColumns()
{
    return {
        u"step table of five columns"_s,
        wordCentred(u"《光的反射》教学设计"_s) +
            wordParagraph(u"学科：物理    年级：八年级    主备人：教师乙    课型：新授课"_s) +
            wordGrid({{u"教材分析"_s, u"4|本节是光学的基础，承接光的直线传播。"_s},
                      {u"核心素养目标"_s, u"4|物理观念：知道光的反射定律。\n科学探究：经历探究过程。"_s},
                      {u"教学环节"_s, u"教师活动"_s, u"学生活动"_s, u"设计意图"_s, u"时间"_s},
                      {u"导入新课"_s, u"用手电筒照镜子，提问：光到哪里去了？"_s, u"观察，说出猜想。"_s,
                       u"引起好奇。"_s, u"5分钟"_s},
                      {u"新课教学"_s, u"演示：转动光屏。\n归纳反射定律。"_s,
                       u"分组实验，记录入射角和反射角。"_s, u"培养探究能力。"_s, u"25"_s},
                      {u"当堂检测"_s, u"出示五道题。"_s, u"独立完成，交换批改。"_s, u"检验达成。"_s, u"8'"_s},
                      {u"板书设计"_s, u"4|光的反射：三线共面，法线居中，两角相等。"_s},
                      {u"教学反思"_s, u"4|"_s}}),
        {u"plan"_s},
        {{0, u"header.title"_s, u"《光的反射》教学设计"_s},
         {0, u"header.subject"_s, u"物理"_s},
         {0, u"header.grade"_s, u"八年级"_s},
         {0, u"header.mainPreparer"_s, u"教师乙"_s},
         {0, u"header.lessonType"_s, u"新授课"_s},
         {0, u"textbookAnalysis"_s, u"本节是光学的基础，承接光的直线传播。"_s},
         {0, u"objectives"_s, u"物理观念：知道光的反射定律。\n科学探究：经历探究过程。"_s},
         {0, u"steps.title"_s, u"导入新课\n新课教学\n当堂检测"_s},
         {0, u"steps.teacherActivity"_s,
          u"用手电筒照镜子，提问：光到哪里去了？\n演示：转动光屏。\n归纳反射定律。\n出示五道题。"_s},
         {0, u"steps.studentActivity"_s,
          u"观察，说出猜想。\n分组实验，记录入射角和反射角。\n独立完成，交换批改。"_s},
         {0, u"steps.intent"_s, u"引起好奇。\n培养探究能力。\n检验达成。"_s},
         {0, u"boardDesign"_s, u"光的反射：三线共面，法线居中，两角相等。"_s}}};
}

Layout prose()
{
    return {
        u"prose with labels"_s,
        wordCentred(u"爬山虎的脚"_s) +
            wordLines(
                u"一、教学目标\n1．认识“虎、操”等生字。\n2．学习作者细致观察的方法。\n二、教学重点：了解爬山"
                u"虎的脚的特点。\n"
                "三、教学难点：体会观察的顺序。\n四、教学准备\n教师：课件；学生：观察爬山虎。\n五、教学过程\n"
                "（一）谈话导入\n1、你见过爬山虎吗？\n2、板书：爬山虎的脚\n（二）学习课文\n1、自由读课文，思"
                "考：作者观察了什么？\n"
                "2、交流：叶子的样子、脚的样子。\n准备：每人一支铅笔，边读边画。\n（三）小结\n作者观察得真细"
                "致！\n"
                "（四）作业布置\n写一段观察日记。\n六、板书设计\n爬山虎的脚：位置、样子、颜色、怎样爬\n"
                "七、课后反思\n孩子们对实物更有兴趣。"_s),
        {u"plan"_s},
        {{0, u"header.title"_s, u"爬山虎的脚"_s},
         {0, u"objectives"_s, u"1．认识“虎、操”等生字。\n2．学习作者细致观察的方法。"_s},
         {0, u"keyPoints"_s, u"了解爬山虎的脚的特点。"_s},
         {0, u"difficultPoints"_s, u"体会观察的顺序。"_s},
         {0, u"teacherPreparation"_s, u"课件"_s},
         {0, u"studentPreparation"_s, u"观察爬山虎。"_s},
         {0, u"steps.title"_s, u"谈话导入\n学习课文\n小结\n作业布置"_s},
         {0, u"steps.teacherActivity"_s,
          u"1、你见过爬山虎吗？\n2、板书：爬山虎的脚\n1、自由读课文，思考：作者观察了什么？\n2、交流：叶子的样子、脚的样子。\n准备：每人一支铅笔，边读边画。\n作者观察得真细致！\n写一段观察日记。"_s},
         {0, u"boardDesign"_s, u"爬山虎的脚：位置、样子、颜色、怎样爬"_s},
         {0, u"reflection"_s, u"孩子们对实物更有兴趣。"_s}}};
}

Layout labelsInBoxes()
{
    return {u"labels in text boxes"_s,
            wordCentred(u"秋天的雨 教学设计"_s) +
                wordBox(u"教学目标"_s, u"会写本课的生字，读出对秋天的喜爱。"_s) + wordBox(u"教学重难点"_s) +
                wordLines(u"抓住关键词句理解课文内容。"_s) + wordBox(u"教学过程"_s) +
                wordLines(u"一、激趣导入\n听歌曲，说说秋天。\n二、品读课文\n读第二自然段，找颜色。"_s) +
                wordParagraph(u"三、总结\n秋天的雨带来了什么？"_s) +
                wordBox(u"板书设计"_s, u"秋天的雨：颜色多 气味香"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"秋天的雨"_s},
             {0, u"objectives"_s, u"会写本课的生字，读出对秋天的喜爱。"_s},
             {0, u"keyPoints"_s, u"抓住关键词句理解课文内容。"_s},
             {0, u"steps.title"_s, u"激趣导入\n品读课文\n总结"_s},
             {0, u"steps.teacherActivity"_s,
              u"听歌曲，说说秋天。\n读第二自然段，找颜色。\n秋天的雨带来了什么？"_s},
             {0, u"boardDesign"_s, u"秋天的雨：颜色多 气味香"_s}}};
}

Layout twoGrades()
{
    return {u"two grades in one room"_s,
            wordCentred(u"复式班教案"_s) +
                wordGrid({{u"课题"_s, u"二年级《小蝌蚪找妈妈》 四年级《观潮》"_s, u"教师"_s, u"教师丙"_s},
                          {u"教学目标"_s, u"3|二年级：读懂故事。\n四年级：体会潮水的壮观。"_s},
                          {u"环节"_s, u"二年级"_s, u"四年级"_s, u"时间"_s},
                          {u"导入"_s, u"直接教学：看图说话。"_s, u"自动作业：抄写生字。"_s, u"10分钟"_s},
                          {u"新授"_s, u"自动作业：描红，读课文三遍。"_s, u"直接教学：品读潮来之时。"_s,
                           u"20分钟"_s},
                          {u"小结"_s, u"说说小蝌蚪的变化。"_s, u"说说潮水的样子。"_s, u"10分钟"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"二年级《小蝌蚪找妈妈》 四年级《观潮》"_s},
             {0, u"header.mainPreparer"_s, u"教师丙"_s},
             {0, u"objectives"_s, u"二年级：读懂故事。\n四年级：体会潮水的壮观。"_s},
             {0, u"steps.title"_s, u"导入\n新授\n小结"_s},
             {0, u"steps.teacherActivity"_s,
              u"看图说话。\n品读潮来之时。\n说说小蝌蚪的变化。\n说说潮水的样子。"_s},
             {0, u"steps.studentActivity"_s, u"抄写生字。\n描红，读课文三遍。"_s},
             {0, u"steps.laneMode"_s, u"DIRECT\nINDEPENDENT"_s}}};
}

} // namespace

std::vector<Layout> formLayouts()
{
    return {brokenTable(), oneBigCell(), fiveColumns(), prose(), labelsInBoxes(), twoGrades()};
}

} // namespace shanke::test
