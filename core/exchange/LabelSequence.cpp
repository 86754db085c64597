// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/LabelSequence.h"

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

// A word that is not in the dictionary, and says that the teaching process follows.
QString placeOfWord(const QString& line)
{
    static const QRegularExpression process(u"(?:过程|步骤|流程|程序)[^的]{0,6}$"_s);
    return line.contains(process) ? u"steps"_s : u"other"_s;
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
    while (words.endsWith(u'：') || words.endsWith(u':'))
        words.chop(1);
    return isCounted(m_style) && part.number == m_style && !m_hasNumberedText && !words.isEmpty() &&
           leadingValue(plain) == m_number + 1 && !words.contains(sentence);
}

void LabelSequence::follow(std::vector<LineLabels::Part>& parts, const QString& place)
{
    if (parts.empty())
        return;
    LineLabels::Part& first = parts.front();
    const bool isInProcess = isProcess(place);
    const bool isUnknown =
        !first.label && parts.size() == 1 && isNext(first) && (!isInProcess || isCounted(first.number));
    const bool isStep = isUnknown && !isInProcess && m_dictionary.hasStepWord(first.text.plain());
    if (isUnknown && !isStep)
        first.label = LabelDictionary::Meaning{placeOfWord(first.text.plain()), true};
    note(first);
    if (isStep)
        parts.insert(parts.begin(), {LabelDictionary::Meaning{u"steps"_s, true}, {}, NumberStyle::None});
}

void LabelSequence::note(const LineLabels::Part& part)
{
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
