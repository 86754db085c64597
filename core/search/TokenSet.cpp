// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/TokenSet.h"

#include "search/NormalisedText.h"
#include "search/characters.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Private characters are no letters, so no text has tokens that begin with them.
constexpr char32_t TitleMark = 0xe000;
constexpr char32_t ReadingMark = 0xe001;
constexpr char32_t FacetMark = 0xe002;
constexpr char32_t SignMark = 0xe003;
constexpr char32_t FirstSign = 0xf0000; // of those that would part tokens

QByteArray utf8(char32_t point)
{
    return QString::fromUcs4(&point, 1).toUtf8();
}

char32_t signInToken(char32_t sign)
{
    return sign < 0x80 ? FirstSign + sign : sign;
}

template <typename Visit>
void eachPair(const QString& normalised, Visit visit)
{
    char32_t before = 0;
    CodePoints points(normalised);
    while (!points.atEnd()) {
        const char32_t point = points.next();
        const char32_t now = isWordCharacter(point) ? point : 0;
        if (before)
            visit(before, now);
        if (!now && !isBlank(point))
            visit(SignMark, signInToken(point));
        before = now;
    }
    if (before)
        visit(before, char32_t(0));
}

} // namespace

QString courseOf(const QString& subject, const QString& grade)
{
    return subject.isEmpty() || grade.isEmpty() ? QString() : subject + u'/' + grade;
}

QByteArray pairToken(char32_t first, char32_t second)
{
    return second ? utf8(first) + utf8(second) : utf8(first);
}

QByteArray signToken(char32_t sign)
{
    return pairToken(SignMark, signInToken(sign));
}

QByteArray titleToken(const QByteArray& pair)
{
    return utf8(TitleMark) + pair;
}

QByteArray readingToken(const QString& letters)
{
    return utf8(ReadingMark) + letters.toUtf8();
}

QByteArray facetToken(Facet facet, const QString& value)
{
    return utf8(FacetMark) + char(facet) + value.toUtf8().toHex();
}

QStringList spellings(const QString& reading)
{
    QStringList spelt;
    const QStringList syllables = reading.split(u' ', Qt::SkipEmptyParts);
    QString initials;
    for (const QString& syllable : syllables)
        initials += syllable.front();
    for (qsizetype i = 0; i < syllables.size(); ++i)
        spelt << syllables.mid(i).join(QString()) << initials.mid(i);
    return spelt;
}

TokenSet TokenSet::of(const SearchEntry& entry)
{
    TokenSet tokens;
    for (const SearchPassage& passage : entry.passages)
        tokens.addText(normalisedText(passage.text));
    eachPair(normalisedText(entry.title),
             [&](char32_t first, char32_t second) { tokens.addOwn(titleToken(pairToken(first, second))); });
    for (const QString& reading : entry.readings)
        tokens.addReading(reading);
    const auto facet = [&](Facet name, const QString& value) {
        if (!value.isEmpty())
            tokens.addOwn(facetToken(name, value));
    };
    facet(Facet::Kind, entry.kind);
    facet(Facet::Subject, entry.subject);
    facet(Facet::Grade, entry.grade);
    facet(Facet::Course, courseOf(entry.subject, entry.grade));
    facet(Facet::Author, entry.author.toString());
    facet(Facet::Year, entry.year > 0 ? QString::number(entry.year) : QString());
    for (const QString& name : entry.classes)
        facet(Facet::Class, normalisedText(name));
    return tokens;
}

void TokenSet::addText(const QString& normalised)
{
    eachPair(normalised,
             [this](char32_t first, char32_t second) { m_pairs.push_back(quint64(first) << 32 | second); });
}

void TokenSet::addReading(const QString& reading)
{
    for (const QString& spelt : spellings(reading))
        addOwn(readingToken(spelt));
}

QByteArray TokenSet::toUtf8() const
{
    std::vector<quint64> pairs = m_pairs;
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    QByteArray text;
    text.reserve(qsizetype(pairs.size()) * 7 + m_own.size() * 12);
    for (const quint64 pair : pairs)
        text += pairToken(char32_t(pair >> 32), char32_t(pair & 0xffffffff)) + ' ';
    QList<QByteArray> own = m_own.values();
    std::sort(own.begin(), own.end());
    return text + own.join(' ');
}

} // namespace shanke
