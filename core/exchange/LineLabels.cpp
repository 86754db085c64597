// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/LineLabels.h"

#include "exchange/otherGradesOfLines.h"
#include "exchange/titleLines.h"
#include "lesson/PlanSection.h"
#include "lesson/Resource.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLabelText = 26; // with the spaces in it
constexpr qsizetype LongestWholeLabel = 40;
constexpr qsizetype ShortestSureKey = 4;
constexpr qsizetype ShortestEndKey = 3; // 教后记; 板书 alone is what a teacher does

bool isGuidePart(const QString& place)
{
    return place == u"preStudy" || place == u"inquiry" || place == u"practice";
}

// What ends the process, wherever it is said.
bool endsProcess(const QString& place)
{
    return place == u"boardDesign" || place == toWord(PlanSection::Reflection) ||
           place == u"individualNotes" || place == u"steps.extend" || place == u"extension";
}

bool beginsLesson(const QString& place)
{
    return place == u"header.title" || place == u"objectives";
}

// What this program prints there has labels that stay.
bool keepsItsLabels(const QString& place)
{
    return place == u"imported" || place == ResourcesPlace || place == OtherGradesPlace;
}

bool isOpenForShortWords(const QString& place)
{
    static const QStringList places{
        QString(),        u"objectives"_s, u"keyAndDifficult"_s, u"keyPoints"_s,       u"difficultPoints"_s,
        u"preparation"_s, u"methods"_s,    u"teachingMethods"_s, u"learningMethods"_s, u"other"_s};
    return places.contains(place) || place.startsWith(u"header."_s);
}

} // namespace

QChar decorationOf(const QString& line)
{
    static const QString signs = u"【[〖★☆◆◇※■□●○▲△✦❖"_s;
    const QString plain = line.trimmed();
    return !plain.isEmpty() && signs.contains(plain.front()) ? plain.front() : QChar();
}

bool isProcess(const QString& place)
{
    return place == u"steps" || place == u"steps.extend";
}

bool isGuidePlace(const QString& place)
{
    static const QStringList places{u"goals"_s,    u"methodTips"_s,     u"preStudy"_s, u"inquiry"_s,
                                    u"practice"_s, u"selfEvaluation"_s, u"answers"_s};
    return places.contains(place);
}

bool endsLesson(const QString& place)
{
    return endsProcess(place) || place == u"homework";
}

std::vector<LineLabels::Part> LineLabels::split(const RichText& line, const LineContext& context) const
{
    const QString& plain = line.plain();
    if (line.isBlank())
        return {};
    const LeadingNumber number = leadingNumber(plain);
    if (plain.size() <= LongestWholeLabel) {
        const auto meaning = wholeLabel(plain, number.style);
        if (meaning && isLabel(*meaning, plain, Form::Whole, context))
            return {{meaning, line, number.style}};
    }
    std::vector<Part> parts = fieldsBetweenSpaces(line, context);
    if (!parts.empty())
        return parts;
    std::optional<Cut> cut = firstCut(line, context);
    if (!cut && (cut = behindTitle(plain, context)))
        parts.push_back({std::nullopt, line.sliced(0, cut->begin).trimmed(), number.style});
    if (!cut)
        return {{std::nullopt, line, number.style}};
    LineContext inside = context;
    while (cut) {
        parts.push_back({cut->meaning, line.sliced(cut->begin, cut->end - cut->begin),
                         parts.empty() ? number.style : NumberStyle::None});
        inside.place = cut->meaning.place;
        const auto next = nextCut(plain, cut->end, inside);
        const qsizetype end = next ? next->begin : plain.size();
        if (const RichText value = line.sliced(cut->end, end - cut->end).trimmed(); !value.isBlank())
            parts.push_back({std::nullopt, value, NumberStyle::None});
        cut = next;
    }
    return parts;
}

// With a full stop it is one where its number and its word are sure: "三、说教学目标。", but "2. 分层作业。"
// is one of a list. Who presents a lesson adorns the heads: "一、一丝不苟，说教材".
std::optional<LabelDictionary::Meaning> LineLabels::wholeLabel(const QString& line, NumberStyle number) const
{
    static const QRegularExpression sentence(u"[。；;]\\s*$"_s);
    static const QRegularExpression adorned(u"^[^，,]{2,12}[，,]\\s*(说[^，,]{2,10})$"_s);
    const auto meaning = m_dictionary.meaning(line);
    if (!meaning && number == NumberStyle::Han)
        return m_dictionary.meaning(adorned.match(line).captured(1));
    if (!meaning || !line.contains(sentence))
        return meaning;
    const bool isOfList = endsLesson(meaning->place) || isProcess(meaning->place);
    const bool isSure = meaning->isStrong && !meaning->isComposed && number != NumberStyle::None;
    const bool saysPart = labelKey(line).startsWith(u'说');
    return isSure && (!isOfList || saysPart) ? meaning : std::nullopt;
}

std::optional<LineLabels::Cut> LineLabels::firstCut(const RichText& text, const LineContext& context) const
{
    const QString& line = text.plain();
    const qsizetype from = leadingNumber(line).length;
    std::optional<Cut> cut = bracketed(line, from, context);
    if (!cut)
        cut = beforeColon(line, from, context);
    if (!cut)
        cut = boldStart(text, from, context);
    if (!cut && context.areBracketed && !isProcess(context.place) && !context.isGuide)
        cut = unknownBracketed(line, from, context);
    if (!cut)
        cut = beforeSpaces(line, from, context);
    if (cut)
        cut->begin = 0; // the number belongs to the label
    return cut;
}

// "<b>课后反思</b>  多数学生..."
std::optional<LineLabels::Cut> LineLabels::boldStart(const RichText& line, qsizetype from,
                                                     const LineContext& context) const
{
    const qsizetype last = std::min(line.plain().size(), from + LongestLabelText);
    qsizetype end = from;
    while (end < last && line.sliced(from, end + 1 - from).isBold())
        ++end;
    const QString word = line.plain().sliced(from, end - from);
    const bool hasText = !line.sliced(end).isBlank() && end < last && !keepsItsLabels(context.place);
    const auto meaning = hasText && !word.trimmed().isEmpty() ? m_dictionary.meaning(word) : std::nullopt;
    LineContext asHead = context;
    asHead.isHead = true;
    const bool isAnswerOfItem = meaning && meaning->place == u"answers" && isGuidePart(context.place);
    return meaning && !isAnswerOfItem && isLabel(*meaning, word, Form::Whole, asHead)
               ? std::optional(Cut{*meaning, from, end})
               : std::nullopt;
}

// 【教学目标】...
std::optional<LineLabels::Cut> LineLabels::bracketed(const QString& line, qsizetype from,
                                                     const LineContext& context) const
{
    static const QRegularExpression shape(u"\\G\\s*[【\\[〖]([^】\\]〗]{1,20})[】\\]〗]\\s*[:：∶]?"_s);
    const QRegularExpressionMatch hit = shape.match(line, from);
    if (!hit.hasMatch())
        return std::nullopt;
    const auto meaning = m_dictionary.meaning(hit.captured(1));
    // [课时] below [教学重点]
    const bool isSibling = meaning && context.areBracketed && !context.isGuide && !isProcess(context.place) &&
                           (isHeader(meaning->place) || meaning->place == u"other");
    if (!meaning || !(isSibling || isLabel(*meaning, hit.captured(1), Form::Colon, context)))
        return std::nullopt;
    return Cut{*meaning, from, hit.capturedEnd()};
}

// 【教学具】 below 【教学目标】: whatever it says, it is no part of what stands under the label before.
std::optional<LineLabels::Cut> LineLabels::unknownBracketed(const QString& line, qsizetype from,
                                                            const LineContext& context) const
{
    static const QRegularExpression shape(
        u"\\G\\s*[【\\[〖]\\s*(\\p{Han}{2,8})\\s*[】\\]〗]\\s*[:：∶]?(?=\\s*\\S)"_s);
    const QRegularExpressionMatch hit = shape.match(line, from);
    if (!hit.hasMatch() || m_dictionary.meaning(hit.captured(1)) ||
        m_dictionary.isDimension(hit.captured(1)) || !m_dictionary.column(hit.captured(1)).isEmpty())
        return std::nullopt;
    const auto guess = m_dictionary.guess(hit.captured(1));
    const bool isElsewhere = !guess || isProcess(guess->place) || guess->place == context.place;
    return Cut{isElsewhere ? LabelDictionary::Meaning{u"other"_s, true} : *guess, from, hit.capturedEnd()};
}

std::optional<LineLabels::Cut> LineLabels::beforeColon(const QString& line, qsizetype from,
                                                       const LineContext& context) const
{
    static const QRegularExpression colon(u"[:：∶]"_s);
    const qsizetype at = line.indexOf(colon, from);
    if (at < 0 || widthOf(line.sliced(from, at - from)) > LongestLabelText)
        return std::nullopt;
    const QString text = line.sliced(from, at - from);
    const auto meaning = m_dictionary.meaning(text);
    if (!meaning || !isLabel(*meaning, text, Form::Colon, context))
        return std::nullopt;
    return Cut{*meaning, from, at + 1};
}

// "课 题    静夜思": the longest word before a gap that is a label.
std::optional<LineLabels::Cut> LineLabels::beforeSpaces(const QString& line, qsizetype from,
                                                        const LineContext& context) const
{
    std::optional<Cut> longest;
    if (isProcess(context.place))
        return endBeforeGap(line, from);
    const qsizetype last = std::min(line.size(), from + LongestLabelText);
    for (qsizetype at = from + 1; at < last; ++at) {
        if (!line[at].isSpace() || line[at - 1].isSpace())
            continue;
        const QString text = line.sliced(from, at - from);
        const auto meaning = m_dictionary.meaning(text);
        const bool isWide = line[at] == u'\t' || line[at] == QChar(0x3000) ||
                            (at + 1 < line.size() && line[at + 1].isSpace());
        if (meaning && (isWide || meaning->isStrong) && isLabel(*meaning, text, Form::Spaces, context))
            longest = Cut{*meaning, from, at};
    }
    return longest;
}

// "板书<tab>...", "教学后记 ...": what ends the process, where a teacher sets labels and values apart by
// gaps.
std::optional<LineLabels::Cut> LineLabels::endBeforeGap(const QString& line, qsizetype from) const
{
    static const QRegularExpression gap(u"\\s"_s);
    const qsizetype at = line.indexOf(gap, from);
    if (at <= from || at - from > LongestLabelText)
        return std::nullopt;
    const qsizetype tab = line.indexOf(u'\t', from);
    const auto meaning = m_dictionary.meaning(line.sliced(from, at - from));
    const bool isSure = meaning && meaning->isStrong && !meaning->isComposed && at - from >= ShortestSureKey;
    if (meaning && endsLesson(meaning->place) && (isSure || at == tab))
        return Cut{*meaning, from, at};
    const auto before = tab > at && tab - from <= LongestLabelText
                            ? m_dictionary.meaning(line.sliced(from, tab - from))
                            : std::nullopt;
    return before && endsLesson(before->place) ? std::optional(Cut{*before, from, tab}) : std::nullopt;
}

// "第9课 秦统一中国    设计人：吴老师": before the first label of a document.
std::optional<LineLabels::Cut> LineLabels::behindTitle(const QString& line, const LineContext& context) const
{
    if (!context.place.isEmpty())
        return std::nullopt;
    const auto cut = nextColon(line, 0, context);
    const bool isBehindGap = cut && cut->begin > 1 && line[cut->begin - 1].isSpace() &&
                             (line[cut->begin - 2].isSpace() || line[cut->begin - 1] != u' ' ||
                              m_dictionary.opener(line.left(cut->begin).trimmed()));
    const bool isField =
        cut && (isHeader(cut->meaning.place) || cut->meaning.place == u"other") && isBehindGap;
    return isField ? cut : std::nullopt;
}

std::optional<LineLabels::Cut> LineLabels::nextCut(const QString& line, qsizetype from,
                                                   const LineContext& context) const
{
    if (isProcess(context.place))
        return std::nullopt;
    std::optional<Cut> nearest;
    for (const auto& cut :
         {nextBracket(line, from, context), nextColon(line, from, context), nextGap(line, from, context)}) {
        if (cut && (!nearest || cut->begin < nearest->begin))
            nearest = cut;
    }
    return nearest;
}

// "【课题】桥　【授课人】石老师": behind another label, which every label of such a line is.
std::optional<LineLabels::Cut> LineLabels::nextBracket(const QString& line, qsizetype from,
                                                       const LineContext& context) const
{
    for (qsizetype at = line.indexOf(u'【', from); at >= 0; at = line.indexOf(u'【', at + 1)) {
        if (auto cut = bracketed(line, at, context)) {
            cut->begin = at;
            return cut;
        }
    }
    return std::nullopt;
}

// "课题\t大海\t课型\t新授": a field of the header between two wide gaps, with a value behind it.
std::optional<LineLabels::Cut> LineLabels::nextGap(const QString& line, qsizetype from,
                                                   const LineContext& context) const
{
    static const QRegularExpression shape(u"(?:\\t|　|\\s{2})\\s*(\\S{1,10})(?=(?:\\t|　|\\s{2})\\s*\\S)"_s);
    if (!context.place.startsWith(u"header."_s))
        return std::nullopt;
    for (auto hits = shape.globalMatch(line, from); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        const auto meaning = m_dictionary.meaning(hit.captured(1));
        if (meaning && meaning->place.startsWith(u"header."_s) &&
            isLabel(*meaning, hit.captured(1), Form::Spaces, context))
            return Cut{*meaning, hit.capturedStart(1), hit.capturedEnd(1)};
    }
    return std::nullopt;
}

// "主备人：石老师    参与人：数学组": between wide gaps in the header, whatever it is called.
bool LineLabels::saysUnknownField(const QString& line, qsizetype begin, const QString& text,
                                  const LineContext& context) const
{
    static const QRegularExpression word(u"^\\p{Han}[\\p{Han} ]{1,7}$"_s);
    const bool isBehindGap =
        begin > 1 && line[begin - 1].isSpace() && (line[begin - 1] != u' ' || line[begin - 2].isSpace());
    return isHeader(context.place) && isBehindGap && word.match(text).hasMatch();
}

// A label in the middle of a line stands behind a gap or the end of a sentence, and before a colon.
std::optional<LineLabels::Cut> LineLabels::nextColon(const QString& line, qsizetype from,
                                                     const LineContext& context) const
{
    static const QRegularExpression colon(u"[:：∶]"_s);
    static const QString ends = u"；;。|，,"_s;
    static const QRegularExpression twoWords(u"\\S{2}\\s{2,}\\S{2}"_s); // a value, and a label behind it
    for (qsizetype at = line.indexOf(colon, from); at >= 0; at = line.indexOf(colon, at + 1)) {
        for (qsizetype begin = std::max(from, at - LongestLabelText); begin < at; ++begin) {
            const bool isBehindGap =
                begin == from || line[begin - 1].isSpace() || ends.contains(line[begin - 1]);
            if (!isBehindGap || line[begin].isSpace())
                continue;
            const QString text = line.sliced(begin, at - begin);
            const auto meaning = text.contains(twoWords) ? std::nullopt : m_dictionary.meaning(text);
            if (meaning && isLabel(*meaning, text, Form::Colon, context))
                return Cut{*meaning, begin, at + 1};
            if (!meaning && saysUnknownField(line, begin, text, context))
                return Cut{{u"other"_s, false}, begin, at + 1};
        }
    }
    return std::nullopt;
}

bool LineLabels::isLabel(const LabelDictionary::Meaning& meaning, const QString& text, Form form,
                         const LineContext& context) const
{
    const QString& place = meaning.place;
    if (isGuidePlace(place) && !context.isGuide)
        return false;
    const bool isBehindProcess = context.isBehindStepTable && !isProcess(place); // that ended with its table
    if (context.isGuide && isProcess(context.place) && isGuidePlace(place))
        return meaning.isStrong && form != Form::Spaces;
    if (isProcess(context.place) && !isBehindProcess)
        return isLabelInProcess(meaning, text, form, context);
    if (keepsItsLabels(context.place) && form != Form::Whole) // what is kept with its own labels
        return false;
    const bool isAnswerOfItem = place == u"answers" && form != Form::Whole && isGuidePart(context.place);
    const bool isPartOfAnswers = context.isGuide && context.place == u"answers" && isGuidePart(place) &&
                                 leadingNumber(text).length == 0 && decorationOf(text).isNull();
    if (isAnswerOfItem || isPartOfAnswers)
        return false;
    if (context.isGuide && isGuidePart(context.place))
        return meaning.isStrong && !place.startsWith(u"header."_s) && !isProcess(place);
    const bool isDimension = meaning.isComposed && !meaning.isStrong && context.place == u"objectives";
    if (isDimension || (!meaning.isStrong && place == context.place)) // "流程与方法：" of the objectives
        return false;
    if (meaning.isStrong)
        return true;
    if (place.startsWith(u"header."_s) || place == u"other")
        return context.place.isEmpty() || context.place.startsWith(u"header."_s) || context.place == u"other";
    return form == Form::Whole || isBehindProcess || isOpenForShortWords(context.place);
}

bool LineLabels::isLabelInProcess(const LabelDictionary::Meaning& meaning, const QString& text, Form form,
                                  const LineContext& context) const
{
    const QString& place = meaning.place;
    // ★作业★ below ★教学过程★
    const bool isDecorated = !context.processMark.isNull() && context.processMark != u'【';
    if (isDecorated && decorationOf(text) == context.processMark && form == Form::Whole && endsLesson(place))
        return true;
    const bool isSure = meaning.isStrong && (!meaning.isComposed || endsProcess(place));
    if (!isSure || form == Form::Spaces)
        return false;
    const NumberStyle number = leadingNumber(text).style;
    const bool isSibling = number != NumberStyle::None && number == context.processNumber;
    const bool isMarked = isSibling || context.isHead;
    const bool isLong = labelKey(text).size() >= ShortestSureKey;
    if (isProcess(place) && place != u"steps.extend")
        return form == Form::Whole && (number == NumberStyle::None || isSibling);
    if (endsProcess(place))
        return labelKey(text).size() >= ShortestEndKey || (form == Form::Whole && isMarked);
    if (place == u"homework")
        return isLong && (number == NumberStyle::None || isSibling);
    if (beginsLesson(place))
        return isLong || place == u"header.title";
    return isLong && isMarked && (form == Form::Whole || isSibling);
}

} // namespace shanke
