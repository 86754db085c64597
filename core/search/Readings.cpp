// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/Readings.h"

#include "search/characters.h"
#include "search/polyphones.h"

#include <unicode/translit.h>

namespace shanke {

using namespace Qt::StringLiterals;

struct Readings::Source
{
    std::unique_ptr<icu::Transliterator> transliterator;
};

namespace {

constexpr qsizetype LongestWord = 7;
constexpr qsizetype LongestRun = 24; // of a title; what comes later nobody types in letters

QList<QList<char32_t>> hanRuns(const QString& text)
{
    QList<QList<char32_t>> runs{{}};
    CodePoints points(text);
    while (!points.atEnd()) {
        const char32_t point = points.next();
        if (isHan(point) && runs.last().size() < LongestRun)
            runs.last().append(point);
        else if (!runs.last().isEmpty())
            runs.append(QList<char32_t>());
    }
    if (runs.last().isEmpty())
        runs.removeLast();
    return runs;
}

// "lǜ" as it is typed: "lv".
QString typed(const QString& pinyin)
{
    QString letters;
    const QString parts = pinyin.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar part : parts) {
        if (part == QChar(0x308) && letters.endsWith(u'u'))
            letters.back() = u'v';
        else if (part >= u'a' && part <= u'z')
            letters += part;
    }
    return letters;
}

QString textOf(const QList<char32_t>& points, qsizetype begin, qsizetype count)
{
    return QString::fromUcs4(points.constData() + begin, count);
}

} // namespace

Readings::Readings() : m_source(std::make_unique<Source>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_source->transliterator.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
}

Readings::~Readings() = default;

QStringList Readings::of(const QString& text)
{
    QStringList readings;
    for (const QList<char32_t>& run : hanRuns(text)) {
        QStringList plain;
        for (const char32_t point : run)
            plain.append(syllable(point));
        readings << plain.join(u' ') << inWords(run).join(u' ');
    }
    readings.removeAll(QString());
    readings.removeDuplicates();
    return readings;
}

// A character that nobody reads is a syllable of its own, so that what stands beside it keeps its place.
QString Readings::syllable(char32_t point)
{
    const auto known = m_known.constFind(point);
    if (known != m_known.cend())
        return *known;
    icu::UnicodeString text{UChar32(point)};
    if (m_source->transliterator)
        m_source->transliterator->transliterate(text);
    const QString read = typed(QString::fromUtf16(text.getBuffer(), text.length()));
    return *m_known.insert(point, read.isEmpty() ? u"0"_s : read);
}

QStringList Readings::inWords(const QList<char32_t>& run)
{
    QStringList syllables;
    while (syllables.size() < run.size()) {
        const qsizetype at = syllables.size();
        QStringList found;
        for (qsizetype length = std::min(LongestWord, run.size() - at); length > 0 && found.isEmpty();
             --length)
            found = polyphones().value(textOf(run, at, length));
        syllables += found.isEmpty() ? QStringList{syllable(run[at])} : found;
    }
    return syllables;
}

} // namespace shanke
