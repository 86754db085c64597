// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/LabelSequence.h"

#include "exchange/StepBuilder.h"
#include "exchange/labelKey.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestNextLabel = 24;

bool isCounted(NumberStyle style)
{
    return style == NumberStyle::Han || style == NumberStyle::HanInBrackets;
}

// "【教学思路】", "[教学思路]": what stands in the brackets, where nothing else does.
QString headingInBrackets(const QString& line)
{
    static const QRegularExpression shape(u"^\\s*[\\[〖]\\s*(\\p{Han}{2,10})\\s*[\\]〗]\\s*[:：∶]?\\s*$"_s);
    const QString heading = bracketedHeading(line);
    return heading.isEmpty() ? shape.match(line).captured(1) : heading;
}

// That the teaching process follows, in words that are not in the dictionary.
bool saysProcess(const QString& line)
{
    static const QRegularExpression process(
        u"(?:过程|步骤|流程|程序)[^的]{0,6}$|第[一二三四五六七八九十0-9]{1,2}[课教]时"_s);
    return line.contains(process);
}

} // namespace

bool LabelSequence::isNext(const LineLabels::Part& part) const
{
    static const QRegularExpression sentence(u"[。；;，,：:？?！!“”\"《]"_s);
    static const QRegularExpression book(u"《[^《》]*(?:标准|指南)[^《》]*》"_s); // 二、《课程标准》分解
    static const QRegularExpression behind(
        u"(?<=\\p{Han}{4})[（(][^（）()]*[）)]\\s*$"_s); // 二、合作探究（小组完成）
    const QString plain = part.text.plain().trimmed().remove(book).remove(behind);
    if (plain.size() > LongestNextLabel)
        return false;
    if (const QString heading = headingInBrackets(plain); !heading.isEmpty())
        return m_isBracketed && m_dictionary.column(heading).isEmpty();
    static const QRegularExpression remark(u"[（(][^（）()]*[）)]$"_s);
    QString words = plain.sliced(leadingNumber(plain).length).remove(remark);
    while (!words.isEmpty() && u"：:∶。"_s.contains(words.back()))
        words.chop(1);
    const bool isOfStyle = isCounted(m_style) && part.number == m_style && !m_hasNumberedText &&
                           leadingValue(plain) == m_number + 1;
    const bool isOfOuter =
        m_outer > 0 && part.number == NumberStyle::Han && leadingValue(plain) == m_outer + 1;
    return (isOfStyle || isOfOuter) && !words.isEmpty() && !words.contains(sentence);
}

bool LabelSequence::isFirstOfAll(const LineLabels::Part& part) const
{
    static const QRegularExpression sentence(u"[，,；;].*\\S"_s);
    const QString plain = part.text.plain().trimmed();
    const bool isFirst = isCounted(part.number) && leadingValue(plain) == 1 && !plain.contains(sentence);
    return m_style == NumberStyle::None && plain.size() <= LongestNextLabel &&
           (isFirst || (!m_isBracketed && !headingInBrackets(plain).isEmpty()));
}

// "过关检测：" in a guide.
bool LabelSequence::saysTest(const LineLabels::Part& part) const
{
    static const QRegularExpression shape(
        u"^\\s*\\p{Han}{0,4}(?:检测|测评|达标|过关|闯关)\\p{Han}{0,2}\\s*[:：∶]\\s*$"_s);
    return shape.match(part.text.plain()).hasMatch();
}

// "模块二 合作探究" in a guide.
bool LabelSequence::isNamedPart(const LineLabels::Part& part) const
{
    static const QRegularExpression sentence(u"[。；;，,：:？?！!“”\"《].*\\S"_s);
    const QString plain = part.text.plain().trimmed();
    const qsizetype named = namedStepIn(plain).length;
    return named > 0 && plain.size() <= LongestNextLabel && !plain.sliced(named).contains(sentence);
}

// "一、导入新课" where no label is numbered, or "导入" alone: the process begins, though nothing says so.
bool LabelSequence::beginsProcess(const LineLabels::Part& part) const
{
    static const QRegularExpression sentence(u"[；;，,？?！!“”\"《]|[。：:].*\\S"_s);
    static const QRegularExpression bare(u"^(?:新课|激趣|情境|谈话)?导入(?:新课)?[:：∶]?$"_s);
    const QString plain = part.text.plain().trimmed();
    static const QRegularExpression named(
        u"^\\s*(?:Step|步骤|环节|阶段)\\s*(?:1|一|Ⅰ|I|One)(?![0-9一二三四五六七八九十])"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (m_hasObjectives && part.number == NumberStyle::None &&
        (bare.match(plain).hasMatch() || named.match(plain).hasMatch()))
        return true;
    return m_hasObjectives && m_style == NumberStyle::None && isCounted(part.number) &&
           leadingValue(plain) == 1 && plain.size() <= LongestNextLabel && !plain.contains(sentence) &&
           m_dictionary.hasStepWord(plain) && !m_dictionary.guess(plain);
}

LabelDictionary::Meaning LabelSequence::meaningOf(const QString& line) const
{
    if (saysProcess(line))
        return {u"steps"_s, true};
    const auto guess = m_dictionary.guess(line);
    return {guess && !isProcess(guess->place) ? guess->place : u"other"_s, true};
}

// "教学思路：" alone in its line, below labels that look so.
bool LabelSequence::isPlainLabel(const LineLabels::Part& part) const
{
    static const QRegularExpression shape(
        u"^\\s*(?:教学|教材|课堂|课前|课后|活动|学习|设计)\\p{Han}{2,5}\\s*[:：∶]\\s*$"_s);
    const QString plain = part.text.plain();
    return m_isPlain && shape.match(plain).hasMatch() && !m_dictionary.isDimension(plain);
}

// "一、我的十分钟" below what a period is for: its steps, where the process was named before it.
bool LabelSequence::beginsPeriod(const LineLabels::Part& part, const QString& place) const
{
    static const QStringList before{u"objectives"_s, u"keyAndDifficult"_s, u"keyPoints"_s,
                                    u"difficultPoints"_s, u"preparation"_s};
    const QString plain = part.text.plain();
    return part.number == NumberStyle::Han && leadingValue(plain) == 1 && before.contains(place) &&
           !plain.contains(u"目标"_s) && !m_dictionary.guess(plain);
}

// "【知识与技能】" above all labels, or in a line of its own: kinds of objectives, whose own label the
// teacher left out.
bool LabelSequence::beginsObjectives(const LineLabels::Part& part, const QString& place) const
{
    static const QRegularExpression shape(u"^\\s*【\\s*([^【】]{2,14}?)\\s*】"_s);
    const QString plain = part.text.plain();
    const QRegularExpressionMatch hit = shape.match(plain);
    const bool isAlone = part.number == NumberStyle::None && m_dictionary.isDimension(plain);
    return !part.label && (place.isEmpty() || isHeader(place)) &&
           (hit.hasMatch() ? m_dictionary.isDimension(hit.captured(1)) : isAlone);
}

// "【自主学习】" in a plan: what a guide has a part for is a step there.
bool LabelSequence::saysLearning(const LineLabels::Part& part) const
{
    const auto meaning = m_dictionary.meaning(part.text.plain());
    return meaning &&
           (meaning->place == u"preStudy" || meaning->place == u"inquiry" || meaning->place == u"practice");
}

// A bold line below labels that are: the place that a word in it tells, where that is another.
bool LabelSequence::saysOtherPlace(const LineLabels::Part& part, const LineContext& context) const
{
    static const QRegularExpression shape(u"^\\s*\\p{Han}{4,10}\\s*[:：∶]?\\s*$"_s);
    const QString plain = part.text.plain();
    if (!context.isHead || !m_isHead || !m_isPlain || !shape.match(plain).hasMatch() ||
        m_dictionary.isDimension(plain))
        return false;
    const auto known = m_dictionary.meaning(plain); // "活动内容", which says the title where it can
    if (known && known->place == u"header.title")
        return !isHeader(context.place);
    const auto guess = m_dictionary.guess(plain);
    return guess && guess->place != context.place && !isProcess(guess->place);
}

void LabelSequence::cutNext(std::vector<LineLabels::Part>& parts, const LineContext& context) const
{
    static const QRegularExpression shape(u"^([^:：∶]{2,14}?)\\s*[:：∶]\\s*(?=\\S)"_s);
    static const QRegularExpression word(u"^\\p{Han}{2,8}$"_s);
    if (parts.size() != 1 || parts.front().label || isProcess(context.place))
        return;
    const LineLabels::Part& whole = parts.front();
    const QRegularExpressionMatch hit = shape.match(whole.text.plain());
    LineLabels::Part label{std::nullopt, whole.text.sliced(0, std::max<qsizetype>(0, hit.capturedEnd())),
                           whole.number};
    if (!hit.hasMatch() || !isNext(label) || m_dictionary.isDimension(label.text.plain()))
        return;
    const QString head =
        hit.captured(1).sliced(std::min(leadingNumber(hit.captured(1)).length, hit.capturedLength(1)));
    label.label = m_dictionary.meaning(head);
    if (!label.label && word.match(head).hasMatch())
        label.label = meaningOf(head);
    if (!label.label || isProcess(label.label->place))
        return;
    const RichText value = whole.text.sliced(hit.capturedEnd());
    parts = {label, {std::nullopt, value, NumberStyle::None}};
}

void LabelSequence::follow(std::vector<LineLabels::Part>& parts, const LineContext& context, bool isPeriod)
{
    const QString& place = context.place;
    const bool isGuide = context.isGuide;
    if (parts.empty())
        return;
    if (!isGuide)
        cutNext(parts, context);
    LineLabels::Part& first = parts.front();
    if (isGuide) {
        // "任务二：" in a part is one task of it; "模块二 合作探究" says another part.
        const bool isInPart = isGuidePlace(place) && place != u"goals";
        if (!first.label && parts.size() == 1 && saysTest(first))
            first.label = LabelDictionary::Meaning{u"practice"_s, true};
        if (!first.label && parts.size() == 1 && (isFirstOfAll(first) || isNext(first) || isNamedPart(first)))
            first.label = m_dictionary.guess(
                first.text.plain().sliced(isInPart ? namedStepIn(first.text.plain()).length : 0), true);
        return noteOfGuide(first, context.isHead);
    }
    const bool isInProcess = isProcess(place);
    if (parts.size() == 1 && beginsObjectives(first, place)) {
        note({LabelDictionary::Meaning{u"objectives"_s, true}, first.text, first.number}, context.isHead);
        parts.insert(parts.begin(), {LabelDictionary::Meaning{u"objectives"_s, true}, {}, NumberStyle::None});
        return;
    }
    if (place.isEmpty() && !first.label && parts.size() == 1 && isFirstOfAll(first))
        first.label = m_dictionary.guess(first.text.plain());
    const bool isText = !first.label && parts.size() == 1;
    const bool isUnknown = isText && !m_dictionary.isDimension(first.text.plain()) &&
                           ((isNext(first) && (!isInProcess || isCounted(first.number))) ||
                            (!isInProcess && (isPlainLabel(first) || saysOtherPlace(first, context))));
    // Right below "第二课时", whatever the heading says.
    const bool isBehindPeriod =
        context.isBehindPeriod && first.number == NumberStyle::Han && leadingValue(first.text.plain()) == 1 &&
        first.text.plain().size() <= LongestNextLabel && !m_dictionary.guess(first.text.plain());
    const bool isFirstStep =
        isText && !isInProcess &&
        (beginsProcess(first) || (isPeriod && beginsPeriod(first, place)) || isBehindPeriod);
    const bool saysStep = m_dictionary.hasStepWord(first.text.plain()) || saysLearning(first);
    const bool isNamedStep = isUnknown && !isInProcess && saysStep && !m_dictionary.guess(first.text.plain());
    const bool isStep = isFirstStep || isNamedStep;
    if (isUnknown && !isStep)
        first.label = meaningOf(first.text.plain());
    note(first, context.isHead);
    if (isStep)
        parts.insert(parts.begin(), {LabelDictionary::Meaning{u"steps"_s, true}, {}, NumberStyle::None});
}

// A heading of a guide that goes on counting is one, though no word in it tells a part.
void LabelSequence::noteOfGuide(const LineLabels::Part& part, bool isHead)
{
    static const QRegularExpression sentence(u"[。；;，,：:？?！!（(]"_s);
    const QString plain = part.text.plain().trimmed();
    const int next = m_style == NumberStyle::None ? 1 : m_number + 1;
    const bool isHeading = !part.label && part.number == NumberStyle::Han && leadingValue(plain) == next &&
                           plain.size() <= LongestNextLabel && !m_hasNumberedText &&
                           !plain.sliced(leadingNumber(plain).length).contains(sentence);
    if (!isHeading)
        return note(part, isHead);
    m_style = part.number;
    m_number = next;
}

void LabelSequence::note(const LineLabels::Part& part, bool isHead)
{
    if (part.label && part.label->place == u"objectives")
        m_hasObjectives = true;
    if (part.label)
        m_isBracketed = u"【[〖"_s.contains(part.text.plain().trimmed().left(1));
    if (part.label)
        m_isPlain = part.number == NumberStyle::None && !m_isBracketed;
    if (part.label)
        m_isHead = isHead;
    if (!isCounted(part.number))
        return;
    if (part.number == NumberStyle::Han)
        m_outer = 0;
    else if (part.label && m_style == NumberStyle::Han)
        m_outer = m_number;
    if (part.label) {
        m_style = part.number;
        m_number = leadingValue(part.text.plain());
        m_hasNumberedText = false;
    } else if (part.number == m_style) {
        m_hasNumberedText = true;
    }
}

} // namespace shanke
