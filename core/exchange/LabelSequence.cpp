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
    const QString plain = part.text.plain().trimmed();
    if (plain.size() > LongestNextLabel)
        return false;
    if (const QString heading = bracketedHeading(plain); !heading.isEmpty())
        return m_isBracketed && m_dictionary.column(heading).isEmpty();
    QString words = plain.sliced(leadingNumber(plain).length);
    while (!words.isEmpty() && u"：:∶。"_s.contains(words.back()))
        words.chop(1);
    return isCounted(m_style) && part.number == m_style && !m_hasNumberedText && !words.isEmpty() &&
           leadingValue(plain) == m_number + 1 && !words.contains(sentence);
}

bool LabelSequence::isFirstOfAll(const LineLabels::Part& part) const
{
    const QString plain = part.text.plain().trimmed();
    return m_style == NumberStyle::None && isCounted(part.number) && leadingValue(plain) == 1 &&
           plain.size() <= LongestNextLabel;
}

// "模块二 合作探究" in a guide.
bool LabelSequence::isNamedPart(const LineLabels::Part& part) const
{
    static const QRegularExpression sentence(u"[。；;，,：:？?！!“”\"《].*\\S"_s);
    const QString plain = part.text.plain().trimmed();
    const qsizetype named = namedStepIn(plain).length;
    return named > 0 && plain.size() <= LongestNextLabel && !plain.sliced(named).contains(sentence);
}

// "一、导入新课" where no label is numbered: the process begins, though nothing says so.
bool LabelSequence::beginsProcess(const LineLabels::Part& part) const
{
    static const QRegularExpression sentence(u"[；;，,？?！!“”\"《]|[。：:].*\\S"_s);
    const QString plain = part.text.plain().trimmed();
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

void LabelSequence::follow(std::vector<LineLabels::Part>& parts, const QString& place, bool isGuide)
{
    if (parts.empty())
        return;
    LineLabels::Part& first = parts.front();
    if (isGuide) {
        if (!first.label && parts.size() == 1 && (isFirstOfAll(first) || isNext(first) || isNamedPart(first)))
            first.label = m_dictionary.guess(first.text.plain(), true);
        return note(first);
    }
    const bool isInProcess = isProcess(place);
    if (place.isEmpty() && !first.label && parts.size() == 1 && isFirstOfAll(first))
        first.label = m_dictionary.guess(first.text.plain());
    const bool isUnknown =
        !first.label && parts.size() == 1 && isNext(first) && (!isInProcess || isCounted(first.number));
    const bool isFirstStep = !first.label && parts.size() == 1 && !isInProcess && beginsProcess(first);
    const bool isNamedStep = isUnknown && !isInProcess && m_dictionary.hasStepWord(first.text.plain()) &&
                             !m_dictionary.guess(first.text.plain());
    const bool isStep = isFirstStep || isNamedStep;
    if (isUnknown && !isStep)
        first.label = meaningOf(first.text.plain());
    note(first);
    if (isStep)
        parts.insert(parts.begin(), {LabelDictionary::Meaning{u"steps"_s, true}, {}, NumberStyle::None});
}

void LabelSequence::note(const LineLabels::Part& part)
{
    if (part.label && part.label->place == u"objectives")
        m_hasObjectives = true;
    if (part.label)
        m_isBracketed = part.text.plain().trimmed().startsWith(u'【');
    if (!isCounted(part.number))
        return;
    if (part.label) {
        m_style = part.number;
        m_number = leadingValue(part.text.plain());
        m_hasNumberedText = false;
    } else if (part.number == m_style) {
        m_hasNumberedText = true;
    }
}

} // namespace shanke
