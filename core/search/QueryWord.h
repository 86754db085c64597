// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <vector>

namespace shanke {

// One word of a query: how it is asked of the index of words, and whether an answer has to be looked up in
// the text. A pure value.
class QueryWord
{
public:
    // `normalised`: without white space, not empty.
    explicit QueryWord(QString normalised);

    const QString& toString() const { return m_text; }
    // The words of the index that every text with this word has.
    const QByteArrayList& terms() const { return m_terms; }
    // The same for a title.
    const QByteArrayList& titleTerms() const { return m_titleTerms; }
    // The term for those who are read like this; empty: it is no reading.
    const QByteArray& readingTerm() const { return m_readingTerm; }
    // Whoever has the terms has the word.
    bool isExact() const { return m_isExact; }

    bool isReadingIn(const QStringList& readings) const;

private:
    void addTerms();

    QString m_text;
    QByteArrayList m_terms;
    QByteArrayList m_titleTerms;
    QByteArray m_readingTerm;
    bool m_isExact = false;
};

using QueryWords = std::vector<QueryWord>;

// The words of what a person typed, none twice.
QueryWords wordsOf(const QString& typed);

} // namespace shanke
