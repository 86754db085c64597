// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/MarkupReader.h"

#include "lesson/InlineMarkup.h"
#include "ui/sheet/RichMarkup.h"

#include <QBrush>
#include <QColor>
#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QColor colourOf(const MarkupToken& token)
{
    static const QRegularExpression colour(u"color\\s*:\\s*(#\\w+|\\w+)"_s);
    return QColor(colour.match(token.attributes.value(u"style"_s)).captured(1));
}

QTextCharFormat withTag(QTextCharFormat format, const MarkupToken& token)
{
    const QString& name = token.name;
    if (name == u"b")
        format.setFontWeight(QFont::Bold);
    else if (name == u"i")
        format.setFontItalic(true);
    else if (name == u"u")
        format.setFontUnderline(true);
    else if (name == u"s")
        format.setFontStrikeOut(true);
    else if (name == u"sub")
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    else if (name == u"sup")
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    else if (name == u"span" && colourOf(token).isValid())
        format.setForeground(colourOf(token));
    else if (name == u"a") {
        format.setAnchor(true);
        format.setAnchorHref(token.attributes.value(u"href"_s));
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace

MarkupReader::MarkupReader(QStringView markup, const QTextCharFormat& base)
    : m_tokens(markup), m_open{{QString(), base}}
{
}

std::optional<MarkupRun> MarkupReader::next()
{
    while (const std::optional<MarkupToken> token = m_tokens.next()) {
        if (const std::optional<MarkupRun> run = take(*token))
            return run;
    }
    return std::nullopt;
}

std::optional<MarkupRun> MarkupReader::take(const MarkupToken& token)
{
    if (token.kind == MarkupToken::Kind::Text) {
        QString text = token.text;
        return MarkupRun{text.replace(u'\n', QChar::LineSeparator), m_open.back().second};
    }
    if (token.kind == MarkupToken::Kind::Close) {
        close(token.name);
        return std::nullopt;
    }
    if (token.name == u"ruby")
        return takeRuby();
    if (token.name == u"img") {
        const QString address = token.attributes.value(u"src"_s);
        MarkupRun run = kept(u"[\u00a0%1\u00a0]"_s.arg(address.section(u':', 1)),
                             u"<img src=\"%1\">"_s.arg(escapedMarkup(address)));
        run.picture = address.section(u':', 1);
        return run;
    }
    if (token.name == u"br")
        return MarkupRun{QString(QChar::LineSeparator), m_open.back().second};
    open(token);
    return std::nullopt;
}

// A character with its reading stands on the page as "base(reading)".
std::optional<MarkupRun> MarkupReader::takeRuby()
{
    QString shown;
    QString source = u"<ruby>"_s;
    while (const std::optional<MarkupToken> token = m_tokens.next()) {
        const bool opens = token->kind == MarkupToken::Kind::Open;
        if (token->kind == MarkupToken::Kind::Text) {
            shown += token->text;
            source += escapedMarkup(token->text);
            continue;
        }
        source += (opens ? u"<"_s : u"</"_s) + token->name + u'>';
        if (token->name == u"rt")
            shown += opens ? u'(' : u')';
        if (token->name == u"ruby" && !opens)
            break;
    }
    return shown.isEmpty() ? std::nullopt : std::optional(kept(shown, source));
}

MarkupRun MarkupReader::kept(const QString& shown, const QString& source) const
{
    QTextCharFormat format = m_open.back().second;
    format.setProperty(KeptMarkup::source, source);
    format.setProperty(KeptMarkup::shown, shown);
    return {shown, format};
}

void MarkupReader::open(const MarkupToken& token)
{
    m_open.emplace_back(token.name, withTag(m_open.back().second, token));
}

void MarkupReader::close(const QString& name)
{
    const auto matching = std::find_if(m_open.rbegin(), std::prev(m_open.rend()),
                                       [&](const auto& entry) { return entry.first == name; });
    if (matching != std::prev(m_open.rend()))
        m_open.erase(std::prev(matching.base()), m_open.end());
}

} // namespace shanke
