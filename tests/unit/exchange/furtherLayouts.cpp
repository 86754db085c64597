// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/Layouts.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

// The process ends with "板书：", which in its middle is what the teacher does.
Layout boardBehindProcess()
{
    return {
        u"board behind the process"_s,
        wordCentred(u"《四季之美》教学设计"_s) +
            wordLines(u"一、教学目标：\n1、读准多音字。\n2、体会动态描写。\n二、教学重点：体会四季之美。\n"
                      u"三、教学过程：\n（一）谈话导入\n板书：四季之美\n你最爱哪个季节？\n（二）品读课文\n"
                      u"1、读第一段。\n2、读第二段。\n（三）课堂小结\n说说收获。\n作业：背第一段。\n板书：\n"
                      u"四季之美\n春  黎明\n"
                      u"夏  夜晚\n教后记：时间不够。"_s),
        {u"plan"_s},
        {{0, u"header.title"_s, u"《四季之美》"_s},
         {0, u"objectives"_s, u"1、读准多音字。\n2、体会动态描写。"_s},
         {0, u"keyPoints"_s, u"体会四季之美。"_s},
         {0, u"steps.title"_s, u"谈话导入\n品读课文\n课堂小结"_s},
         {0, u"steps.teacherActivity"_s, u"板书：四季之美\n1、读第一段。\n说说收获。"_s},
         {0, u"boardDesign"_s, u"四季之美\n春  黎明\n夏  夜晚"_s},
         {0, u"homework"_s, u"背第一段。"_s},
         {0, u"reflection"_s, u"时间不够。"_s}}};
}

// A class and a grade in the header make no columns of grades, and the notes column holds none of the
// process.
Layout sportsForm()
{
    return {u"sports"_s,
            wordCentred(u"水平二（三年级）体育与健康教案"_s) +
                wordGrid(
                    {{u"教学内容"_s, u"4|前滚翻"_s, u"授课班级"_s, u"三（2）班"_s},
                     {u"教学目标"_s, u"6|1.说出动作要领。\n2.团身紧、滚动圆。"_s},
                     {u"课的部分"_s, u"时间"_s, u"教学内容"_s, u"教师活动"_s, u"学生活动"_s, u"2|组织队形"_s},
                     {u"准备部分"_s, u"8分钟"_s, u"慢跑"_s, u"带队慢跑"_s, u"跟随慢跑"_s, u"2|一路纵队"_s},
                     {u"基本部分"_s, u"25分钟"_s, u"前滚翻"_s, u"示范讲解"_s, u"分组练习"_s, u"2|四列横队"_s},
                     {u"场地器材"_s, u"6|垫子20块"_s},
                     {u"课后小结"_s, u"6|多数学生做到了团身。"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"前滚翻"_s},
             {0, u"header.classes"_s, u"三（2）班"_s},
             {0, u"objectives"_s, u"1.说出动作要领。\n2.团身紧、滚动圆。"_s},
             {0, u"steps.title"_s, u"准备部分\n基本部分"_s},
             {0, u"steps.teacherActivity"_s, u"慢跑\n带队慢跑\n示范讲解"_s},
             {0, u"steps.studentActivity"_s, u"跟随慢跑\n分组练习"_s},
             {0, u"steps.individualNote"_s, u"一路纵队\n四列横队"_s},
             {0, u"teacherPreparation"_s, u"垫子20块"_s},
             {0, u"reflection"_s, u"多数学生做到了团身。"_s}}};
}

// One column holds the process as running text, whatever the school calls it.
Layout preparedTogether()
{
    return {
        u"prepared together"_s,
        wordGrid(
            {{u"课题：圆柱的体积"_s, u"课型：新授"_s},
             {u"2|教学目标\n1．会算圆柱的体积。\n2．懂得转化。"_s},
             {u"主备内容"_s, u"个性化修改"_s},
             {u"一、复习导入\n长方体的体积怎样算？\n二、游戏：切切拼拼\n1．切开圆柱。\n教师小结：形状变了，体积不变。"_s,
              u"用萝卜做教具"_s},
             {u"2|板书设计：V=Sh"_s}}),
        {u"plan"_s},
        {{0, u"header.title"_s, u"圆柱的体积"_s},
         {0, u"header.lessonType"_s, u"新授"_s},
         {0, u"objectives"_s, u"1．会算圆柱的体积。\n2．懂得转化。"_s},
         {0, u"steps.title"_s, u"复习导入\n游戏：切切拼拼"_s},
         {0, u"steps.teacherActivity"_s,
          u"长方体的体积怎样算？\n1．切开圆柱。\n教师小结：形状变了，体积不变。"_s},
         {0, u"individualNotes"_s, u"用萝卜做教具"_s},
         {0, u"boardDesign"_s, u"V=Sh"_s}}};
}

// Five plans of a week, a row each.
Layout weekInRows()
{
    return {u"week in rows"_s,
            wordCentred(u"小二班一周教案"_s) +
                wordGrid({{u"星期"_s, u"活动名称"_s, u"活动目标"_s, u"活动准备"_s, u"活动过程"_s},
                          {u"星期一"_s, u"认识红色"_s, u"认出红色。"_s, u"红积木"_s, u"找一找红色。"_s},
                          {u"星期二"_s, u"大和小"_s, u"分清大小。"_s, u"皮球"_s, u"比一比。"_s},
                          {u"星期三"_s, u"小猫走"_s, u"轻轻走路。"_s, u""_s, u"学小猫走。"_s},
                          {u"星期四"_s, u"撕面条"_s, u"撕纸条。"_s, u"彩纸"_s, u"撕一撕。"_s},
                          {u"星期五"_s, u"我会洗手"_s, u"学会洗手。"_s, u"肥皂"_s, u"念儿歌，洗手。"_s}}),
            {u"plan"_s, u"plan"_s, u"plan"_s, u"plan"_s, u"plan"_s},
            {{0, u"header.title"_s, u"认识红色"_s},
             {0, u"teacherPreparation"_s, u"红积木"_s},
             {1, u"objectives"_s, u"分清大小。"_s},
             {2, u"header.title"_s, u"小猫走"_s},
             {2, u"steps.teacherActivity"_s, u"学小猫走。"_s},
             {3, u"teacherPreparation"_s, u"彩纸"_s},
             {4, u"header.title"_s, u"我会洗手"_s},
             {4, u"steps.teacherActivity"_s, u"念儿歌，洗手。"_s}}};
}

// Two grades from the header on.
Layout twoGradesForm()
{
    return {u"form for two grades"_s,
            wordGrid({{u"年级"_s, u"一年级"_s, u"三年级"_s},
                      {u"课题"_s, u"9加几"_s, u"口算除法"_s},
                      {u"教学目标"_s, u"会算9加几。"_s, u"会口算。"_s},
                      {u"教学过程"_s, u"摆小棒。"_s, u"做练习，后讲解。"_s},
                      {u"板书设计"_s, u"9+1+2=12"_s, u"60÷3=20"_s}}),
            {u"plan"_s},
            {{0, u"header.grade"_s, u"一年级"_s},
             {0, u"header.title"_s, u"9加几"_s},
             {0, u"objectives"_s, u"会算9加几。"_s},
             {0, u"lanes"_s, u"年级：三年级\n课题：口算除法\n教学目标：会口算。"_s},
             {0, u"steps.teacherActivity"_s, u"摆小棒。\n做练习，后讲解。"_s},
             {0, u"boardDesign"_s, u"9+1+2=12\n60÷3=20"_s}}};
}

// Dimensions in the column of labels, a table of what is to be reached above the process.
Layout literacies()
{
    return {u"literacies"_s,
            wordGrid({{u"课题"_s, u"3|声音的传播"_s},
                      {u"科学观念"_s, u"3|声音靠物质传播。"_s},
                      {u"探究实践"_s, u"3|会做土电话。"_s},
                      {u"学习目标"_s, u"评价任务"_s, u"学习活动"_s, u"设计意图"_s},
                      {u"目标1"_s, u"说出声音怎样来"_s, u"敲音叉"_s, u"看见振动"_s},
                      {u"教学过程"_s, u"3|一、聚焦\n声音怎样传到耳朵？\n二、探索\n做土电话。"_s},
                      {u"教学反思"_s, u"3|线要拉直。"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"声音的传播"_s},
             {0, u"objectives"_s, u"科学观念\n声音靠物质传播。\n会做土电话。"_s},
             {0, u"steps.title"_s, u"聚焦\n探索"_s},
             {0, u"steps.teacherActivity"_s, u"声音怎样传到耳朵？\n做土电话。"_s},
             {0, u"reflection"_s, u"线要拉直。"_s}}};
}

// Periods in the process, each with a board; digits name the steps.
Layout boardOfEachPeriod()
{
    return {u"board of each period"_s,
            wordCentred(u"《草原》教学设计"_s) +
                wordLines(u"教学目标\n1.认识生字。\n2.体会草原的美。\n课时安排：2课时\n教学过程"_s) +
                wordCentred(u"第一课时"_s) +
                wordLines(u"1.导入\n听歌曲。\n2.初读课文\n分段读。\n板书设计：\n草原  景美"_s) +
                wordCentred(u"第二课时"_s) +
                wordLines(u"1.复习\n背第一段。\n2.细读课文\n找出写人的句子。\n板书设计：\n草原  人美"_s),
            {u"plan"_s, u"plan"_s},
            {{0, u"objectives"_s, u"1.认识生字。\n2.体会草原的美。"_s},
             {0, u"steps.title"_s, u"导入\n初读课文"_s},
             {0, u"boardDesign"_s, u"草原  景美"_s},
             {1, u"steps.title"_s, u"复习\n细读课文"_s},
             {1, u"steps.teacherActivity"_s, u"背第一段。\n找出写人的句子。"_s},
             {1, u"boardDesign"_s, u"草原  人美"_s}}};
}

Layout english()
{
    return {u"English"_s,
            wordGrid({{u"Topic"_s, u"3|Unit 2 My week"_s},
                      {u"Teaching aims"_s, u"3|Say the days of the week."_s},
                      {u"Steps"_s, u"Teacher’s activities"_s, u"Students’ activities"_s, u"Purpose"_s},
                      {u"Step 1 Warm-up"_s, u"Sing a song."_s, u"Sing together."_s, u"Relax."_s},
                      {u"Step 2 Practice"_s, u"Ask and answer."_s, u"Pair work."_s, u"Use the words."_s},
                      {u"Blackboard design"_s, u"3|Monday Tuesday"_s}}),
            {u"plan"_s},
            {{0, u"header.title"_s, u"Unit 2 My week"_s},
             {0, u"steps.title"_s, u"Warm-up\nPractice"_s},
             {0, u"steps.studentActivity"_s, u"Sing together.\nPair work."_s},
             {0, u"steps.intent"_s, u"Relax.\nUse the words."_s},
             {0, u"boardDesign"_s, u"Monday Tuesday"_s}}};
}

Layout classMeeting()
{
    return {u"class meeting"_s,
            wordCentred(u"“节约用水”主题班会教案"_s) +
                wordLines(u"【班会主题】节约用水\n【班会目的】\n知道水的宝贵。\n【班会准备】\n收集资料。\n【"
                          u"班会过程】\n"
                          u"环节一：看一看\n活动1：数一数家里的水龙头\n环节二：议一议\n说说怎样节约。"_s),
            {u"plan"_s},
            {{0, u"header.title"_s, u"节约用水"_s},
             {0, u"objectives"_s, u"知道水的宝贵。"_s},
             {0, u"teacherPreparation"_s, u"收集资料。"_s},
             {0, u"steps.title"_s, u"看一看\n议一议"_s},
             {0, u"steps.teacherActivity"_s, u"活动1：数一数家里的水龙头\n说说怎样节约。"_s}}};
}

} // namespace

std::vector<Layout> furtherLayouts()
{
    return {boardBehindProcess(), sportsForm(),        preparedTogether(), weekInRows(),  twoGradesForm(),
            literacies(),         boardOfEachPeriod(), english(),          classMeeting()};
}

} // namespace shanke::test
