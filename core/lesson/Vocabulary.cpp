// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Vocabulary.h"

#include <QHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QStringList competencies(const QString& subject)
{
    static const QStringList arts{u"审美感知"_s, u"艺术表现"_s, u"创意实践"_s, u"文化理解"_s};
    static const QHash<QString, QStringList> bySubject{
        {u"yuwen"_s, {u"文化自信"_s, u"语言运用"_s, u"思维能力"_s, u"审美创造"_s}},
        {u"shuxue"_s,
         {u"数感"_s, u"量感"_s, u"符号意识"_s, u"运算能力"_s, u"几何直观"_s, u"空间观念"_s, u"推理意识"_s,
          u"数据意识"_s, u"模型意识"_s, u"应用意识"_s, u"创新意识"_s}},
        {u"yingyu"_s, {u"语言能力"_s, u"文化意识"_s, u"思维品质"_s, u"学习能力"_s}},
        {u"daofa"_s, {u"政治认同"_s, u"道德修养"_s, u"法治观念"_s, u"健全人格"_s, u"责任意识"_s}},
        {u"kexue"_s, {u"科学观念"_s, u"科学思维"_s, u"探究实践"_s, u"态度责任"_s}},
        {u"wuli"_s, {u"物理观念"_s, u"科学思维"_s, u"科学探究"_s, u"科学态度与责任"_s}},
        {u"huaxue"_s, {u"化学观念"_s, u"科学思维"_s, u"科学探究与实践"_s, u"科学态度与责任"_s}},
        {u"shengwu"_s, {u"生命观念"_s, u"科学思维"_s, u"探究实践"_s, u"态度责任"_s}},
        {u"lishi"_s, {u"唯物史观"_s, u"时空观念"_s, u"史料实证"_s, u"历史解释"_s, u"家国情怀"_s}},
        {u"dili"_s, {u"人地协调观"_s, u"综合思维"_s, u"区域认知"_s, u"地理实践力"_s}},
        {u"xxkj"_s, {u"信息意识"_s, u"计算思维"_s, u"数字化学习与创新"_s, u"信息社会责任"_s}},
        {u"tiyu"_s, {u"运动能力"_s, u"健康行为"_s, u"体育品德"_s}},
        {u"laodong"_s, {u"劳动观念"_s, u"劳动能力"_s, u"劳动习惯和品质"_s, u"劳动精神"_s}},
        {u"yinyue"_s, arts},
        {u"meishu"_s, arts},
    };
    return bySubject.value(subject);
}

} // namespace

const QStringList& subjectKeys()
{
    static const QStringList keys{
        u"yuwen"_s,   u"shuxue"_s, u"yingyu"_s, u"daofa"_s, u"kexue"_s,  u"wuli"_s,   u"huaxue"_s,
        u"shengwu"_s, u"lishi"_s,  u"dili"_s,   u"xxkj"_s,  u"tiyu"_s,   u"yinyue"_s, u"meishu"_s,
        u"laodong"_s, u"zonghe"_s, u"shufa"_s,  u"xinli"_s, u"banhui"_s, u"difang"_s, u"xiaoben"_s,
    };
    return keys;
}

const QStringList& gradeKeys()
{
    static const QStringList keys{u"K1"_s, u"K2"_s, u"K3"_s, u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s,
                                  u"P6"_s, u"J1"_s, u"J2"_s, u"J3"_s, u"S1"_s, u"S2"_s, u"S3"_s};
    return keys;
}

const QStringList& volumeKeys()
{
    static const QStringList keys{u"A"_s, u"B"_s, u"Y"_s};
    return keys;
}

const QStringList& editionKeys()
{
    static const QStringList keys{u"TB"_s, u"RJ"_s, u"BSD"_s, u"SJ"_s, u"JK"_s, u"WY"_s,
                                  u"RY"_s, u"RM"_s, u"XJ"_s,  u"DF"_s, u"XB"_s, u"ZN"_s};
    return keys;
}

const QStringList& lessonTypeKeys()
{
    static const QStringList keys{u"NEW"_s,          u"PRACTICE"_s,      u"REVIEW"_s,
                                  u"PAPER_REVIEW"_s, u"EXPERIMENT"_s,    u"COMPOSITION"_s,
                                  u"ORAL"_s,         u"COMPREHENSIVE"_s, u"ACTIVITY"_s};
    return keys;
}

const QStringList& planGrades()
{
    static const QStringList grades{u"优"_s, u"良"_s, u"合格"_s, u"不合格"_s};
    return grades;
}

bool hasTextbook(const QString& edition)
{
    return edition != u"XB" && edition != u"ZN";
}

QStringList objectiveDimensions(ObjectiveFramework framework, const QString& subject)
{
    if (framework == ObjectiveFramework::ThreeDimensional)
        return {u"知识与技能"_s, u"过程与方法"_s, u"情感态度价值观"_s};
    return competencies(subject);
}

} // namespace shanke
