// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/MarkupSanitizer.h"

#include "lesson/InlineMarkup.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Deeper than any person nests, shallow enough for every reader that recurses.
constexpr qsizetype DeepestNesting = 32;

QString ownName(const QString& name)
{
    static const QHash<QString, QString> aliases{
        {u"strong"_s, u"b"_s}, {u"em"_s, u"i"_s},  {u"ins"_s, u"u"_s},
        {u"strike"_s, u"s"_s}, {u"del"_s, u"s"_s}, {u"font"_s, u"span"_s},
    };
    return aliases.value(name, name);
}

bool isPlainTag(const QString& name)
{
    static const QSet<QString> tags{u"b"_s,   u"i"_s,    u"u"_s,  u"s"_s, u"sub"_s,
                                    u"sup"_s, u"ruby"_s, u"rb"_s, u"rt"_s};
    return tags.contains(name);
}

bool isParagraph(const QString& name)
{
    static const QSet<QString> tags{u"p"_s, u"div"_s, u"li"_s, u"tr"_s};
    return tags.contains(name);
}

// "#rrggbb", or nothing for a colour in another notation.
QString colour(const QString& value)
{
    static const QRegularExpression hex(u"^#([0-9a-f]{3}|[0-9a-f]{6})$"_s);
    static const QRegularExpression decimal(
        u"^rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)$"_s);
    const QString text = value.trimmed().toLower();
    if (hex.match(text).hasMatch()) {
        if (text.size() == 7)
            return text;
        QString doubled = u"#"_s;
        for (const QChar digit : text.sliced(1))
            doubled += QString(2, digit);
        return doubled;
    }
    if (const auto match = decimal.match(text); match.hasMatch()) {
        QString digits;
        for (int part = 1; part <= 3; ++part)
            digits += u"%1"_s.arg(std::min(match.captured(part).toInt(), 255), 2, 16, QLatin1Char('0'));
        return u'#' + digits;
    }
    return {};
}

QString colourOf(const MarkupToken& token)
{
    static const QRegularExpression inStyle(u"(?:^|;)\\s*color\\s*:\\s*([^;]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString style = token.attributes.value(u"style"_s);
    if (const auto match = inStyle.match(style); match.hasMatch())
        return colour(match.captured(1));
    return colour(token.attributes.value(u"color"_s));
}

// An address that cannot run anything; nothing otherwise.
QString safeAddress(const QString& href)
{
    static const QRegularExpression safe(u"^(https?://|mailto:)[^\\s\\x00-\\x1f]+$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString address = href.trimmed();
    return safe.match(address).hasMatch() ? address : QString();
}

// The address of one of the document's own attachments; nothing for any other.
QString attachmentAddress(const QString& src)
{
    static const QRegularExpression own(u"^attachment:[^/\\\\:\\x00-\\x1f]+$"_s);
    return own.match(src).hasMatch() ? src : QString();
}

QString withAttribute(const QString& tag, const QString& attribute, const QString& value)
{
    return value.isEmpty() ? QString() : u"<%1 %2=\"%3\">"_s.arg(tag, attribute, escapedMarkup(value));
}

// The opening tag as we write it; nothing when it is not ours.
QString openingTag(const QString& name, const MarkupToken& token)
{
    if (isPlainTag(name))
        return u'<' + name + u'>';
    if (name == u"span") {
        const QString colour = colourOf(token);
        return withAttribute(name, u"style"_s, colour.isEmpty() ? colour : u"color:"_s + colour);
    }
    if (name == u"a")
        return withAttribute(name, u"href"_s, safeAddress(token.attributes.value(u"href"_s)));
    if (name == u"img")
        return withAttribute(name, u"src"_s, attachmentAddress(token.attributes.value(u"src"_s)));
    return {};
}

} // namespace

void MarkupSanitizer::take(const MarkupToken& token)
{
    if (token.kind == MarkupToken::Kind::Text)
        addText(token.text);
    else if (token.name == u"br")
        m_markup += u'\n';
    else if (isParagraph(token.name))
        m_paragraphEnds = true;
    else if (token.kind == MarkupToken::Kind::Open)
        open(token);
    else
        close(ownName(token.name));
}

QString MarkupSanitizer::finish()
{
    while (!m_open.isEmpty())
        m_markup += u"</%1>"_s.arg(m_open.takeLast());
    return m_markup;
}

void MarkupSanitizer::open(const MarkupToken& token)
{
    const QString name = ownName(token.name);
    const QString tag = openingTag(name, token);
    if (tag.isEmpty() || m_open.size() >= DeepestNesting)
        return;
    m_markup += tag;
    if (name != u"img")
        m_open.append(name);
}

// Closes `name` and what was opened inside it; a tag that was never opened closes nothing.
void MarkupSanitizer::close(const QString& name)
{
    if (!m_open.contains(name))
        return;
    QString closed;
    do {
        closed = m_open.takeLast();
        m_markup += u"</%1>"_s.arg(closed);
    } while (closed != name);
}

// White space between two paragraphs is the layout of the source, not text.
void MarkupSanitizer::addText(const QString& text)
{
    if (m_paragraphEnds && text.trimmed().isEmpty())
        return;
    if (m_paragraphEnds && !m_markup.isEmpty())
        m_markup += u'\n';
    m_paragraphEnds = false;
    m_markup += escapedMarkup(text);
}

} // namespace shanke
