// SPDX-License-Identifier: GPL-3.0-or-later
// By what lines of running text a step begins.
#include "exchange/StepBuilder.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestMarkedHead = 24;
constexpr qsizetype LongestBareHead = 6;
constexpr qsizetype LongestDigitTitle = 16;

bool hasSentence(const QString& text)
{
    return text.contains(u'。') || text.contains(u'！') || text.contains(u'？') || text.contains(u'；');
}

} // namespace

NamedStep namedStepIn(const QString& line)
{
    static const QRegularExpression shape(
        u"^\\s*[【（(\\[]?\\s*(?:教学|学习)?(环节|活动|任务|板块|步骤|模块|阶段|Step|step|STEP|Task|Activity)\\s*[一二三四五六七八九十ⅠⅡⅢⅣⅤⅥIVX0-9]{1,3}\\s*[】）)\\]]?\\s*[:：、.．]?\\s*"_s);
    static const QRegularExpression ordinal(
        u"^\\s*[【（(\\[]?\\s*第\\s*[一二三四五六七八九十1-9]{1,2}\\s*(环节|活动|任务|板块|步骤|步|模块|阶段|部分|站|关)\\s*[】）)\\]]?\\s*(?:[:：、.．]|\\s)\\s*(?=\\S)"_s);
    QRegularExpressionMatch hit = shape.match(line);
    if (!hit.hasMatch())
        hit = ordinal.match(line);
    return {hit.captured(1).toLower(), std::max<qsizetype>(0, hit.capturedLength())};
}

QString bracketsBefore(const QString& line)
{
    static const QRegularExpression shape(u"^\\s*【\\s*([^【】0-9]{2,10})\\s*】\\s*[:：]?\\s*(?=\\S)"_s);
    return shape.match(line).captured();
}

bool isTitleOfCell(const QString& line)
{
    static const QRegularExpression sentence(u"[。；;！!？?：:]"_s);
    const NumberStyle style = leadingNumber(line).style;
    const bool isMarked = style == NumberStyle::Han || style == NumberStyle::HanInBrackets ||
                          namedStepIn(line).length > 0 || !bracketedHeading(line).isEmpty();
    return isMarked && line.size() <= LongestMarkedHead && !line.contains(sentence);
}

// A short line that is bold, or says nothing but a word of a step: "新授：".
bool StepBuilder::isHeadOfStep(const Piece& piece) const
{
    static const QRegularExpression sentence(u"[，,。；;！？、]|[:：].*\\S"_s);
    static const QRegularExpression whole(u"[。；;！？!?]|[:：].*\\S"_s);
    const QString plain = piece.text.plain().trimmed();
    if (piece.isHead && plain.size() <= LongestMarkedHead && !plain.contains(whole))
        return true;
    if (plain.contains(sentence))
        return false;
    return labelKey(plain).size() <= LongestBareHead && m_dictionary.hasStepWord(plain);
}

StepBuilder::Marker StepBuilder::markerOf(const Piece& piece) const
{
    const QString plain = piece.text.plain();
    if (piece.kind != Piece::Kind::Line || plain.trimmed().isEmpty())
        return Marker::None;
    if (namedStepIn(plain).length > 0)
        return Marker::Named;
    if (!bracketedHeading(plain).isEmpty())
        return Marker::Bracketed;
    switch (leadingNumber(plain).style) {
    case NumberStyle::Han:
    case NumberStyle::Ordinal:
        return Marker::Han;
    case NumberStyle::HanInBrackets:
        return Marker::HanInBrackets;
    case NumberStyle::Digits: {
        static const QRegularExpression colon(u"[:：]"_s);
        const QString head = plain.section(colon, 0, 0);
        return head.size() <= LongestMarkedHead && !hasSentence(head) ? Marker::Digits : Marker::None;
    }
    case NumberStyle::Circled:
        return Marker::Circled;
    default:
        if (!bracketsBefore(plain).isEmpty())
            return Marker::BracketsBefore;
        return isHeadOfStep(piece) ? Marker::Heads : Marker::None;
    }
}

// Of the kinds of numbers that occur more than once, or with a word of a step, the one that comes first.
StepBuilder::Marker StepBuilder::outermost() const
{
    QMap<Marker, int> counts;
    QMap<Marker, int> words;
    std::vector<Marker> inOrder;
    for (const Piece& piece : m_pieces) {
        const Marker marker = markerOf(piece);
        if (counts[marker]++ == 0)
            inOrder.push_back(marker);
        words[marker] += m_dictionary.hasStepWord(piece.text.plain()) ? 1 : 0;
    }
    for (const Marker marker : inOrder) {
        const bool isSure =
            marker == Marker::Han || marker == Marker::Named || marker == Marker::HanInBrackets;
        const bool isFirst = !m_pieces.empty() && markerOf(m_pieces.front()) == marker &&
                             m_pieces.front().text.plain().size() <= LongestMarkedHead;
        if (isSure && (counts[marker] > 1 || words[marker] > 0 || isFirst))
            return marker;
    }
    if (words[Marker::Bracketed] > 0 || areTitles(Marker::Bracketed))
        return Marker::Bracketed;
    if (words[Marker::Digits] > 1 || areTitles(Marker::Digits))
        return Marker::Digits;
    if (areTitles(Marker::Circled))
        return Marker::Circled;
    const bool areHeads = (words[Marker::Heads] > 0 && counts[Marker::Heads] > 1) || areTitles(Marker::Heads);
    if (areHeads)
        return Marker::Heads;
    const bool areBefore = words[Marker::BracketsBefore] > 0 && counts[Marker::BracketsBefore] > 1 &&
                           markerOf(m_pieces.front()) == Marker::BracketsBefore;
    return areBefore ? Marker::BracketsBefore : Marker::None;
}

QString StepBuilder::firstNamedWord() const
{
    for (const Piece& piece : m_pieces) {
        if (markerOf(piece) == Marker::Named)
            return namedStepIn(piece.text.plain()).word;
    }
    return {};
}

// Two lines or more, the first of all among them, each short, no sentence, and with text below.
bool StepBuilder::areTitles(Marker marker) const
{
    static const QRegularExpression part(u"[，,。；;！!？?：:]"_s);
    static const QRegularExpression whole(u"[。；;！!？?]"_s);
    if (m_pieces.empty() || markerOf(m_pieces.front()) != marker)
        return false;
    const bool isDigits =
        marker == Marker::Digits || marker == Marker::Circled; // of which many count something else
    const qsizetype longest = isDigits ? LongestDigitTitle : LongestMarkedHead;
    int titles = 0;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        if (markerOf(m_pieces[i]) != marker)
            continue;
        const QString plain = m_pieces[i].text.plain();
        const QString named = plain.sliced(leadingNumber(plain).length);
        const QString title = named.sliced(namedStepIn(named).length);
        const bool hasText = i + 1 < m_pieces.size() && markerOf(m_pieces[i + 1]) != marker;
        if (!hasText || title.size() > longest || title.contains(isDigits ? part : whole))
            return false;
        ++titles;
    }
    return titles > 1;
}

} // namespace shanke
