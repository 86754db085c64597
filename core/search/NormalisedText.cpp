// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/NormalisedText.h"

#include "search/characters.h"

namespace shanke {

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

QString composed(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

QString visible(QStringView text)
{
    QString seen;
    for (CodePoints points(text); !points.atEnd();) {
        const char32_t point = points.next();
        if (!isInvisible(point))
            seen += QString::fromUcs4(&point, 1);
    }
    return seen;
}

// A character with the marks on it: what is normalised at once.
struct Cluster
{
    QStringView text;
    char32_t base = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

// Gives every code unit of the normalised text to `push`, with the cluster that it came from.
template <typename Push>
class Normaliser
{
public:
    explicit Normaliser(Push push) : m_push(std::move(push)) {}

    void run(QStringView source)
    {
        CodePoints points(source);
        while (!points.atEnd()) {
            const qsizetype begin = points.position();
            const char32_t base = points.next();
            while (!points.atEnd() && isOnTop(points.peek()) && !isBlank(base))
                points.next();
            append({source.mid(begin, points.position() - begin), base, begin, points.position()});
        }
    }

private:
    // Marks, the marks of narrow kana, and what nobody sees between them.
    static bool isOnTop(char32_t point)
    {
        return point >= 0xad && !plainForm(point) &&
               (QChar::isMark(point) || isInvisible(point) || point == 0xff9e || point == 0xff9f);
    }

    void append(const Cluster& cluster)
    {
        const qsizetype units = QChar::requiresSurrogates(cluster.base) ? 2 : 1;
        const char32_t plain = cluster.text.size() == units ? plainForm(cluster.base) : 0;
        if (plain)
            return appendPoint(plain, cluster);
        const QString form = composed(composed(visible(cluster.text)).toLower());
        for (CodePoints points(form); !points.atEnd();) {
            const char32_t point = points.next();
            if (isBlank(point))
                m_spaced = true;
            else if (!isInvisible(point))
                appendPoint(point, cluster);
        }
    }

    void appendPoint(char32_t point, const Cluster& cluster)
    {
        if (std::exchange(m_spaced, false) && m_last && !(isHan(m_last) && isHan(point)))
            m_push(u' ', cluster);
        m_last = point;
        if (!QChar::requiresSurrogates(point))
            return m_push(char16_t(point), cluster);
        m_push(QChar::highSurrogate(point), cluster);
        m_push(QChar::lowSurrogate(point), cluster);
    }

    Push m_push;
    char32_t m_last = 0;
    bool m_spaced = false; // white space was met since
};

} // namespace

NormalisedText::NormalisedText(QStringView source)
{
    Normaliser([this](char16_t unit, const Cluster& cluster) {
        m_text.append(QChar(unit));
        m_begins.append(cluster.begin);
        m_ends.append(cluster.end);
    }).run(source);
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
    QString text;
    text.reserve(source.size());
    Normaliser([&text](char16_t unit, const Cluster&) { text.append(QChar(unit)); }).run(source);
    return text;
}

} // namespace shanke
