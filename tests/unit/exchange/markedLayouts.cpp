// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/Layouts.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

// Signs of a chat before the labels.
Layout pictographs()
{
    return {u"pictographs"_s,
            wordCentred(u"《种豆子》教案"_s) +
                wordLines(u"🎯教学目标（对照课标）\n✅知识：知道豆子。\n🛠️"
                          u"教学准备清单\n1️⃣材料包：\n- "
                          u"豆子\n"
                          u"📝教学过程详解\n🌟导入：\n看一看豆子。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"种豆子"_s},
             {0, u"objectives"_s, u"✅知识：知道豆子。"_s},
             {0, u"teacherPreparation"_s, u"1️⃣材料包：\n- 豆子"_s},
             {0, u"steps.teacherActivity"_s, u"🌟导入：\n看一看豆子。"_s}}};
}

// Which lesson of the book is what it is called; a heading's remark says no part.
Layout lessonOfABook()
{
    return {u"lesson of a book"_s,
            wordCentred(u"科学 三年级下册 导学案"_s) +
                wordGrid({{u"课 节"_s, u"2.1 种豆子"_s}, {u"学习目标"_s, u"会种。"_s}}) +
                wordLines(u"设问导读\n1、豆子要什么？\n第一部分：发芽（自学教材2页）\n2、填一填。\n"
                          u"随堂检测\n3、豆子要（  ）。"_s),
            {u"guide"_s},
            {{0, u"header.title"_s, u"2.1 种豆子"_s},
             {0, u"goals"_s, u"会种。"_s},
             {0, u"preStudy"_s, u"1、豆子要什么？\n第一部分：发芽（自学教材2页）\n2、填一填。"_s},
             {0, u"practice"_s, u"3、豆子要（  ）。"_s}}};
}

// Headings marked as in a text of Markdown, and one with a number of two parts.
Layout markdown()
{
    return {u"markdown"_s,
            wordLines(u"# 友善待人主题班会\n## 一、班会目标\n1. 会帮助人。\n## 1.2 具体教学目标\n会说谢谢。\n"
                      u"## 二、班会流程\n### 1. 导入\n看一看。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"友善待人"_s},
             {0, u"objectives"_s, u"1. 会帮助人。\n会说谢谢。"_s},
             {0, u"steps.teacherActivity"_s, u"看一看。"_s}}};
}

// What is taught, below lines that say which lesson it is; a label with a text in the other language.
Layout englishLesson()
{
    return {
        u"english lesson"_s,
        wordCentred(u"Unit 1 Spring"_s) + wordCentred(u"Lesson 3 Sun Is Rising"_s) +
            wordLines(u"Teaching content: words and expressions\n"
                      u"Emotion aims: 爱春天\nTeaching difficult point: warm\nType of lesson: new lesson\n"
                      u"Teaching procedure:\nStep 1: Greetings"_s),
        {u"plan"_s},
        {{0, u"header.title"_s, u"Lesson 3 Sun Is Rising"_s},
         {0, u"textbookAnalysis"_s, u"words and expressions"_s},
         {0, u"objectives"_s, u"爱春天"_s},
         {0, u"difficultPoints"_s, u"warm"_s},
         {0, u"header.lessonType"_s, u"new lesson"_s}}};
}

// The name of an experiment in the process is no title of a next lesson.
Layout experimentInAProcess()
{
    return {u"experiment in a process"_s,
            wordCentred(u"《种子》教案"_s) +
                wordLines(
                    u"教学目标：\n会种。\n教学过程：\n一、导入\n看。\n二、实验\n实验名称：种子发芽\n浇水。\n"
                    u"效果分析：\n都会了。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"种子"_s},
             {0, u"steps.teacherActivity"_s, u"看。\n实验名称：种子发芽\n浇水。"_s},
             {0, u"reflection"_s, u"都会了。"_s}}};
}

// Numbers with a full stop and nothing else; and numbers that go on behind those of the parts of one.
Layout numbersWithStops()
{
    return {
        u"numbers with stops"_s,
        wordCentred(u"《白杨》教案"_s) +
            wordLines(u"一。谈话：\n1。同学们好！\n二。读书，想：\n请大家读书。\n三。写字：\n孩子们写字。"_s),
        {u"plan"_s},
        {{0, u"header.title"_s, u"白杨"_s},
         {0, u"steps.teacherActivity"_s, u"同学们好！\n请大家读书。\n孩子们写字。"_s}}};
}

Layout numbersOfTwoLevels()
{
    return {
        u"numbers of two levels"_s,
        wordCentred(u"《盐》教学设计"_s) +
            wordLines(u"一、教学目标\n会认。\n二、重点难点\n（一）教学重点\n性质。\n（二）教学难点\n反应。\n"
                      u"三、课堂导入\n看一看盐。\n四、课堂小结\n说一说。"_s),
        {u"plan"_s},
        {{0, u"keyPoints"_s, u"性质。"_s},
         {0, u"difficultPoints"_s, u"反应。"_s},
         {0, u"steps.teacherActivity"_s, u"看一看盐。\n说一说。"_s}}};
}

} // namespace

std::vector<Layout> markedLayouts()
{
    return {pictographs(),          lessonOfABook(),    markdown(),          englishLesson(),
            experimentInAProcess(), numbersWithStops(), numbersOfTwoLevels()};
}

} // namespace shanke::test
