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

QStringList wordsOf(const Choices& choices)
{
    QStringList words;
    for (const ChoiceDescription& choice : choices)
        words.append(choice.word);
    return words;
}

} // namespace

const Choices& subjectChoices()
{
    static const Choices choices{
        {u"yuwen"_s, QT_TRANSLATE_NOOP("Kinds", "Chinese")},
        {u"shuxue"_s, QT_TRANSLATE_NOOP("Kinds", "Mathematics")},
        {u"yingyu"_s, QT_TRANSLATE_NOOP("Kinds", "English")},
        {u"daofa"_s, QT_TRANSLATE_NOOP("Kinds", "Morality and law")},
        {u"kexue"_s, QT_TRANSLATE_NOOP("Kinds", "Science")},
        {u"wuli"_s, QT_TRANSLATE_NOOP("Kinds", "Physics")},
        {u"huaxue"_s, QT_TRANSLATE_NOOP("Kinds", "Chemistry")},
        {u"shengwu"_s, QT_TRANSLATE_NOOP("Kinds", "Biology")},
        {u"lishi"_s, QT_TRANSLATE_NOOP("Kinds", "History")},
        {u"dili"_s, QT_TRANSLATE_NOOP("Kinds", "Geography")},
        {u"xxkj"_s, QT_TRANSLATE_NOOP("Kinds", "Information technology")},
        {u"tiyu"_s, QT_TRANSLATE_NOOP("Kinds", "Physical education")},
        {u"yinyue"_s, QT_TRANSLATE_NOOP("Kinds", "Music")},
        {u"meishu"_s, QT_TRANSLATE_NOOP("Kinds", "Art")},
        {u"laodong"_s, QT_TRANSLATE_NOOP("Kinds", "Labour")},
        {u"zonghe"_s, QT_TRANSLATE_NOOP("Kinds", "Integrated practice")},
        {u"shufa"_s, QT_TRANSLATE_NOOP("Kinds", "Calligraphy")},
        {u"xinli"_s, QT_TRANSLATE_NOOP("Kinds", "Mental health")},
        {u"banhui"_s, QT_TRANSLATE_NOOP("Kinds", "Class meeting")},
        {u"difang"_s, QT_TRANSLATE_NOOP("Kinds", "Local course")},
        {u"xiaoben"_s, QT_TRANSLATE_NOOP("Kinds", "School-based course")},
        {u"jiankang"_s, QT_TRANSLATE_NOOP("Kinds", "Health")},
        {u"yuyan"_s, QT_TRANSLATE_NOOP("Kinds", "Language")},
        {u"shehui"_s, QT_TRANSLATE_NOOP("Kinds", "Society")},
        {u"yishu"_s, QT_TRANSLATE_NOOP("Kinds", "Arts")},
    };
    return choices;
}

const Choices& gradeChoices()
{
    static const Choices choices{
        {u"K1"_s, QT_TRANSLATE_NOOP("Kinds", "Kindergarten junior class")},
        {u"K2"_s, QT_TRANSLATE_NOOP("Kinds", "Kindergarten middle class")},
        {u"K3"_s, QT_TRANSLATE_NOOP("Kinds", "Kindergarten senior class")},
        {u"P1"_s, QT_TRANSLATE_NOOP("Kinds", "Grade 1")},
        {u"P2"_s, QT_TRANSLATE_NOOP("Kinds", "Grade 2")},
        {u"P3"_s, QT_TRANSLATE_NOOP("Kinds", "Grade 3")},
        {u"P4"_s, QT_TRANSLATE_NOOP("Kinds", "Grade 4")},
        {u"P5"_s, QT_TRANSLATE_NOOP("Kinds", "Grade 5")},
        {u"P6"_s, QT_TRANSLATE_NOOP("Kinds", "Grade 6")},
        {u"J1"_s, QT_TRANSLATE_NOOP("Kinds", "Grade 7")},
        {u"J2"_s, QT_TRANSLATE_NOOP("Kinds", "Grade 8")},
        {u"J3"_s, QT_TRANSLATE_NOOP("Kinds", "Grade 9")},
        {u"S1"_s, QT_TRANSLATE_NOOP("Kinds", "Senior grade 1")},
        {u"S2"_s, QT_TRANSLATE_NOOP("Kinds", "Senior grade 2")},
        {u"S3"_s, QT_TRANSLATE_NOOP("Kinds", "Senior grade 3")},
    };
    return choices;
}

const Choices& volumeChoices()
{
    static const Choices choices{
        {u"A"_s, QT_TRANSLATE_NOOP("Kinds", "Volume 1")},
        {u"B"_s, QT_TRANSLATE_NOOP("Kinds", "Volume 2")},
        {u"Y"_s, QT_TRANSLATE_NOOP("Kinds", "Single volume")},
    };
    return choices;
}

const Choices& editionChoices()
{
    static const Choices choices{
        {u"TB"_s, QT_TRANSLATE_NOOP("Kinds", "National unified edition")},
        {u"RJ"_s, QT_TRANSLATE_NOOP("Kinds", "People's Education edition")},
        {u"BSD"_s, QT_TRANSLATE_NOOP("Kinds", "Beijing Normal University edition")},
        {u"SJ"_s, QT_TRANSLATE_NOOP("Kinds", "Jiangsu Education edition")},
        {u"JK"_s, QT_TRANSLATE_NOOP("Kinds", "Educational Science edition")},
        {u"WY"_s, QT_TRANSLATE_NOOP("Kinds", "Foreign Language Teaching edition")},
        {u"RY"_s, QT_TRANSLATE_NOOP("Kinds", "People's Music edition")},
        {u"RM"_s, QT_TRANSLATE_NOOP("Kinds", "People's Fine Arts edition")},
        {u"XJ"_s, QT_TRANSLATE_NOOP("Kinds", "Hunan Education edition")},
        {u"DF"_s, QT_TRANSLATE_NOOP("Kinds", "Local textbook")},
        {u"XB"_s, QT_TRANSLATE_NOOP("Kinds", "School-based, no textbook")},
        {u"ZN"_s, QT_TRANSLATE_NOOP("Kinds", "Own lesson, no textbook")},
    };
    return choices;
}

const Choices& lessonTypeChoices()
{
    static const Choices choices{
        {u"NEW"_s, QT_TRANSLATE_NOOP("Kinds", "New content")},
        {u"PRACTICE"_s, QT_TRANSLATE_NOOP("Kinds", "Practice lesson")},
        {u"REVIEW"_s, QT_TRANSLATE_NOOP("Kinds", "Revision lesson")},
        {u"PAPER_REVIEW"_s, QT_TRANSLATE_NOOP("Kinds", "Paper review")},
        {u"EXPERIMENT"_s, QT_TRANSLATE_NOOP("Kinds", "Experiment")},
        {u"COMPOSITION"_s, QT_TRANSLATE_NOOP("Kinds", "Composition")},
        {u"ORAL"_s, QT_TRANSLATE_NOOP("Kinds", "Speaking lesson")},
        {u"COMPREHENSIVE"_s, QT_TRANSLATE_NOOP("Kinds", "Integrated practice lesson")},
        {u"ACTIVITY"_s, QT_TRANSLATE_NOOP("Kinds", "Activity lesson")},
    };
    return choices;
}

const QStringList& subjectKeys()
{
    static const QStringList keys = wordsOf(subjectChoices());
    return keys;
}

const QStringList& domainKeys()
{
    static const QStringList keys{u"jiankang"_s, u"yuyan"_s, u"shehui"_s, u"kexue"_s, u"yishu"_s};
    return keys;
}

const QStringList& gradeKeys()
{
    static const QStringList keys = wordsOf(gradeChoices());
    return keys;
}

const QStringList& volumeKeys()
{
    static const QStringList keys = wordsOf(volumeChoices());
    return keys;
}

const QStringList& editionKeys()
{
    static const QStringList keys = wordsOf(editionChoices());
    return keys;
}

const QStringList& lessonTypeKeys()
{
    static const QStringList keys = wordsOf(lessonTypeChoices());
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
