// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/QueryWord.h"

#include "search/NormalisedText.h"
#include "search/TokenSet.h"
#include "search/characters.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostTerms = 24; // more of them find hardly less

// Tokens hold letters only: they need no escaping.
QByteArray whole(const QByteArray& token)
{
    return '"' + token + '"';
}

QByteArray beginning(const QByteArray& token)
{
    return whole(token) + '*';
}

bool mayBeReading(const QString& text)
{
    return text.size() >= 2 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QStringList blankSeparated(const QString& typed)
{
    QStringList parts;
    QString part;
    for (CodePoints points(typed); !points.atEnd();) {
        const char32_t point = points.next();
        if (!isBlank(point)) {
            part += QString::fromUcs4(&point, 1);
            continue;
        }
        parts.append(part);
        part.clear();
    }
    parts.append(part);
    return parts;
}

} // namespace

QueryWord::QueryWord(QString normalised) : m_text(std::move(normalised))
{
    addTerms();
    if (mayBeReading(m_text))
        m_readingTerm = beginning(readingToken(m_text));
}

// A pair is a word of the index as it is. The last character of a run that goes on in the text begins a pair
// there, so it is asked for by itself only where no pair of the word says more.
void QueryWord::addTerms()
{
    qsizetype letters = 0;
    qsizetype others = 0;
    char32_t before = 0;
    const auto add = [this](const QByteArray& token, auto form) {
        if (m_terms.size() < MostTerms && !m_terms.contains(form(token))) {
            m_terms.append(form(token));
            m_titleTerms.append(form(titleToken(token)));
        }
    };
    bool isPaired = false;
    for (CodePoints points(m_text); !points.atEnd();) {
        const char32_t point = points.next();
        const bool isLetter = isWordCharacter(point);
        ++(isLetter ? letters : others);
        if (!isLetter)
            add(signToken(point), whole);
        if (isLetter && before)
            add(pairToken(before, point), whole);
        else if (!isLetter && before && !isPaired)
            add(pairToken(before), whole);
        isPaired = isLetter && before;
        before = isLetter ? point : 0;
    }
    if (before && !isPaired)
        add(pairToken(before), beginning);
    m_isExact = (others == 0 && letters <= 2) || (others == 1 && letters == 0);
}

bool QueryWord::isReadingIn(const QStringList& readings) const
{
    return !m_readingTerm.isEmpty() &&
           std::any_of(readings.begin(), readings.end(), [this](const QString& reading) {
               const QStringList spelt = spellings(reading);
               return std::any_of(spelt.begin(), spelt.end(),
                                  [this](const QString& each) { return each.startsWith(m_text); });
           });
}

QueryWords wordsOf(const QString& typed)
{
    QStringList texts;
    for (const QString& part : blankSeparated(typed))
        texts.append(normalisedText(part));
    texts.removeAll(QString());
    texts.removeDuplicates();
    QueryWords words;
    for (const QString& text : std::as_const(texts))
        words.emplace_back(text);
    return words;
}

} // namespace shanke
