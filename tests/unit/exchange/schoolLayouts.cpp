// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/Layouts.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

// The form of the curriculum of 2022: headings over the whole width, an intention below each pair of cells.
Layout formOfHeadings()
{
    return {u"form of headings"_s,
            wordGrid({{u"课题"_s, u"学科"_s, u"年级"_s},
                      {u"面积和面积单位"_s, u"数学"_s, u"三下"_s},
                      {u"3|一、教学内容分析"_s},
                      {u"3|认识面积的意义。"_s},
                      {u"3|二、学习者分析"_s},
                      {u"3|容易把周长和面积混淆。"_s},
                      {u"3|三、学习目标确定"_s},
                      {u"3|理解面积的意义。"_s},
                      {u"3|四、学习评价设计"_s},
                      {u"3|课堂观察。"_s},
                      {u"3|五、学习活动设计"_s},
                      {u"教师活动"_s, u"2|学生活动"_s},
                      {u"3|环节一：比一比"_s},
                      {u"教师活动1\n哪片树叶大？"_s, u"2|学生活动1\n重叠比较。"_s},
                      {u"3|活动意图说明：从直观入手。"_s},
                      {u"3|六、板书设计"_s},
                      {u"3|面积：图形的大小"_s},
                      {u"3|七、作业与拓展学习设计"_s},
                      {u"3|量一量课桌面。"_s},
                      {u"3|八、特色学习资源分析、技术手段应用说明"_s},
                      {u"3|用平板拍照上传。"_s},
                      {u"3|九、教学反思与改进"_s},
                      {u"3|换算留到下节课。"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"面积和面积单位"_s},
             {0, u"textbookAnalysis"_s, u"认识面积的意义。"_s},
             {0, u"learnerAnalysis"_s, u"容易把周长和面积混淆。"_s},
             {0, u"objectives"_s, u"理解面积的意义。"_s},
             {0, u"steps.title"_s, u"比一比"_s},
             {0, u"steps.teacherActivity"_s, u"哪片树叶大？"_s},
             {0, u"steps.studentActivity"_s, u"重叠比较。"_s},
             {0, u"steps.intent"_s, u"从直观入手。"_s},
             {0, u"boardDesign"_s, u"面积：图形的大小"_s},
             {0, u"homework"_s, u"量一量课桌面。"_s},
             {0, u"other"_s, u"课堂观察。\n用平板拍照上传。"_s},
             {0, u"reflection"_s, u"换算留到下节课。"_s}}};
}

// "课堂探究案" is what "探究案" is.
Layout guideOfThreeParts()
{
    return {
        u"guide of three parts"_s,
        wordCentred(u"九年级数学导学案"_s) +
            wordLines(
                u"课题：配方法\n【学习目标】\n我能说出步骤。\n一、课前预习案\n阅读第6页。\n"
                u"二、课堂探究案\n探究一：怎样移项？\n三、当堂训练案\n1．解方程。\n四、学后反思\n收获："_s),
        {u"guide"_s},
        {{0, u"header.title"_s, u"配方法"_s},
         {0, u"goals"_s, u"我能说出步骤。"_s},
         {0, u"preStudy"_s, u"阅读第6页。"_s},
         {0, u"inquiry"_s, u"探究一：怎样移项？"_s},
         {0, u"practice"_s, u"1．解方程。"_s}}};
}

Layout labelsInOneLine()
{
    return {
        u"labels in one line"_s,
        wordTable({wordRow({wordCell(wordLines(
            u"【课题】13 桥　【授课人】石老师　【课型】新授\n【教学目标】认识“咆、哮”。\n"
            u"【教学过程】\n一、解题\n看到【桥】你想到什么？\n二、品读\n读【课文】第一段。\n【板书】桥"_s))})}),
        {u"plan"_s},
        {{0, u"header.title"_s, u"13 桥"_s},
         {0, u"header.mainPreparer"_s, u"石老师"_s},
         {0, u"header.lessonType"_s, u"新授"_s},
         {0, u"objectives"_s, u"认识“咆、哮”。"_s},
         {0, u"steps.title"_s, u"解题\n品读"_s},
         {0, u"steps.teacherActivity"_s, u"看到【桥】你想到什么？\n读【课文】第一段。"_s},
         {0, u"boardDesign"_s, u"桥"_s}}};
}

// What somebody wrote of another's lesson is no plan, though it has all labels of one.
Layout recordOfLesson()
{
    return {u"record of a lesson"_s,
            wordCentred(u"听课记录表"_s) +
                wordGrid({{u"授课教师"_s, u"甲老师"_s, u"听课人"_s, u"乙老师"_s},
                          {u"课题"_s, u"平行四边形的面积"_s, u"课型"_s, u"新授"_s},
                          {u"2|教学过程（实录）"_s, u"2|点评"_s},
                          {u"2|一、复习导入\n学过哪些面积？"_s, u"2|有针对性。"_s}}) +
                wordCentred(u"《圆的面积》教学设计"_s) +
                wordLines(u"教学目标：\n会算圆的面积。\n教学过程：\n一、导入\n看图。\n二、新授\n推导。"_s),
            {u"other"_s, u"plan"_s},
            {{0, u"other"_s, u"甲老师\n平行四边形的面积\n学过哪些面积？\n有针对性。"_s},
             {1, u"header.title"_s, u"《圆的面积》"_s},
             {1, u"objectives"_s, u"会算圆的面积。"_s},
             {1, u"steps.title"_s, u"导入\n新授"_s}}};
}

// Latin letters are half as wide as Han: a title of 41 of them is no sentence.
Layout longEnglishTitle()
{
    return {u"long English title"_s,
            wordLines(u"Unit 3 My weekend plan Part A Let’s learn it\nTeaching aims:\nSay four phrases.\n"
                      u"Teaching procedures:\nStep 1 Warming-up\nSing.\nStep 2 Practice\nPair work."_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"Unit 3 My weekend plan Part A Let’s learn it"_s},
             {0, u"objectives"_s, u"Say four phrases."_s},
             {0, u"steps.title"_s, u"Warming-up\nPractice"_s}}};
}

// A column of notes beside the whole form.
Layout notesBesideForm()
{
    return {u"notes beside the form"_s,
            wordGrid({{u"课题：分数的意义"_s, u"课时：1"_s, u"旁注（二次备课）"_s},
                      {u"2|教学目标：1.理解分数的意义。"_s, u""_s},
                      {u"2|教学重点：单位“1”。"_s, u"增加操作"_s},
                      {u"2|教学过程：\n一、复习\n说含义。\n二、新授\n分数单位。"_s, u"用小棒代替圆片"_s},
                      {u"2|三、练习\n做一做。"_s, u"第2题可删"_s},
                      {u"2|板书设计：分数的意义"_s, u""_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"分数的意义"_s},
             {0, u"keyPoints"_s, u"单位“1”。"_s},
             {0, u"steps.title"_s, u"复习\n新授\n练习"_s},
             {0, u"steps.teacherActivity"_s, u"说含义。\n分数单位。\n做一做。"_s},
             {0, u"individualNotes"_s, u"增加操作\n用小棒代替圆片\n第2题可删"_s},
             {0, u"boardDesign"_s, u"分数的意义"_s}}};
}

// Of two lessons in running text each has its homework; the cover gives neither its title.
Layout bookWithCover()
{
    const auto lesson = [](const QString& title, const QString& step, const QString& homework) {
        return wordCentred(title) +
               wordLines(u"【教学目标】\n1.认字。\n2.朗读。\n【教学过程】\n板块一：导入\n"_s + step +
                         u"\n板块二：品读\n读课文。\n【作业】\n"_s + homework);
    };
    return {u"book with a cover"_s,
            wordCentred(u"城关小学"_s) + wordCentred(u"2025年秋季学期电子教案"_s) +
                wordCentred(u"语文　六年级上册"_s) + lesson(u"1 草原"_s, u"看图。"_s, u"抄写生字。"_s) +
                lesson(u"2 丁香结"_s, u"猜谜。"_s, u"讲给家人听。"_s),
            {u"plan"_s, u"plan"_s},
            {{0, u"header.title"_s, u"1 草原"_s},
             {0, u"steps.teacherActivity"_s, u"看图。\n读课文。"_s},
             {0, u"homework"_s, u"抄写生字。"_s},
             {1, u"header.title"_s, u"2 丁香结"_s},
             {1, u"steps.teacherActivity"_s, u"猜谜。\n读课文。"_s},
             {1, u"homework"_s, u"讲给家人听。"_s}}};
}

// The parts of a guide stand inside what its form calls the process.
Layout guideInProcess()
{
    return {
        u"guide in a process"_s,
        wordCentred(u"七年级语文导学案"_s) +
            wordGrid({{u"课题"_s, u"《春》"_s},
                      {u"学习目标"_s, u"品味语言。"_s},
                      {u"导学过程"_s, u"学习笔记"_s},
                      {u"【自主学习】\n1．注音。\n【合作探究】\n1．几幅图画？\n【当堂检测】\n仿写一句。"_s,
                       u""_s}}),
        {u"guide"_s},
        {{0, u"header.title"_s, u"《春》"_s},
         {0, u"goals"_s, u"品味语言。"_s},
         {0, u"preStudy"_s, u"1．注音。"_s},
         {0, u"inquiry"_s, u"1．几幅图画？"_s},
         {0, u"practice"_s, u"仿写一句。"_s}}};
}

// No list has these labels: each is a word of what is done, and one that says of what kind of part.
Layout composedLabels()
{
    return {u"composed labels"_s,
            wordCentred(u"劳动课教学设计"_s) +
                wordGrid({{u"劳动项目"_s, u"学做凉拌黄瓜"_s, u"年级"_s, u"四年级"_s},
                          {u"劳动素养目标"_s, u"3|会拍黄瓜。"_s},
                          {u"项目重难点"_s, u"3|安全使用刀具。"_s},
                          {u"工具材料"_s, u"3|黄瓜、刀。"_s},
                          {u"劳动过程"_s,
                           u"3|（一）情境引入\n看视频。\n（二）劳动实践\n实践目的：学会拍。\n分组操作。"_s},
                          {u"安全提示"_s, u"3|刀口朝下。"_s},
                          {u"劳动反思"_s, u"3|学生很投入。"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"学做凉拌黄瓜"_s},
             {0, u"objectives"_s, u"会拍黄瓜。"_s},
             {0, u"keyPoints"_s, u"安全使用刀具。"_s},
             {0, u"teacherPreparation"_s, u"黄瓜、刀。"_s},
             {0, u"steps.title"_s, u"情境引入\n劳动实践"_s},
             {0, u"steps.teacherActivity"_s, u"看视频。\n实践目的：学会拍。\n分组操作。"_s},
             {0, u"safetyNote"_s, u"刀口朝下。"_s},
             {0, u"reflection"_s, u"学生很投入。"_s}}};
}

// A guide whose parts are tasks.
Layout guideOfTasks()
{
    return {u"guide of tasks"_s,
            wordCentred(u"《背影》学习任务单"_s) +
                wordLines(
                    u"学习目标：\n1.把握四次背影。\n任务一：初读课文\n给字注音。\n任务二：品读\n找出句子。\n"
                    u"【课堂检测】\n默写一句话。"_s),
            {u"guide"_s},
            {{0, u"header.title"_s, u"《背影》"_s},
             {0, u"goals"_s, u"1.把握四次背影。"_s},
             {0, u"inquiry"_s, u"任务一：初读课文\n给字注音。\n任务二：品读\n找出句子。"_s},
             {0, u"practice"_s, u"默写一句话。"_s}}};
}

// Labels and values apart by tabs, and a lesson that is called like the blank of a date.
Layout labelsBeforeTabs()
{
    return {u"labels before tabs"_s,
            wordLines(u"方召乡中心小学教案\n学科\t数学\t年级\t三\n课题\t年、月、日\t课时\t1\n教学目标\t1."
                      u"认识年、月、日。\n"
                      u"教学流程\n（一）激趣引入（3分钟）\n猜谜。\n（二）自主探究（20分钟）\n大月\t31天\n"
                      u"板书\t大月 小月\n课后记\t二月是难点。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"年、月、日"_s},
             {0, u"header.subject"_s, u"数学"_s},
             {0, u"objectives"_s, u"1.认识年、月、日。"_s},
             {0, u"steps.title"_s, u"激趣引入\n自主探究"_s},
             {0, u"steps.teacherActivity"_s, u"猜谜。"_s},
             {0, u"boardDesign"_s, u"大月 小月"_s},
             {0, u"reflection"_s, u"二月是难点。"_s}}};
}

// Columns of steps of which one is called as no list has it; a row of methods that is no head of columns.
Layout columnsByWord()
{
    return {u"columns by a word"_s,
            wordGrid({{u"课题"_s, u"安塞腰鼓"_s, u"时间"_s, u"4月"_s},
                      {u"教学目标"_s, u"3|有感情朗读。"_s},
                      {u"教法"_s, u"启发式"_s, u"学法"_s, u"自主探究"_s},
                      {u"流程"_s, u"2|教学内容与教师行为安排"_s, u"备注"_s},
                      {u"自学质疑"_s, u"2|学生自读课文。\n教师归纳。"_s, u"约8分钟"_s},
                      {u"展示评价"_s, u"2|小组展示朗读。"_s, u"评出最佳小组"_s},
                      {u"板书设计"_s, u"3|火烈 磅礴"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"安塞腰鼓"_s},
             {0, u"teachingMethods"_s, u"启发式"_s},
             {0, u"learningMethods"_s, u"自主探究"_s},
             {0, u"steps.title"_s, u"自学质疑\n展示评价"_s},
             {0, u"steps.teacherActivity"_s, u"学生自读课文。\n教师归纳。\n小组展示朗读。"_s},
             {0, u"steps.individualNote"_s, u"评出最佳小组"_s},
             {0, u"boardDesign"_s, u"火烈 磅礴"_s}}};
}

} // namespace

std::vector<Layout> schoolLayouts()
{
    return {composedLabels(),   guideOfTasks(),      labelsBeforeTabs(), columnsByWord(),
            formOfHeadings(),   guideOfThreeParts(), labelsInOneLine(),  recordOfLesson(),
            longEnglishTitle(), notesBesideForm(),   bookWithCover(),    guideInProcess()};
}

} // namespace shanke::test
