// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/NormalisedText.h"

#include "search/characters.h"

namespace shanke {

// A character with the marks on it: what is normalised at once.
struct NormalisedText::Cluster
{
    QStringView text;
    char32_t base = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

namespace {

constexpr char32_t FullWidthFirst = 0xff01;
constexpr char32_t FullWidthLast = 0xff5e;
constexpr char32_t FullWidthShift = 0xfee0;

// What most of a Chinese text consists of, and what no form of Unicode changes: 0 where it may.
char32_t plainForm(char32_t point)
{
    if (point >= FullWidthFirst && point <= FullWidthLast)
        point -= FullWidthShift;
    if (point >= U'A' && point <= U'Z')
        return point + (U'a' - U'A');
    const bool isAscii = point > 0x20 && point < 0x7f;
    const bool isChinese = (point >= 0x4e00 && point <= 0x9fff) || point == 0x3001 || point == 0x3002;
    return isAscii || isChinese ? point : 0;
}

QString composed(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_KC);
}

} // namespace

NormalisedText::NormalisedText(QStringView source)
{
    m_text.reserve(source.size());
    m_begins.reserve(source.size());
    m_ends.reserve(source.size());
    CodePoints points(source);
    while (!points.atEnd()) {
        const qsizetype begin = points.position();
        const char32_t base = points.next();
        while (!points.atEnd() && QChar::isMark(points.peek()) && !isBlank(base))
            points.next();
        append({source.mid(begin, points.position() - begin), base, begin, points.position()});
    }
}

void NormalisedText::append(const Cluster& cluster)
{
    const qsizetype units = QChar::requiresSurrogates(cluster.base) ? 2 : 1;
    const char32_t plain = cluster.text.size() == units ? plainForm(cluster.base) : 0;
    if (plain)
        return appendPoint(plain, cluster);
    const QString form = composed(composed(cluster.text).toLower());
    CodePoints points(form);
    while (!points.atEnd())
        appendPoint(points.next(), cluster);
}

void NormalisedText::appendPoint(char32_t point, const Cluster& cluster)
{
    if (isBlank(point)) {
        m_spaced = true;
        return;
    }
    if (isInvisible(point))
        return;
    if (std::exchange(m_spaced, false) && m_last && !(isHan(m_last) && isHan(point)))
        push(u' ', cluster);
    m_last = point;
    if (!QChar::requiresSurrogates(point))
        return push(char16_t(point), cluster);
    push(QChar::highSurrogate(point), cluster);
    push(QChar::lowSurrogate(point), cluster);
}

void NormalisedText::push(char16_t unit, const Cluster& cluster)
{
    m_text.append(QChar(unit));
    m_begins.append(cluster.begin);
    m_ends.append(cluster.end);
}

qsizetype NormalisedText::sourceBegin(qsizetype begin) const
{
    return m_begins.value(begin);
}

qsizetype NormalisedText::sourceEnd(qsizetype end) const
{
    return end > 0 ? m_ends.value(end - 1) : 0;
}

QString normalisedText(QStringView source)
{
    return NormalisedText(source).toString();
}

} // namespace shanke
