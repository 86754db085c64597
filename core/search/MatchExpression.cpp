// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/MatchExpression.h"

#include "search/NormalisedText.h"
#include "search/TokenSet.h"

namespace shanke {

namespace {

QByteArray joined(const QByteArrayList& parts, const char* with)
{
    return parts.size() == 1 ? parts.front() : '(' + parts.join(with) + ')';
}

// Of one word: in the text, or as a reading.
QByteArray partOf(const QueryWord& word, const SearchTier& tier)
{
    const QByteArrayList& terms = tier.isTitle ? word.titleTerms() : word.terms();
    if (terms.isEmpty())
        return {};
    const QByteArray text = joined(terms, " AND ");
    return word.readingTerm().isEmpty() ? text : joined({text, word.readingTerm()}, " OR ");
}

QByteArray facet(Facet name, const QString& value)
{
    return '"' + facetToken(name, value) + '"';
}

QByteArrayList facetsOf(const SearchQuery& query)
{
    QByteArrayList parts;
    const auto add = [&](Facet name, const QString& value) {
        if (!value.isEmpty())
            parts.append(facet(name, value));
    };
    add(Facet::Kind, query.kind);
    add(Facet::Subject, query.subject);
    add(Facet::Grade, query.grade);
    add(Facet::Class, normalisedText(query.className));
    add(Facet::Author, query.author.toString());
    add(Facet::Year, query.year > 0 ? QString::number(query.year) : QString());
    return parts;
}

} // namespace

QByteArray matchExpression(const SearchQuery& query, const QueryWords& words, const SearchTier& tier)
{
    QByteArrayList parts = facetsOf(query);
    for (size_t i = 0; i < std::min(words.size(), MostWordsAsked); ++i) {
        if (const QByteArray part = partOf(words[i], tier); !part.isEmpty())
            parts.append(part);
    }
    if (tier.isOwn) {
        QByteArrayList courses;
        for (const QString& course : query.courses)
            courses.append(facet(Facet::Course, course));
        parts.append(joined(courses, " OR "));
    }
    return parts.isEmpty() ? QByteArray() : joined(parts, " AND ");
}

} // namespace shanke
