// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/MarkupTokenizer.h"

#include <QHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool endsName(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/' || c == u'=';
}

// A number outside Unicode, a surrogate or a control character means nothing.
QString fromCodePoint(QStringView digits)
{
    const bool hex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = hex ? digits.mid(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
    if (!isNumber || code < 0x20 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

QString entity(QStringView name)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},  {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},        {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s}, {u"nbsp"_s, u"\u00a0"_s}, {u"ensp"_s, u"\u2002"_s}, {u"emsp"_s, u"\u2003"_s},
    };
    return name.startsWith(u'#') ? fromCodePoint(name.mid(1)) : named.value(name.toString());
}

} // namespace

QString resolvedEntities(QStringView text)
{
    constexpr qsizetype LongestEntity = 10;
    QString resolved;
    for (;;) {
        const qsizetype ampersand = text.indexOf(u'&');
        resolved += ampersand < 0 ? text : text.left(ampersand);
        if (ampersand < 0)
            return resolved;
        text = text.mid(ampersand);
        const qsizetype end = text.left(LongestEntity).indexOf(u';');
        const QString meaning = end < 0 ? QString() : entity(text.mid(1, end - 1));
        resolved += meaning.isEmpty() ? u"&"_s : meaning;
        text = text.mid(meaning.isEmpty() ? 1 : end + 1);
    }
}

MarkupTokenizer::MarkupTokenizer(QStringView markup)
    : m_rest(markup), m_afterLastBracket(markup.size() - 1 - markup.lastIndexOf(u'>'))
{
}

std::optional<MarkupToken> MarkupTokenizer::next()
{
    while (!m_rest.isEmpty()) {
        if (skipComment())
            continue;
        auto token = tag();
        if (!token)
            return text();
        if (token->kind != MarkupToken::Kind::Open || (token->name != u"script" && token->name != u"style"))
            return token;
        skipRawText(token->name);
    }
    return std::nullopt;
}

// A tag at the front, taken off; nothing when the front only looks like one.
std::optional<MarkupToken> MarkupTokenizer::tag()
{
    const bool closes = m_rest.startsWith(u"</");
    const qsizetype start = closes ? 2 : 1;
    if (m_rest.front() != u'<' || m_rest.size() <= start || !isAsciiLetter(m_rest[start]) ||
        m_rest.size() <= m_afterLastBracket)
        return std::nullopt;
    m_rest = m_rest.mid(start);
    MarkupToken token;
    token.kind = closes ? MarkupToken::Kind::Close : MarkupToken::Kind::Open;
    token.name = takeName();
    while (!m_rest.isEmpty() && m_rest.front() != u'>')
        takeAttribute(token);
    m_rest = m_rest.mid(1);
    return token;
}

MarkupToken MarkupTokenizer::text()
{
    const qsizetype next = m_rest.indexOf(u'<', 1);
    const QStringView text = next < 0 ? m_rest : m_rest.left(next);
    m_rest = m_rest.mid(text.size());
    MarkupToken token;
    token.text = resolvedEntities(text);
    return token;
}

bool MarkupTokenizer::skipComment()
{
    if (!m_rest.startsWith(u"<!") && !m_rest.startsWith(u"<?"))
        return false;
    const QStringView mark = m_rest.startsWith(u"<!--") ? u"-->" : u">";
    const qsizetype end = m_rest.indexOf(mark);
    m_rest = end < 0 ? QStringView() : m_rest.mid(end + mark.size());
    return true;
}

void MarkupTokenizer::skipRawText(const QString& name)
{
    const qsizetype end = m_rest.indexOf(u"</"_s + name, 0, Qt::CaseInsensitive);
    m_rest = end < 0 ? QStringView() : m_rest.mid(end);
}

QString MarkupTokenizer::takeName()
{
    const auto end = std::find_if(m_rest.begin(), m_rest.end(), endsName);
    const QStringView name(m_rest.begin(), end);
    m_rest = m_rest.mid(name.size());
    return name.toString().toLower();
}

// One attribute, or a character that cannot begin one.
void MarkupTokenizer::takeAttribute(MarkupToken& token)
{
    skipSpaces();
    const QString name = takeName();
    skipSpaces();
    if (m_rest.startsWith(u'=')) {
        m_rest = m_rest.mid(1);
        skipSpaces();
        const QString value = takeAttributeValue();
        if (!token.attributes.contains(name)) // HTML: the first of two counts
            token.attributes.insert(name, value);
    } else if (!name.isEmpty()) {
        if (!token.attributes.contains(name))
            token.attributes.insert(name, {}); // "hidden"
    } else if (!m_rest.startsWith(u'>')) {
        m_rest = m_rest.mid(1);
    }
}

QString MarkupTokenizer::takeAttributeValue()
{
    const bool quoted = m_rest.startsWith(u'"') || m_rest.startsWith(u'\'');
    if (!quoted) {
        const auto end =
            std::find_if(m_rest.begin(), m_rest.end(), [](QChar c) { return c.isSpace() || c == u'>'; });
        const QStringView value(m_rest.begin(), end);
        m_rest = m_rest.mid(value.size());
        return resolvedEntities(value);
    }
    const QChar quote = m_rest.front();
    const qsizetype end = m_rest.indexOf(quote, 1);
    const QStringView value = m_rest.mid(1, end < 0 ? -1 : end - 1);
    m_rest = end < 0 ? QStringView() : m_rest.mid(end + 1);
    return resolvedEntities(value);
}

void MarkupTokenizer::skipSpaces()
{
    while (!m_rest.isEmpty() && m_rest.front().isSpace())
        m_rest = m_rest.mid(1);
}

} // namespace shanke
