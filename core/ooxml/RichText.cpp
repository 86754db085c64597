// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/RichText.h"

#include <algorithm>
#include <array>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<TextStyle, const char*>, 6> StyleTags{{{TextStyle::Bold, "b"},
                                                                      {TextStyle::Italic, "i"},
                                                                      {TextStyle::Underline, "u"},
                                                                      {TextStyle::Strike, "s"},
                                                                      {TextStyle::Subscript, "sub"},
                                                                      {TextStyle::Superscript, "sup"}}};

QString markupOf(const TextRun& run)
{
    if (!run.picture.isEmpty())
        return u"<img src=\"attachment:%1\">"_s.arg(run.picture.toHtmlEscaped());
    QString inside = run.text.toHtmlEscaped();
    if (!run.reading.isEmpty())
        inside = u"<ruby>%1<rt>%2</rt></ruby>"_s.arg(inside, run.reading.toHtmlEscaped());
    for (const auto& [style, tag] : StyleTags) {
        if (run.has(style))
            inside = u"<%1>%2</%1>"_s.arg(QLatin1StringView(tag), inside);
    }
    return run.color.isEmpty() ? inside : u"<span style=\"color:%1\">%2</span>"_s.arg(run.color, inside);
}

} // namespace

void RichText::append(TextRun run)
{
    run.text = run.picture.isEmpty() ? withoutUnseen(run.text) : QString(PictureMark);
    if (run.text.isEmpty() && run.reading.isEmpty())
        return;
    m_plain += run.text;
    if (!m_runs.empty() && m_runs.back().looksLike(run))
        m_runs.back().text += run.text;
    else
        m_runs.push_back(std::move(run));
}

void RichText::append(const RichText& other)
{
    for (const TextRun& run : other.m_runs)
        append(run);
}

bool RichText::isBold() const
{
    return characters() > 0 && std::all_of(m_runs.begin(), m_runs.end(), [](const TextRun& run) {
               return run.has(TextStyle::Bold) || seenCharacters(run.text) == 0;
           });
}

// A reading stays with the first part of what it stands above, and so does a formula.
RichText RichText::sliced(qsizetype from, qsizetype length) const
{
    RichText part;
    const qsizetype end = length < 0 ? m_plain.size() : std::min(m_plain.size(), from + length);
    qsizetype at = 0;
    for (const TextRun& run : m_runs) {
        const qsizetype first = std::max(from, at);
        const qsizetype last = std::min(end, at + run.text.size());
        const bool isBareReading = run.text.isEmpty() && at >= from && (at < end || at == m_plain.size());
        if (first < last || isBareReading) {
            TextRun cut = run;
            cut.text = isBareReading ? QString() : run.text.sliced(first - at, last - first);
            if (first > at) {
                cut.reading.clear();
                cut.formula.clear();
            }
            part.append(std::move(cut));
        }
        at += run.text.size();
    }
    return part;
}

RichText RichText::trimmed() const
{
    qsizetype begin = 0;
    qsizetype end = m_plain.size();
    while (begin < end && m_plain[begin].isSpace())
        ++begin;
    while (end > begin && m_plain[end - 1].isSpace())
        --end;
    return begin == 0 && end == m_plain.size() ? *this : sliced(begin, end - begin);
}

std::vector<RichText> RichText::lines() const
{
    if (!m_plain.contains(u'\n'))
        return {*this};
    std::vector<RichText> lines;
    for (qsizetype from = 0; from <= m_plain.size();) {
        const qsizetype found = m_plain.indexOf(u'\n', from);
        const qsizetype end = found < 0 ? m_plain.size() : found;
        lines.push_back(sliced(from, end - from));
        from = end + 1;
    }
    return lines;
}

QString RichText::markup() const
{
    QString markup;
    for (const TextRun& run : m_runs)
        markup += markupOf(run);
    return markup;
}

QStringList RichText::formulas() const
{
    QStringList formulas;
    for (const TextRun& run : m_runs) {
        if (!run.formula.isEmpty())
            formulas.append(run.formula);
    }
    return formulas;
}

QStringList RichText::pictures() const
{
    QStringList pictures;
    for (const TextRun& run : m_runs) {
        if (!run.picture.isEmpty())
            pictures.append(run.picture);
    }
    return pictures;
}

RichText RichText::only(bool arePictures) const
{
    RichText part;
    for (const TextRun& run : m_runs) {
        if (run.picture.isEmpty() != arePictures)
            part.append(run);
    }
    return part;
}

qsizetype RichText::characters() const
{
    qsizetype characters = 0;
    for (const TextRun& run : m_runs)
        characters += seenCharacters(run.text) + seenCharacters(run.reading);
    return characters;
}

} // namespace shanke
