// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/Layouts.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

// A lesson as it is presented to colleagues: adorned heads, heads with a full stop, a ratio sign for a colon.
Layout presentedLesson()
{
    return {
        u"presented lesson"_s,
        wordCentred(u"《梯田》说课稿"_s) +
            wordLines(u"一、立足文本，说教材\n写家乡的梯田。\n二、说教学目标。\n读出画面。\n"
                      u"三、说教法学法。\n在教法上∶情境朗读。\n四、层层深入，说教学过程\n（一）看图导入\n"
                      u"看一组照片。\n（二）细读课文\n划出比喻句。\n五、简洁明了，说板书设计\n山 水 田"_s),
        {u"plan"_s},
        {{0, u"header.title"_s, u"梯田"_s},
         {0, u"textbookAnalysis"_s, u"写家乡的梯田。"_s},
         {0, u"objectives"_s, u"读出画面。"_s},
         {0, u"teachingMethods"_s, u"情境朗读。"_s},
         {0, u"steps.title"_s, u"看图导入\n细读课文"_s},
         {0, u"steps.teacherActivity"_s, u"看一组照片。\n划出比喻句。"_s},
         {0, u"boardDesign"_s, u"山 水 田"_s}}};
}

// One head over several labels, numbered below it; then the process of a period, called by its number.
Layout labelsBelowOneHead()
{
    return {
        u"labels below one head"_s,
        wordCentred(u"《吊脚楼》教案"_s) +
            wordLines(u"一、目标、重点与准备\n1. 教学目标。\n了解结构。\n2. 教学重点、难点。\n怎样承重。\n"
                      u"3. 教学准备。\n木条。\n二、第一课时安排\n1. 谈话导入。\n说说寨子里的房子。\n"
                      u"2. 动手搭建。\n分组搭一层。"_s),
        {u"plan"_s},
        {{0, u"objectives"_s, u"了解结构。"_s},
         {0, u"keyPoints"_s, u"怎样承重。"_s},
         {0, u"teacherPreparation"_s, u"木条。"_s},
         {0, u"steps.teacherActivity"_s, u"说说寨子里的房子。\n分组搭一层。"_s}}};
}

// What stands below the steps of an activity, though nothing of it is numbered or in a form.
Layout activityJudged()
{
    return {u"activity, judged below"_s,
            wordCentred(u"中班科学《影子》"_s) +
                wordLines(
                    u"活动目标：\n1、发现影子会动。\n活动准备：手电筒。\n活动过程：\n1、关灯，照一照小手。\n"
                    u"2、移动手电，影子怎样变？\n3、到操场找影子。\n活动评价：\n1、能说出影子变长变短。\n"
                    u"活动建议\n选晴天的上午。"_s),
            {u"plan"_s},
            {{0, u"objectives"_s, u"发现影子会动。"_s},
             {0, u"steps.teacherActivity"_s, u"照一照小手。\n到操场找影子。"_s},
             {0, u"other"_s, u"能说出影子变长变短。\n选晴天的上午。"_s}}};
}

// Nothing says that it is a guide but whom it speaks to.
Layout guideWithoutName()
{
    return {
        u"guide without a name"_s,
        wordCentred(u"第三章 一元一次方程"_s) + wordCentred(u"第二节 移项"_s) +
            wordLines(u"【学习目标】\n会移项。\n【学法积累】\n先化简再移项。\n【学习过程】\n模块一 预习反馈\n"
                      u"把3x=x+4变成3x____=4。\n模块二 合作探究\n移项时符号怎样变？____\n模块三 当堂检测\n"
                      u"解方程：5x=2x+6。\n【我的收获】\n____"_s),
        {u"guide"_s},
        {{0, u"header.unitTitle"_s, u"第三章 一元一次方程"_s},
         {0, u"header.title"_s, u"第二节 移项"_s},
         {0, u"goals"_s, u"会移项。"_s},
         {0, u"methodTips"_s, u"先化简再移项。"_s},
         {0, u"preStudy"_s, u"把3x=x+4变成3x____=4。"_s},
         {0, u"inquiry"_s, u"移项时符号怎样变？____"_s},
         {0, u"practice"_s, u"解方程：5x=2x+6。"_s},
         {0, u"selfEvaluation"_s, u"____"_s}}};
}

// A plan in which pupils have goals and work together is none, blanks or not.
Layout planLikeGuide()
{
    return {
        u"plan that is like a guide"_s,
        wordCentred(u"移项"_s) +
            wordLines(u"学习目标：会移项。\n教学重点：变号。\n学习过程：\n一、自主学习\n填空：3x____=4。\n"
                      u"二、合作探究\n讨论____。\n板书设计：移项要变号"_s),
        {u"plan"_s},
        {{0, u"objectives"_s, u"会移项。"_s},
         {0, u"steps.teacherActivity"_s, u"填空：3x____=4。\n讨论____。"_s},
         {0, u"boardDesign"_s, u"移项要变号"_s}}};
}

// "教学设计：" below what is prepared is the process, and no title of another plan.
Layout designAsProcess()
{
    return {u"design as the process"_s,
            wordCentred(u"《做文明乘客》"_s) +
                wordLines(u"教学目标：\n懂得排队。\n教学准备：图片。\n教学设计：\n活动一：看一看\n"
                          u"图上的人在做什么？\n活动二：演一演\n分组表演上车。"_s),
            {u"plan"_s},
            {{0, u"objectives"_s, u"懂得排队。"_s},
             {0, u"steps.title"_s, u"看一看\n演一演"_s},
             {0, u"steps.teacherActivity"_s, u"图上的人在做什么？\n分组表演上车。"_s}}};
}

// Sports: the parts of a lesson are its process, and 要求 in it asks something of pupils.
Layout partsOfSports()
{
    return {u"parts of sports"_s,
            wordCentred(u"《跳绳接力》体育教案"_s) +
                wordLines(u"教学任务：\n发展弹跳力。\n教法：示范。\n一、准备部分\n慢跑两圈。\n要求：整齐。\n"
                          u"二、基本部分\n四路纵队接力。\n要求：不抢跑。\n三、结束部分\n放松小腿。"_s),
            {u"plan"_s},
            {{0, u"objectives"_s, u"发展弹跳力。"_s},
             {0, u"teachingMethods"_s, u"示范。"_s},
             {0, u"steps.title"_s, u"准备部分\n基本部分\n结束部分"_s},
             {0, u"steps.teacherActivity"_s, u"要求：整齐。\n要求：不抢跑。\n放松小腿。"_s}}};
}

// What stands in the brackets of labels is one, though no list has it; 旳 is what a careless copy made of 的.
Layout unknownInBrackets()
{
    return {
        u"unknown in brackets"_s,
        wordCentred(u"《苗年》教案"_s) +
            wordLines(u"【教学目旳】说出苗年的日子。\n【乡土链接】台江的长桌宴。\n【教学重点】苗年的来历。\n"
                      u"【教学过程】\n一、导入\n唱一首歌。\n二、新授\n讲来历。"_s),
        {u"plan"_s},
        {{0, u"objectives"_s, u"说出苗年的日子。"_s},
         {0, u"other"_s, u"台江的长桌宴。"_s},
         {0, u"keyPoints"_s, u"苗年的来历。"_s},
         {0, u"steps.title"_s, u"导入\n新授"_s}}};
}

// Lines to write on are no words; the head of a form says the grade, and the title stands below it.
Layout formOfLines()
{
    return {
        u"form of lines"_s,
        wordCentred(u"方召小学四年级语文教案"_s) +
            wordLines(
                u"授课教师：____杨老师____  授课时间：________\n《搭石》教学设计\n教学目标\n"
                u"读懂秩序之美。\n教学过程\n一、导入\n看图。\n二、品读\n找动词。\n教学反思\n______________\n"
                u"……………………"_s),
        {u"plan"_s},
        {{0, u"header.grade"_s, u"四年级语文"_s},
         {0, u"header.mainPreparer"_s, u"杨老师"_s},
         {0, u"header.title"_s, u"搭石"_s},
         {0, u"objectives"_s, u"读懂秩序之美。"_s},
         {0, u"steps.title"_s, u"导入\n品读"_s}}};
}

// A plan of a unit with no lessons behind it is read by its labels.
Layout unitAlone()
{
    return {
        u"unit alone"_s,
        wordCentred(u"四年级语文上册第二单元大单元教学设计"_s) +
            wordLines(u"一、内容分析与整合\n本单元学习提问。\n二、《义务教育语文课程标准》分解\n学会提问。\n"
                      u"三、学情分析\n会读，不会问。\n四、大单元目标叙写\n能从不同角度提问。\n"
                      u"五、大单元教学重点\n提问的角度。\n六、大单元教学过程\n（一）读一读\n读四篇课文。\n"
                      u"（二）问一问\n列问题清单。\n七、大单元教学反思\n问题要归类。"_s),
        {u"plan"_s},
        {{0, u"header.title"_s, u"四年级语文上册第二单元大单元教学设计"_s},
         {0, u"textbookAnalysis"_s, u"本单元学习提问。\n学会提问。"_s},
         {0, u"learnerAnalysis"_s, u"会读，不会问。"_s},
         {0, u"objectives"_s, u"能从不同角度提问。"_s},
         {0, u"keyPoints"_s, u"提问的角度。"_s},
         {0, u"steps.title"_s, u"读一读\n问一问"_s},
         {0, u"reflection"_s, u"问题要归类。"_s}}};
}

// Periods below the objectives are no lessons; below the process they are, with goals of their own.
Layout periodsInParts()
{
    return {
        u"periods in parts"_s,
        wordCentred(u"《小数的意义》教学设计"_s) +
            wordLines(
                u"二、教学目标\n第一课时\n认识十分位。\n第二课时\n会比较大小。\n三、教学重难点\n"
                u"十进关系。\n四、教学过程\n第一课时\n课时目标：认识十分位。\n一、我的两分钟：量一量\n"
                u"量课桌。\n二、新授\n看直尺。\n第二课时\n课时目标：会比较。\n一、我的两分钟：比一比\n比身高。"_s),
        {u"plan"_s, u"plan"_s},
        {{0, u"objectives"_s, u"认识十分位。\n会比较大小。"_s},
         {0, u"keyPoints"_s, u"十进关系。"_s},
         {0, u"steps.teacherActivity"_s, u"量课桌。\n看直尺。"_s},
         {1, u"objectives"_s, u"会比较。"_s},
         {1, u"steps.teacherActivity"_s, u"比身高。"_s}}};
}

// Activities one below the other, each known by its number; a label that no list has, alone in its line.
Layout activitiesInARow()
{
    return {
        u"activities in a row"_s,
        wordCentred(u"中班四月活动方案"_s) +
            wordLines(
                u"活动一：种豆子\n活动目标：\n会浇水。\n活动特色：\n在寨子的田边。\n活动过程：\n1.泡豆子。\n"
                u"2.种下去。\n活动二：看豆苗\n活动目标：\n会记录。\n活动准备：尺子。\n活动过程：\n1."
                u"量一量。\n"
                u"2.画一画。"_s),
        {u"plan"_s, u"plan"_s},
        {{0, u"header.title"_s, u"种豆子"_s},
         {0, u"objectives"_s, u"会浇水。"_s},
         {0, u"other"_s, u"在寨子的田边。"_s},
         {0, u"steps.teacherActivity"_s, u"1.泡豆子。\n2.种下去。"_s},
         {1, u"header.title"_s, u"看豆苗"_s},
         {1, u"objectives"_s, u"会记录。"_s},
         {1, u"teacherPreparation"_s, u"尺子。"_s},
         {1, u"steps.teacherActivity"_s, u"1.量一量。\n2.画一画。"_s}}};
}

// A bold label that no list has, below others; two weak words are a dimension among the objectives; brackets
// of another kind; how the lesson goes, said by the only label that could.
Layout labelsByTheirSiblings()
{
    return {u"labels by their siblings"_s,
            wordCentred(u"《木鼓舞》教案"_s) + wordParagraph(u"教学目标"_s, {}, "<w:b/>") +
                wordLines(u"流程和方法：\n跟着鼓点走步。"_s) + wordParagraph(u"教学难点"_s, {}, "<w:b/>") +
                wordLines(u"换脚。"_s) + wordParagraph(u"班级学情概况"_s, {}, "<w:b/>") +
                wordLines(u"多数会跳一点。\n[教学重点]鼓点。\n[课时]1课时\n[方式与方法]示范。\n[教学思路]\n"
                          u"先听后跳。"_s),
            {u"plan"_s},
            {{0, u"objectives"_s, u"跟着鼓点走步。"_s},
             {0, u"difficultPoints"_s, u"换脚。"_s},
             {0, u"learnerAnalysis"_s, u"多数会跳一点。"_s},
             {0, u"keyPoints"_s, u"鼓点。"_s},
             {0, u"header.periodCount"_s, u"1课时"_s},
             {0, u"other"_s, u"示范。\n先听后跳。"_s}}};
}

// The process begins with a bare word, or is what the content of an activity lists.
Layout processByItsFirstWord()
{
    return {u"process by its first word"_s,
            wordCentred(u"《蜡染》教案"_s) + wordLines(u"教学目标：\n会画纹样。\n教学时间：两课时（80分钟）。"
                                                       u"\n教学难点：\n对称。\n导入\n看一块蜡染布。\n"
                                                       u"二、画一画\n画螺旋纹。"_s),
            {u"plan"_s},
            {{0, u"objectives"_s, u"会画纹样。"_s},
             {0, u"header.periodCount"_s, u"两课时（80分钟）。"_s},
             {0, u"difficultPoints"_s, u"对称。"_s},
             {0, u"steps.teacherActivity"_s, u"看一块蜡染布。\n画螺旋纹。"_s}}};
}

Layout contentAsProcess()
{
    return {u"content as the process"_s,
            wordCentred(u"大班社会活动：小书包"_s) + wordParagraph(u"活动目标"_s, {}, "<w:b/>") +
                wordLines(u"会整理。"_s) + wordParagraph(u"活动准备"_s, {}, "<w:b/>") +
                wordLines(u"书包。"_s) + wordParagraph(u"活动内容"_s, {}, "<w:b/>") +
                wordLines(u"1. 看一看书包。\n2. 放一放文具。"_s),
            {u"plan"_s},
            {{0, u"teacherPreparation"_s, u"书包。"_s},
             {0, u"steps.teacherActivity"_s, u"1. 看一看书包。\n2. 放一放文具。"_s}}};
}

// What an activity is of, and its name behind a colon, is a title.
Layout titlesWithColons()
{
    const QString activity = u"活动目标：\n喜欢小学。\n活动过程：\n1.出发。\n2.参观。"_s;
    return {u"titles with colons"_s,
            wordCentred(u"大班社会活动：参观小学"_s) + wordLines(activity) +
                wordCentred(u"大班社会活动：学当小学生"_s) + wordLines(activity),
            {u"plan"_s, u"plan"_s},
            {{0, u"header.title"_s, u"大班社会活动：参观小学"_s},
             {1, u"header.title"_s, u"大班社会活动：学当小学生"_s},
             {0, u"steps.teacherActivity"_s, u"1.出发。\n2.参观。"_s}}};
}

// The number that goes on tells a label, though its word would begin a sentence elsewhere, or is in no list.
Layout numberedFields()
{
    return {u"numbered fields"_s,
            wordCentred(u"苗族刺绣进校园活动方案"_s) +
                wordLines(u"一、指导思想\n传承刺绣。\n二、活动时间：2024年3月5日\n三、活动对象：五年级\n四、"
                          u"带队人员：班主任\n"
                          u"五、活动目标：会绣一朵花。\n六、活动过程\n1.穿针。\n2.绣花。"_s),
            {u"plan"_s},
            {{0, u"textbookAnalysis"_s, u"传承刺绣。"_s},
             {0, u"header.plannedDate"_s, u"2024年3月5日"_s},
             {0, u"header.grade"_s, u"五年级"_s},
             {0, u"other"_s, u"班主任"_s},
             {0, u"objectives"_s, u"会绣一朵花。"_s},
             {0, u"steps.teacherActivity"_s, u"1.穿针。\n2.绣花。"_s}}};
}

// It speaks to a pupil who writes the name on it: a guide, whatever its parts are called.
Layout guideForAPupil()
{
    return {u"guide for a pupil"_s,
            wordLines(u"课题：三角形的面积\n姓名：\n学习目标：\n1、我能说出公式。\n学习流程：\n一、猜一猜\n两"
                      u"个三角形拼成（    ）。\n"
                      u"二、试一试\n底6厘米，高4厘米，面积是（    ）。\n三、学后记\n我学会了什么？"_s),
            {u"guide"_s},
            {{0, u"goals"_s, u"1、我能说出公式。"_s},
             {0, u"inquiry"_s, u"两个三角形拼成（    ）。"_s},
             {0, u"practice"_s, u"底6厘米，高4厘米，面积是（    ）。"_s},
             {0, u"selfEvaluation"_s, u"我学会了什么？"_s}}};
}

} // namespace

std::vector<Layout> proseLayouts()
{
    return {presentedLesson(),       labelsBelowOneHead(),
            activityJudged(),        guideWithoutName(),
            planLikeGuide(),         designAsProcess(),
            partsOfSports(),         unknownInBrackets(),
            formOfLines(),           unitAlone(),
            periodsInParts(),        activitiesInARow(),
            labelsByTheirSiblings(), processByItsFirstWord(),
            contentAsProcess(),      titlesWithColons(),
            numberedFields(),        guideForAPupil()};
}

} // namespace shanke::test
