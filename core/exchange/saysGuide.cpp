// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/saysGuide.h"

#include "exchange/LineLabels.h"
#include "exchange/StepBuilder.h"
#include "exchange/labelKey.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastParts = 2;
constexpr int LeastBlanks = 2;
constexpr qsizetype LongestHeading = 24;

// What a line says as a label: all of it, or what stands before its colon or in its brackets.
QString headingOf(const QString& line)
{
    static const QRegularExpression bracketed(u"^\\s*【([^【】]{2,12})】"_s);
    static const QRegularExpression colon(u"[:：∶]"_s);
    if (const QRegularExpressionMatch hit = bracketed.match(line); hit.hasMatch())
        return hit.captured(1);
    const QString head = line.section(colon, 0, 0).trimmed();
    return head.sliced(namedStepIn(head).length);
}

// "我能说出……", "姓名：": it speaks to a pupil, who writes a name on it.
QString saysPupil(const QString& line)
{
    static const QRegularExpression shape(
        u"^\\s*(?:[0-9０-９]{1,2}\\s*[、.．]\\s*)?(我[能会])|(姓\\s*名)\\s*[:：∶_＿]"_s);
    const QRegularExpressionMatch hit = shape.match(line);
    return hit.captured(1).isEmpty() ? hit.captured(2) : hit.captured(1);
}

bool isOfPlanOnly(const QString& line)
{
    static const QRegularExpression words(
        u"教学[目重难过准反方策]|教师活动|学生活动|师生活动|设计意图|学情分析|教材分析|板书|教案|教学设计"_s);
    return line.contains(words);
}

// "（一）预习导航": a numbered heading that says what pupils do.
QString numberedPart(const QString& line)
{
    static const QRegularExpression words(u"预习|自学|自主学习|合作学习|合作探究|展示交流|达标|检测|我的"_s);
    const NumberStyle style = leadingNumber(line).style;
    const bool isNumbered = style == NumberStyle::Han || style == NumberStyle::HanInBrackets;
    return isNumbered && line.size() <= LongestHeading ? words.match(line).captured() : QString();
}

// "预习案", "七年级数学（上）训练案": a part of a guide that is called so.
QString partCalledSo(const QString& line)
{
    static const QRegularExpression shape(
        u"(预习|自学|前置|探究|研学|展示|训练|练习|检测|达标|巩固|拓展|测评|提升)案(?:\\s*[（(][^（）()]*[）)])?\\s*$"_s);
    return line.trimmed().size() <= LongestHeading ? shape.match(line.trimmed()).captured(1) : QString();
}

int blanksIn(const QString& line)
{
    static const QRegularExpression blank(u"[_＿﹍]{2,}|[（(][\\s　]{2,}[）)]"_s);
    return int(line.count(blank));
}

} // namespace

bool saysGuide(const WordBlocks& blocks, const LabelDictionary& dictionary)
{
    QSet<QString> parts;
    QSet<QString> called;
    bool hasGoals = false;
    int blanks = 0;
    for (const RichText& text : linesIn(blocks)) {
        const QString plain = text.plain();
        if (isOfPlanOnly(plain) || (plain.size() <= LongestHeading && dictionary.opener(plain)))
            return false;
        blanks += blanksIn(plain);
        if (const QString part = partCalledSo(plain); !part.isEmpty())
            called.insert(part);
        if (const QString pupil = saysPupil(plain); !pupil.isEmpty())
            parts.insert(pupil);
        const QString heading = headingOf(plain);
        if (heading.size() > LongestHeading)
            continue;
        const QString key = labelKey(heading);
        hasGoals = hasGoals || key.contains(u"学习目标"_s);
        if (const QString part = numberedPart(plain); !part.isEmpty())
            parts.insert(part);
        const auto meaning = dictionary.meaning(heading);
        if (meaning && isGuidePlace(meaning->place) && meaning->place != u"goals" &&
            meaning->place != u"answers")
            parts.insert(key);
    }
    const bool isCalled = !called.isEmpty() && called.size() + parts.size() >= LeastParts;
    const bool hasName =
        blanks > LeastBlanks && std::any_of(parts.begin(), parts.end(), [](const QString& part) {
            return part.startsWith(u'姓');
        }); // of the pupil, and lines to write on
    return isCalled || (hasGoals && hasName) ||
           (hasGoals && blanks >= LeastBlanks && parts.size() >= LeastParts);
}

} // namespace shanke
