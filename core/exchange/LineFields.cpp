// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a header in one line, with a space between a label and its value.
#include "exchange/LineLabels.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLineOfFields = 100;
constexpr qsizetype MostLetters = 4; // of a label that is set wide: 课 题
constexpr int LeastBareFields = 2;

struct Token
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<Token> tokensIn(const QString& line)
{
    static const QRegularExpression word(u"\\S+"_s);
    std::vector<Token> tokens;
    for (auto hits = word.globalMatch(line); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        tokens.push_back({hit.capturedStart(), hit.capturedEnd()});
    }
    return tokens;
}

// How many words from `at` on are single letters.
size_t lettersAt(const std::vector<Token>& tokens, size_t at)
{
    size_t count = 0;
    while (at + count < tokens.size() && count < MostLetters &&
           tokens[at + count].end - tokens[at + count].begin == 1)
        ++count;
    return count;
}

} // namespace

// "科目 数学 年级 三 主备 张三 时间 3月5日"; nothing when the line is not made so. Where some labels have a
// colon, two others have to stand without one: a word of a title may be called like a field.
std::vector<LineLabels::Part> LineLabels::fieldsBetweenSpaces(const RichText& line,
                                                              const LineContext& context) const
{
    static const QRegularExpression sentence(u"[。；;！!？?，、《]"_s);
    static const QRegularExpression colon(u"[:：∶]"_s);
    const QString& plain = line.plain();
    const std::vector<Token> tokens = tokensIn(plain);
    if (plain.size() > LongestLineOfFields || tokens.size() < 3 || plain.contains(sentence) ||
        leadingNumber(plain).length > 0)
        return {};
    std::vector<Cut> cuts;
    int bare = 0;
    LineContext inside = context;
    for (size_t at = 0; at < tokens.size(); ++at) {
        const qsizetype begin = tokens[at].begin;
        const QString token = plain.sliced(begin, tokens[at].end - begin);
        const qsizetype stop = token.indexOf(colon);
        size_t words = std::max<size_t>(1, lettersAt(tokens, at));
        const qsizetype end = stop < 0 ? tokens[at + words - 1].end : begin + stop;
        const auto meaning = m_dictionary.meaning(plain.sliced(begin, end - begin));
        static const QRegularExpression han(u"\\p{Han}"_s); // "Unit 5 Topic 1" is one title
        const bool isField = meaning && (stop >= 0 || token.contains(han)) &&
                             (isHeader(meaning->place) || meaning->place == u"other") &&
                             isLabel(*meaning, plain.sliced(begin, end - begin), Form::Spaces, inside);
        if (at == 0 && !isField)
            return {};
        if (!isField)
            continue;
        cuts.push_back({*meaning, begin, stop < 0 ? end : end + 1});
        bare += stop < 0 ? 1 : 0;
        inside.place = meaning->place;
        at += stop < 0 ? words - 1 : 0;
    }
    if (bare < LeastBareFields || (context.isGuide && context.place != u"" && !isHeader(context.place)))
        return {};
    std::vector<Part> parts;
    for (size_t i = 0; i < cuts.size(); ++i) {
        const qsizetype end = i + 1 < cuts.size() ? cuts[i + 1].begin : plain.size();
        parts.push_back(
            {cuts[i].meaning, line.sliced(cuts[i].begin, cuts[i].end - cuts[i].begin), NumberStyle::None});
        if (const RichText value = line.sliced(cuts[i].end, end - cuts[i].end).trimmed(); !value.isBlank())
            parts.push_back({std::nullopt, value, NumberStyle::None});
    }
    return parts;
}

} // namespace shanke
