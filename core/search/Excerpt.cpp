// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Excerpt.h"

#include "search/NormalisedText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBefore = 24; // characters before the word that is shown
constexpr qsizetype MostInAll = 80;
constexpr QChar Ellipsis = u'…';

bool endsSentence(QChar c)
{
    return u"。！？；!?;\n"_s.contains(c);
}

// Not in the middle of a surrogate pair.
qsizetype outside(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

QList<SearchMark> joinedMarks(QList<SearchMark> marks)
{
    std::sort(marks.begin(), marks.end(),
              [](const SearchMark& a, const SearchMark& b) { return a.begin < b.begin; });
    QList<SearchMark> joined;
    for (const SearchMark& mark : std::as_const(marks)) {
        if (joined.isEmpty() || mark.begin > joined.last().begin + joined.last().length) {
            joined.append(mark);
            continue;
        }
        const qsizetype end = std::max(joined.last().begin + joined.last().length, mark.begin + mark.length);
        joined.last().length = end - joined.last().begin;
    }
    return joined;
}

// In the text as it is, where words were found in its normalised form.
QList<SearchMark> marksIn(const QString& text, const QueryWords& words)
{
    const NormalisedText normalised(text);
    QList<SearchMark> marks;
    for (const QueryWord& word : words) {
        const QString& form = word.toString();
        qsizetype at = normalised.toString().indexOf(form);
        for (; at >= 0; at = normalised.toString().indexOf(form, at + form.size())) {
            const qsizetype begin = normalised.sourceBegin(at);
            marks.append({begin, normalised.sourceEnd(at + form.size()) - begin});
        }
    }
    return joinedMarks(marks);
}

struct Stretch
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

Stretch sentenceAround(const QString& text, const SearchMark& mark)
{
    Stretch sentence{mark.begin, mark.begin + mark.length};
    while (sentence.begin > 0 && !endsSentence(text[sentence.begin - 1]))
        --sentence.begin;
    while (sentence.end < text.size() && !endsSentence(text[sentence.end]))
        ++sentence.end;
    if (sentence.end < text.size() && text[sentence.end] != u'\n')
        ++sentence.end;
    sentence.begin = outside(text, std::max(sentence.begin, mark.begin - MostBefore));
    sentence.end = outside(text, std::min(sentence.end, sentence.begin + std::max(MostInAll, mark.length)));
    return sentence;
}

bool isCut(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && !endsSentence(text[at - 1]) && !endsSentence(text[at]);
}

MarkedText cutOut(const QString& text, const Stretch& stretch, const QList<SearchMark>& marks)
{
    MarkedText cut;
    if (isCut(text, stretch.begin))
        cut.text += Ellipsis;
    const qsizetype shift = cut.text.size() - stretch.begin;
    cut.text += text.mid(stretch.begin, stretch.end - stretch.begin).replace(u'\n', u' ');
    if (isCut(text, stretch.end))
        cut.text += Ellipsis;
    for (const SearchMark& mark : marks) {
        const qsizetype begin = std::max(mark.begin, stretch.begin);
        const qsizetype end = std::min(mark.begin + mark.length, stretch.end);
        if (begin < end)
            cut.marks.append({begin + shift, end - begin});
    }
    return cut;
}

} // namespace

MarkedText markedText(const QString& text, const QueryWords& words)
{
    return {text, marksIn(text, words)};
}

MarkedText markedSentence(const QString& text, const QueryWords& words)
{
    const QList<SearchMark> marks = marksIn(text, words);
    return cutOut(text, sentenceAround(text, marks.value(0)), marks);
}

const SearchPassage* bestPassage(const std::vector<SearchPassage>& passages, const QString& title,
                                 const QueryWords& words)
{
    const SearchPassage* best = nullptr;
    std::ptrdiff_t mostWords = -1;
    const auto most = 2 * std::ptrdiff_t(words.size()) + 1;
    for (const SearchPassage& passage : passages) {
        if (mostWords == most)
            break;
        const QString text = normalisedText(passage.text);
        const auto count = 2 * std::count_if(words.begin(), words.end(), [&](const QueryWord& word) {
                               return text.contains(word.toString());
                           });
        const auto weight = count > 0 && passage.text != title ? count + 1 : count;
        if (weight > mostWords) {
            mostWords = weight;
            best = &passage;
        }
    }
    return best;
}

} // namespace shanke
