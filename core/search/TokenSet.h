// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchEntry.h"

#include <QByteArray>
#include <QSet>

#include <vector>

namespace shanke {

// What a document can be narrowed down by.
enum class Facet : char {
    Kind = 'k',
    Subject = 's',
    Grade = 'g',
    Course = 'p',
    Class = 'c',
    Author = 'a',
    Year = 'y'
};

// Of which subject and grade at once.
QString courseOf(const QString& subject, const QString& grade);

// The words of the index, none twice. A run of letters, digits and Han is its overlapping pairs and its last
// character, so that every stretch of it is found by pairs; each sign is a word; what a document is, is a
// word that no text has.
class TokenSet
{
public:
    // The words of an entry: a pure function, for they have to be given once more to be taken out.
    static TokenSet of(const SearchEntry& entry);

    void addText(const QString& normalised);
    QByteArray toUtf8() const; // separated by spaces

private:
    void addOwn(const QByteArray& token) { m_own.insert(token); }
    void addReading(const QString& reading);

    std::vector<quint64> m_pairs; // of code points; the second 0: the last character of a run
    QSet<QByteArray> m_own;       // those that no text has
};

// One word of the index as it is asked for.
QByteArray pairToken(char32_t first, char32_t second = 0);
QByteArray signToken(char32_t sign);           // of what is neither a letter nor a digit
QByteArray titleToken(const QByteArray& pair); // in the title
QByteArray readingToken(const QString& letters);
QByteArray facetToken(Facet facet, const QString& value);

// "jing ye si": "jingyesi", "yesi", "si", "jys", "ys", "s": what begins with a word is read so.
QStringList spellings(const QString& reading);

} // namespace shanke
