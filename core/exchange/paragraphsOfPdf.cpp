// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paragraphsOfPdf.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <vector>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A line that reaches so far of the longest lines of the file has no room for more.
constexpr int FullPercent = 88;
constexpr int LongestPercent = 95; // of all lines; longer ones reach over the margin
constexpr int LeastWidth = 30;     // in half characters; nothing is running text below

// Han and full-width signs are two wide.
int widthOf(const QString& line)
{
    return int(std::accumulate(line.begin(), line.end(), qsizetype(0),
                               [](qsizetype sum, QChar c) { return sum + (c.unicode() >= 0x2E80 ? 2 : 1); }));
}

int fullWidth(const QStringList& lines)
{
    std::vector<int> widths;
    for (const QString& line : lines) {
        if (!line.isEmpty())
            widths.push_back(widthOf(line));
    }
    if (widths.empty())
        return 0;
    const auto longest = widths.begin() + std::ptrdiff_t((widths.size() - 1) * LongestPercent / 100);
    std::nth_element(widths.begin(), longest, widths.end());
    return std::max(*longest * FullPercent / 100, LeastWidth);
}

// Fonts draw 目 and the radical of that shape with one glyph, and a PDF may name either.
QString withoutRadicals(const QString& line)
{
    QString text;
    for (const QChar c : line) {
        const bool isRadical = c.unicode() >= 0x2F00 && c.unicode() <= 0x2FD5;
        text += isRadical ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
    }
    return text;
}

bool endsSentence(const QString& line)
{
    static const QString ends = u"。！？；：.!?;:”』」）)"_s;
    return ends.contains(line.back());
}

QString joined(const QString& line, const QString& next)
{
    const bool areWords = line.back().unicode() < 0x2E80 && next.front().unicode() < 0x2E80;
    return line + (areWords ? u" "_s : QString()) + next;
}

} // namespace

QStringList paragraphsOfPdf(const QString& text)
{
    static const QRegularExpression stretched(
        u"(?<=[\\x{2E80}-\\x{FFEF}])[ \\x{3000}]+(?=[\\x{2E80}-\\x{FFEF}])"_s);
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = withoutRadicals(line.trimmed().remove(stretched));
    const int full = fullWidth(lines);
    QStringList paragraphs;
    bool goesOn = false;
    for (const QString& line : lines) {
        if (!line.isEmpty() && goesOn)
            paragraphs.back() = joined(paragraphs.back(), line);
        else if (!line.isEmpty())
            paragraphs.append(line);
        goesOn = !line.isEmpty() && widthOf(line) >= full && !endsSentence(line);
    }
    return paragraphs;
}

} // namespace shanke
