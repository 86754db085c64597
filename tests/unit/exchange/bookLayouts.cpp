// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/exchange/Layouts.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

Layout kindergarten()
{
    return {
        u"kindergarten activity"_s,
        wordCentred(u"大班语言活动：小熊过桥"_s) +
            wordLines(
                u"活动目标：\n1.理解儿歌内容，学习有节奏地朗诵。\n2."
                u"愿意帮助别人。\n活动准备：\n小熊头饰、图片\n活动过程：\n"
                "一、谈话引入\n你们过桥的时候害怕吗？\n二、学习儿歌\n1.教师示范朗诵。\n2."
                "幼儿跟读，分角色表演。\n三、结束活动\n"
                "师幼一起念儿歌走出活动室。\n活动延伸：\n在表演区投放头饰，继续表演。\n活动反思：\n孩子们很投入，个别幼儿发音不清。"_s),
        {u"plan"_s},
        {{0, u"header.title"_s, u"大班语言活动：小熊过桥"_s},
         {0, u"objectives"_s, u"1.理解儿歌内容，学习有节奏地朗诵。\n2.愿意帮助别人。"_s},
         {0, u"teacherPreparation"_s, u"小熊头饰、图片"_s},
         {0, u"steps.title"_s, u"谈话引入\n学习儿歌\n结束活动"_s},
         {0, u"steps.teacherActivity"_s,
          u"你们过桥的时候害怕吗？\n1.教师示范朗诵。\n2.幼儿跟读，分角色表演。\n师幼一起念儿歌走出活动室。"_s},
         {0, u"extension"_s, u"在表演区投放头饰，继续表演。"_s},
         {0, u"reflection"_s, u"孩子们很投入，个别幼儿发音不清。"_s}}};
}

QByteArray lesson(const QString& title, const QString& goal, const QString& first, const QString& second)
{
    return wordHeading(title, 2) + wordGrid({{u"教学目标"_s, goal},
                                             {u"教学重点"_s, u"理解"_s + title},
                                             {u"教学过程"_s, u"第一课时\n一、导入新课\n"_s + first},
                                             {u""_s, u"第二课时\n一、复习导入\n"_s + second},
                                             {u"板书设计"_s, title + u"板书"_s}});
}

// A term plan, a pacing table, a unit plan, then lessons of two periods each.
Layout booklet()
{
    return {
        u"booklet of a term"_s,
        wordCentred(u"三年级语文教学计划"_s) +
            wordLines(
                u"一、指导思想\n以新课标为指导，全面提高学生的语文素养。\n二、教学目标\n认识250个生字。\n三、教学重点\n阅读和习作。"_s) +
            wordCentred(u"教学进度表"_s) +
            wordGrid({{u"周次"_s, u"起止日期"_s, u"教学内容"_s, u"课时"_s},
                      {u"1"_s, u"9.1-9.5"_s, u"大青树下的小学"_s, u"2"_s},
                      {u"2"_s, u"9.8-9.12"_s, u"花的学校"_s, u"2"_s}}) +
            wordCentred(u"第一单元教学设计"_s) +
            wordLines(u"单元目标：关注有新鲜感的词语和句子。\n本单元共三篇课文。"_s) +
            lesson(u"1 大青树下的小学"_s, u"了解民族小学的特点。"_s, u"看图说说你的学校。"_s,
                   u"听写词语，读第四自然段。"_s) +
            lesson(u"2 花的学校"_s, u"感受诗歌的想象。"_s, u"你见过花做游戏吗？"_s, u"背诵喜欢的段落。"_s),
        {u"termPlan"_s, u"other"_s, u"plan"_s, u"plan"_s, u"plan"_s, u"plan"_s},
        {{0, u"guidingIdeas"_s, u"以新课标为指导，全面提高学生的语文素养。"_s},
         {0, u"goals"_s, u"认识250个生字。\n阅读和习作。"_s},
         {0, u"weeks"_s, u"大青树下的小学\n花的学校\n9.8-9.12"_s},
         {1, u"other"_s, u"单元目标：关注有新鲜感的词语和句子。\n本单元共三篇课文。"_s},
         {2, u"header.title"_s, u"1 大青树下的小学"_s},
         {2, u"objectives"_s, u"了解民族小学的特点。"_s},
         {2, u"keyPoints"_s, u"理解1 大青树下的小学"_s},
         {2, u"steps.title"_s, u"导入新课"_s},
         {2, u"steps.teacherActivity"_s, u"看图说说你的学校。"_s},
         {3, u"steps.title"_s, u"复习导入"_s},
         {3, u"steps.teacherActivity"_s, u"听写词语，读第四自然段。"_s},
         {3, u"boardDesign"_s, u"1 大青树下的小学板书"_s},
         {4, u"header.title"_s, u"2 花的学校"_s},
         {4, u"objectives"_s, u"感受诗歌的想象。"_s},
         {4, u"steps.teacherActivity"_s, u"你见过花做游戏吗？"_s},
         {5, u"steps.teacherActivity"_s, u"背诵喜欢的段落。"_s},
         {5, u"boardDesign"_s, u"2 花的学校板书"_s}}};
}

Layout week()
{
    return {u"weekly grid of five plans"_s,
            wordCentred(u"大班一周教案"_s) +
                wordGrid({{u"项目"_s, u"星期一"_s, u"星期二"_s, u"星期三"_s, u"星期四"_s, u"星期五"_s},
                          {u"活动名称"_s, u"小兔乖乖"_s, u"数的分合"_s, u"秋叶贴画"_s, u"拍皮球"_s,
                           u"国旗国旗真美丽"_s},
                          {u"活动目标"_s, u"会复述故事。"_s, u"会6的分合。"_s, u"会粘贴。"_s,
                           u"左右手拍球。"_s, u"会唱歌。"_s},
                          {u"活动过程"_s, u"讲故事，分角色演。"_s, u"操作雪花片。"_s, u"捡树叶，拼贴。"_s,
                           u"自由拍，比赛。"_s, u"听歌，学唱。"_s},
                          {u"家园联系"_s, u"讲给家人听"_s, u"数碗筷"_s, u"收集树叶"_s, u"带皮球"_s,
                           u"唱给家人听"_s}}),
            {u"plan"_s, u"plan"_s, u"plan"_s, u"plan"_s, u"plan"_s},
            {{0, u"header.title"_s, u"小兔乖乖"_s},
             {0, u"objectives"_s, u"会复述故事。"_s},
             {0, u"steps.teacherActivity"_s, u"讲故事，分角色演。"_s},
             {0, u"other"_s, u"讲给家人听"_s},
             {1, u"header.title"_s, u"数的分合"_s},
             {2, u"objectives"_s, u"会粘贴。"_s},
             {3, u"steps.teacherActivity"_s, u"自由拍，比赛。"_s},
             {4, u"header.title"_s, u"国旗国旗真美丽"_s},
             {4, u"steps.teacherActivity"_s, u"听歌，学唱。"_s},
             {4, u"other"_s, u"唱给家人听"_s}}};
}

Layout guide()
{
    return {u"study guide"_s,
            wordCentred(u"《光的反射》导学案"_s) +
                wordParagraph(u"班级：八（1）班   姓名：        小组：       主备人：教师丁"_s) +
                wordLines(u"【学习目标】\n1. 我能说出光的反射定律。\n2. "
                          u"我能画反射光路图。\n【重点难点】反射定律及其应用\n【学法指导】先自学，再讨论。\n"
                          "预习案\n一、知识链接\n什么叫入射角？________\n二、我的疑问\n____________"
                          "\n探究案\n探究一 反射光在哪个平面？\n"
                          "合作交流：小组内说一说。\n归纳：____________\n训练案\n1. "
                          "画出入射光线的反射光线。\n2. 入射角是30°，反射角是____。\n"
                          "自我评价\n目标1 ☆☆☆ 目标2 ☆☆☆"_s),
            {u"guide"_s},
            {{0, u"header.title"_s, u"《光的反射》导学案"_s},
             {0, u"header.classes"_s, u"八（1）班"_s},
             {0, u"header.mainPreparer"_s, u"教师丁"_s},
             {0, u"goals"_s, u"1. 我能说出光的反射定律。\n2. 我能画反射光路图。"_s},
             {0, u"keyPoints"_s, u"反射定律及其应用"_s},
             {0, u"preStudy"_s, u"什么叫入射角？________\n____________"_s},
             {0, u"inquiry"_s, u"探究一 反射光在哪个平面？\n归纳：____________"_s},
             {0, u"practice"_s, u"1. 画出入射光线的反射光线。\n2. 入射角是30°，反射角是____。"_s},
             {0, u"selfEvaluation"_s, u"目标1 ☆☆☆ 目标2 ☆☆☆"_s}}};
}

} // namespace

std::vector<Layout> bookLayouts()
{
    return {kindergarten(), booklet(), week(), guide()};
}

} // namespace shanke::test
