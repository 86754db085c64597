// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/InlineMarkup.h"

#include "lesson/MarkupSanitizer.h"
#include "lesson/MarkupTokenizer.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isWanted(QChar c)
{
    return c >= u' ' || c == u'\n' || c == u'\t';
}

// Valid Unicode without control characters, lines ended by a line feed.
QString cleanText(const QString& text)
{
    QString clean = QString::fromUtf8(text.toUtf8()); // lone surrogates become U+FFFD
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    clean.removeIf([](QChar c) { return !isWanted(c); });
    return clean;
}

} // namespace

QString sanitizedMarkup(const QString& markup)
{
    const QString clean = cleanText(markup);
    MarkupTokenizer tokens(clean);
    MarkupSanitizer sanitizer;
    while (const auto token = tokens.next())
        sanitizer.take(*token);
    return sanitizer.finish();
}

QString plainFromMarkup(const QString& markup)
{
    if (!markup.contains(u'<') && !markup.contains(u'&'))
        return markup;
    QString plain;
    bool inReading = false;
    MarkupTokenizer tokens(markup);
    while (const auto token = tokens.next()) {
        if (token->name == u"rt" || token->name == u"ruby") // the end of ruby ends a reading left open
            inReading = token->name == u"rt" && token->kind == MarkupToken::Kind::Open;
        else if (!inReading)
            plain += token->text;
    }
    return plain;
}

bool saysNothing(const QString& markup)
{
    return !markup.contains(u"<img "_s) && plainFromMarkup(markup).trimmed().isEmpty();
}

QString escapedMarkup(const QString& plain)
{
    return plain.toHtmlEscaped();
}

} // namespace shanke
