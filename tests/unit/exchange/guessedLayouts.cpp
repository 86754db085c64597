// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/Layouts.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray boldBefore(const QString& label, const QString& text)
{
    return "<w:p>" + wordRun(label, "<w:b/>") + wordRun(text) + "</w:p>";
}

QByteArray boldLine(const QString& text)
{
    return wordParagraph(text, {}, "<w:b/>");
}

// The words in brackets tell the columns apart, and a label that no list has says by a word what it is.
Layout bracketedColumns()
{
    return {u"columns told by brackets"_s,
            wordGrid({{u"课题"_s, u"2|平行四边形的面积"_s},
                      {u"学科素养指向"_s, u"2|发展空间观念。"_s},
                      {u"v课前准备"_s, u"教师"_s, u"方格纸"_s},
                      {u"^"_s, u"学生"_s, u"剪刀"_s},
                      {u"2|集体备课（共案）"_s, u"二次备课（个案）"_s},
                      {u"2|一、情境引入\n哪个花坛大？\n二、动手操作\n沿着高剪开。"_s, u"换成寨子里的菜地"_s},
                      {u"板书设计"_s, u"2|步骤"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"平行四边形的面积"_s},
             {0, u"objectives"_s, u"发展空间观念。"_s},
             {0, u"teacherPreparation"_s, u"方格纸"_s},
             {0, u"studentPreparation"_s, u"剪刀"_s},
             {0, u"steps.title"_s, u"情境引入\n动手操作"_s},
             {0, u"steps.teacherActivity"_s, u"哪个花坛大？\n沿着高剪开。"_s},
             {0, u"individualNotes"_s, u"换成寨子里的菜地"_s},
             {0, u"boardDesign"_s, u"步骤"_s}}};
}

// Labels in two languages, two names of columns, and a label that is narrower than the steps above it.
Layout twoLanguages()
{
    return {u"two languages"_s,
            wordGrid({{u"Title 课题"_s, u"3|At the farm"_s},
                      {u"Teaching aims\n教学目标"_s, u"3|Talk about vegetables."_s},
                      {u"2|Stages/Time"_s, u"Procedures"_s, u"Purposes"_s},
                      {u"2|Pre-reading (5')"_s, u"Look at the cover."_s, u"To activate."_s},
                      {u"2|While-reading"_s, u"Read and match."_s, u"To train."_s},
                      {u"家庭训练"_s, u"3|Read at home."_s},
                      {u"Homework 作业"_s, u"3|Copy the words."_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"At the farm"_s},
             {0, u"objectives"_s, u"Talk about vegetables."_s},
             {0, u"steps.title"_s, u"Pre-reading\nWhile-reading"_s},
             {0, u"steps.teacherActivity"_s, u"Look at the cover.\nRead and match."_s},
             {0, u"steps.intent"_s, u"To activate.\nTo train."_s},
             {0, u"other"_s, u"Read at home."_s},
             {0, u"homework"_s, u"Copy the words."_s}}};
}

// A head of two rows; what the steps are made of in rows below their names.
Layout headOfTwoRows()
{
    return {u"head of two rows"_s,
            wordGrid({{u"课题"_s, u"5|行进间运球"_s},
                      {u"v过程"_s, u"v学习内容"_s, u"v教师活动"_s, u"v学生活动"_s, u"2|运动负荷"_s},
                      {u"^"_s, u"^"_s, u"^"_s, u"^"_s, u"时间"_s, u"强度"_s},
                      {u"准备部分"_s, u"球操"_s, u"领做"_s, u"跟做"_s, u"8"_s, u"小"_s},
                      {u"基本部分"_s, u"直线运球"_s, u"示范"_s, u"分组练习"_s, u"27"_s, u"大"_s},
                      {u"板书设计"_s, u"5|无"_s}}),
            {u"plan"_s},
            {{0, u"steps.title"_s, u"准备部分\n基本部分"_s},
             {0, u"steps.teacherActivity"_s, u"领做\n示范"_s},
             {0, u"steps.studentActivity"_s, u"球操\n跟做\n直线运球\n分组练习"_s},
             {0, u"boardDesign"_s, u"无"_s}}};
}

Layout rowsOfFields()
{
    return {u"rows of fields below a step"_s,
            wordGrid({{u"课题"_s, u"身边的算法"_s},
                      {u"教学目标"_s, u"知道算法是步骤。"_s},
                      {u"2|教学过程"_s},
                      {u"2|活动一：过河问题"_s},
                      {u"教师活动"_s, u"讲故事，发卡片。"_s},
                      {u"学生活动"_s, u"摆一摆。"_s},
                      {u"设计意图"_s, u"体会先后。"_s},
                      {u"2|活动二：描述算法"_s},
                      {u"教师活动"_s, u"出示烧水泡茶。"_s},
                      {u"作业"_s, u"写一道菜的步骤。"_s}}),
            {u"plan"_s},
            {{0, u"objectives"_s, u"知道算法是步骤。"_s},
             {0, u"steps.title"_s, u"过河问题\n描述算法"_s},
             {0, u"steps.teacherActivity"_s, u"讲故事，发卡片。\n出示烧水泡茶。"_s},
             {0, u"steps.studentActivity"_s, u"摆一摆。"_s},
             {0, u"steps.intent"_s, u"体会先后。"_s},
             {0, u"homework"_s, u"写一道菜的步骤。"_s}}};
}

// The process has a name that nobody knows; the line of the header has a field that nobody knows.
Layout processWithoutName()
{
    return {u"process without a known name"_s,
            wordLines(u"课题：圆的认识    主备人：石老师    参与人：数学组\n一、教学目标\n会用圆规。\n"
                      u"二、学生起点\n见过圆形物体。\n三、教学预设\n（一）情境导入\n车轮为什么是圆的？\n"
                      u"（二）探究特征\n半径有多少条？\n四、板书预设\n圆心O 半径r\n五、作业\n练习十三。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"圆的认识"_s},
             {0, u"header.mainPreparer"_s, u"石老师"_s},
             {0, u"other"_s, u"数学组\n见过圆形物体。"_s},
             {0, u"objectives"_s, u"会用圆规。"_s},
             {0, u"steps.title"_s, u"情境导入\n探究特征"_s},
             {0, u"steps.teacherActivity"_s, u"车轮为什么是圆的？\n半径有多少条？"_s},
             {0, u"boardDesign"_s, u"圆心O 半径r"_s},
             {0, u"homework"_s, u"练习十三。"_s}}};
}

// Labels by their sign, by being bold before their text, and steps by names in brackets before theirs.
Layout labelsByLook()
{
    return {
        u"labels by their look"_s,
        wordLines(u"音乐教案    《牧童之歌》\n★教学目标★\n能轻快地演唱。\n★教学过程★\n【引入】看草原风光。\n"
                  u"【学唱】跟琴模唱。\n【小结】说说收获。\n★作业★\n唱给家人听。"_s) +
            boldBefore(u"课后反思"_s, u"  跳舞时有点乱。"_s),
        {u"plan"_s},
        {{0, u"header.title"_s, u"《牧童之歌》"_s},
         {0, u"objectives"_s, u"能轻快地演唱。"_s},
         {0, u"steps.title"_s, u"引入\n学唱\n小结"_s},
         {0, u"steps.teacherActivity"_s, u"看草原风光。\n跟琴模唱。\n说说收获。"_s},
         {0, u"homework"_s, u"唱给家人听。"_s},
         {0, u"reflection"_s, u"跳舞时有点乱。"_s}}};
}

// Steps are bold lines, none with a word of a step; what goes on after an activity is one among the steps.
Layout stepsByHeads()
{
    return {u"steps by heads"_s,
            wordCentred(u"活动设计"_s) +
                wordLines(u"活动主题：包粽子\n活动目标：学会包四角粽。\n活动过程："_s) +
                boldLine(u"说一说"_s) + wordLines(u"谁家包粽子？"_s) + boldLine(u"看一看，学一学"_s) +
                wordLines(u"看视频。"_s) + boldLine(u"做一做"_s) +
                wordLines(u"分组动手包。\n活动延伸：\n回家包给家人吃。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"包粽子"_s},
             {0, u"objectives"_s, u"学会包四角粽。"_s},
             {0, u"steps.title"_s, u"说一说\n看一看，学一学\n做一做"_s},
             {0, u"steps.teacherActivity"_s, u"谁家包粽子？\n看视频。\n分组动手包。"_s},
             {0, u"extension"_s, u"回家包给家人吃。"_s}}};
}

Layout guideOfUnknownHeadings()
{
    return {
        u"guide of unknown headings"_s,
        wordCentred(u"一轮复习学案    一次函数"_s) +
            wordLines(u"【复习目标】\n会求解析式。\n【典例精析】\n例1 求解析式。\n【变式训练】\n1．求交点。\n"
                      u"【反思小结】\n我掌握了____"_s),
        {u"guide"_s},
        {{0, u"header.title"_s, u"一次函数"_s},
         {0, u"goals"_s, u"会求解析式。"_s},
         {0, u"inquiry"_s, u"例1 求解析式。"_s},
         {0, u"practice"_s, u"1．求交点。"_s},
         {0, u"selfEvaluation"_s, u"我掌握了____"_s}}};
}

Layout formOfUnknownHeadings()
{
    return {u"guide in a form of headings"_s,
            wordCentred(u"学习任务单"_s) + wordGrid({{u"课题"_s, u"三角形的内角和"_s},
                                                     {u"学习目标"_s, u"会量。"_s},
                                                     {u"2|课前学习任务"_s},
                                                     {u"2|准备三个三角形纸片，量出每个角。"_s},
                                                     {u"2|课上学习任务"_s},
                                                     {u"2|把三个角撕下来拼一拼，看成什么角。"_s},
                                                     {u"2|推荐的学习资源"_s},
                                                     {u"2|平台上的微课，课后可以再看一遍。"_s}}),
            {u"guide"_s},
            {{0, u"goals"_s, u"会量。"_s},
             {0, u"preStudy"_s, u"准备三个三角形纸片，量出每个角。"_s},
             {0, u"inquiry"_s, u"把三个角撕下来拼一拼，看成什么角。"_s},
             {0, u"methodTips"_s, u"平台上的微课，课后可以再看一遍。"_s}}};
}

// Nothing names the process: its first step begins it.
Layout processFromItsFirstStep()
{
    return {u"process without any label"_s,
            wordCentred(u"第十课  大道之行也"_s) +
                wordLines(u"教学目标：疏通文意。\n课时安排：1课时\n一、导入新课\n心中的理想社会是什么样的？\n"
                          u"二、诵读感知\n听录音。\n附：板书设计\n选贤与能"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"第十课  大道之行也"_s},
             {0, u"objectives"_s, u"疏通文意。"_s},
             {0, u"steps.title"_s, u"导入新课\n诵读感知"_s},
             {0, u"steps.teacherActivity"_s, u"心中的理想社会是什么样的？\n听录音。"_s},
             {0, u"boardDesign"_s, u"选贤与能"_s}}};
}

// Columns that nobody knows among those that are known; the title in the first row of the form.
Layout openColumns()
{
    return {u"columns that nobody knows"_s,
            wordTable({wordRow({wordCell(wordCentred(u"新时代"_s), "<w:gridSpan w:val=\"4\"/>")})}) +
                wordGrid({{u"教学目标"_s, u"3|认同历史方位。"_s},
                          {u"子议题"_s, u"情境材料"_s, u"学生活动"_s, u"设计意图"_s},
                          {u"数字里的变化"_s, u"出示数据图。"_s, u"读图。"_s, u"用身边事。"_s},
                          {u"需要的变化"_s, u"三大件。"_s, u"讨论。"_s, u"理解矛盾。"_s},
                          {u"板书设计"_s, u"3|新方位"_s}}) +
                wordGrid({{u"顺序"_s, u"达成目标"_s, u"教师活动"_s, u"学生活动"_s},
                          {u"热身"_s, u"调动积极性"_s, u"讲规则。"_s, u"分队游戏。"_s},
                          {u"放松"_s, u"恢复身心"_s, u"讲评。"_s, u"拍打。"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"新时代"_s},
             {0, u"steps.title"_s, u"数字里的变化\n需要的变化\n热身\n放松"_s},
             {0, u"steps.teacherActivity"_s, u"出示数据图。\n三大件。\n讲规则。"_s},
             {0, u"steps.studentActivity"_s, u"读图。\n讨论。\n拍打。"_s},
             {0, u"steps.intent"_s, u"用身边事。\n理解矛盾。\n调动积极性"_s},
             {0, u"boardDesign"_s, u"新方位"_s}}};
}

// A guide has no steps: its columns are read one after the other.
Layout guideInColumns()
{
    return {u"guide in columns"_s,
            wordCentred(u"七（下）数学导学案"_s) +
                wordLines(u"8.1 二元一次方程组      主备：邰老师      使用人：____"_s) +
                wordGrid({{u"学习内容与问题"_s, u"学生活动"_s, u"教师点拨"_s},
                          {u"一、学习目标\n认识方程组。"_s, u""_s, u""_s},
                          {u"二、课前热身\n写一个方程。"_s, u"独立写"_s, u""_s},
                          {u"三、探究新知\n胜负各几场？"_s, u"板演"_s, u"抓住等量关系"_s},
                          {u"四、课堂检测\n1．选一选。"_s, u"限时"_s, u""_s},
                          {u"【学习评价】\n★★★\n【达标过关】\n2．填一填。"_s, u""_s, u""_s}}),
            {u"guide"_s},
            {{0, u"header.title"_s, u"8.1 二元一次方程组"_s},
             {0, u"header.mainPreparer"_s, u"邰老师"_s},
             {0, u"goals"_s, u"认识方程组。"_s},
             {0, u"preStudy"_s, u"写一个方程。\n独立写"_s},
             {0, u"inquiry"_s, u"胜负各几场？\n板演\n抓住等量关系"_s},
             {0, u"practice"_s, u"1．选一选。\n2．填一填。"_s},
             {0, u"selfEvaluation"_s, u"★★★"_s}}};
}

// Labels with a part of the lesson in brackets, none of them known.
Layout guideOfOwnWords()
{
    return {u"guide in own words"_s,
            wordCentred(u"《蝙蝠和雷达》学习单"_s) +
                wordLines(u"一、我会学（课前）\n1.读课文三遍。\n二、我会探（课中）\n1."
                          u"填写实验表。\n三、我会用（课后）\n"
                          u"1.写两个例子。\n四、我来评\n书写：★★★"_s),
            {u"guide"_s},
            {{0, u"header.title"_s, u"《蝙蝠和雷达》"_s},
             {0, u"preStudy"_s, u"1.读课文三遍。"_s},
             {0, u"inquiry"_s, u"1.填写实验表。"_s},
             {0, u"practice"_s, u"1.写两个例子。"_s},
             {0, u"selfEvaluation"_s, u"书写：★★★"_s}}};
}

// What stands in the column of labels below the process is none of its steps.
Layout labelsBelowProcess()
{
    return {u"labels below the process"_s,
            wordGrid({{u"活动主题"_s, u"走进大歌"_s},
                      {u"实施年级"_s, u"五年级"_s},
                      {u"活动目标"_s, u"学会采访。"_s},
                      {u"活动准备"_s, u"（教师）提纲\n（学生）本子"_s},
                      {u"活动过程"_s, u"第一阶段：确定主题\n提出问题。\n第二阶段：调查采访\n走访寨老。"_s},
                      {u"活动评价"_s, u"自评与互评。"_s},
                      {u"注意事项"_s, u"结伴外出。"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"走进大歌"_s},
             {0, u"header.grade"_s, u"五年级"_s},
             {0, u"teacherPreparation"_s, u"提纲"_s},
             {0, u"studentPreparation"_s, u"本子"_s},
             {0, u"steps.title"_s, u"确定主题\n调查采访"_s},
             {0, u"steps.teacherActivity"_s, u"提出问题。\n走访寨老。"_s},
             {0, u"other"_s, u"自评与互评。"_s},
             {0, u"safetyNote"_s, u"结伴外出。"_s}}};
}

// Circled numbers, a name that sounds like minutes, and labels apart from their text by one space.
Layout circledSteps()
{
    return {u"circled steps"_s,
            wordLines(
                u"课题：认识人民币\n教学目标：认识面值。\n教学过程：\n①认一认，分一分\n按面值分。\n②换一换\n"
                u"1元换几个1角？\n作业布置 数一数零钱。\n教学后记 分币要解释。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"认识人民币"_s},
             {0, u"steps.teacherActivity"_s, u"按面值分。\n1元换几个1角？"_s},
             {0, u"homework"_s, u"数一数零钱。"_s},
             {0, u"reflection"_s, u"分币要解释。"_s}}};
}

// Roman numbers; names of steps above what is done, in one column.
Layout romanNumbers()
{
    return {u"Roman numbers"_s,
            wordLines(u"Ⅰ. Teaching objectives\nTalk about feelings.\nⅡ. Teaching aids\nPictures.\n"
                      u"Ⅲ. Teaching procedures"_s) +
                wordGrid({{u"教学过程"_s, u"学生活动"_s, u"设计意图"_s},
                          {u"一、导入\nSing a song."_s, u"Sing."_s, u"激趣"_s},
                          {u"二、新课\nShow faces."_s, u"Read."_s, u"感知"_s}}),
            {u"plan"_s},
            {{0, u"objectives"_s, u"Talk about feelings."_s},
             {0, u"teacherPreparation"_s, u"Pictures."_s},
             {0, u"steps.title"_s, u"导入\n新课"_s},
             {0, u"steps.teacherActivity"_s, u"Sing a song.\nShow faces."_s},
             {0, u"steps.studentActivity"_s, u"Sing.\nRead."_s},
             {0, u"steps.intent"_s, u"激趣\n感知"_s}}};
}

// Labels in brackets that come again behind a process begin the next lesson.
Layout bracketsAgain()
{
    return {
        u"labels in brackets again"_s,
        wordCentred(u"体育活动教案"_s) +
            wordLines(
                u"【目标】练习双脚跳。\n【准备】头饰。\n【过程】\n1.跳荷叶。\n2.捉虫。\n【目标】学唱歌曲。\n"
                u"【准备】沙锤。\n【过程】\n1.听雨声。\n2.跟唱。"_s),
        {u"plan"_s, u"plan"_s},
        {{0, u"objectives"_s, u"练习双脚跳。"_s},
         {0, u"teacherPreparation"_s, u"头饰。"_s},
         {1, u"objectives"_s, u"学唱歌曲。"_s},
         {1, u"teacherPreparation"_s, u"沙锤。"_s}}};
}

} // namespace

std::vector<Layout> guessedLayouts()
{
    return {bracketedColumns(),      twoLanguages(),
            headOfTwoRows(),         rowsOfFields(),
            processWithoutName(),    labelsByLook(),
            stepsByHeads(),          guideOfUnknownHeadings(),
            formOfUnknownHeadings(), processFromItsFirstStep(),
            openColumns(),           guideInColumns(),
            guideOfOwnWords(),       labelsBelowProcess(),
            circledSteps(),          romanNumbers(),
            bracketsAgain()};
}

} // namespace shanke::test
