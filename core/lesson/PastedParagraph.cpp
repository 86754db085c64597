// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PastedParagraph.h"

#include "lesson/InlineMarkup.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isSourceSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.isHighSurrogate() || c.isLowSurrogate();
}

// In the order in which the editor writes them.
QString inTagsOf(const PastedLook& look, bool withBold, QString markup)
{
    const auto wrap = [&markup](const QString& tag, const QString& attributes = {}) {
        markup = u'<' + tag + attributes + u'>' + markup + u"</"_s + tag + u'>';
    };
    if (look.isSub)
        wrap(u"sub"_s);
    else if (look.isSuper)
        wrap(u"sup"_s);
    if (look.strike)
        wrap(u"s"_s);
    if (look.underline && look.link.isEmpty())
        wrap(u"u"_s);
    if (look.italic)
        wrap(u"i"_s);
    if (look.bold && withBold)
        wrap(u"b"_s);
    if (!look.link.isEmpty())
        wrap(u"a"_s, u" href=\""_s + escapedMarkup(look.link) + u'"');
    else if (!look.colour.isEmpty())
        wrap(u"span"_s, u" style=\"color:"_s + look.colour + u'"');
    return markup;
}

} // namespace

void PastedParagraph::addText(const QString& text, const PastedLook& look)
{
    if (m_isInRuby) {
        const QString said = text.simplified();
        m_ruby += escapedMarkup(said);
        if (!m_isReading)
            m_base += said;
        return;
    }
    for (const QChar character : text)
        addCharacter(character, look);
}

void PastedParagraph::addCharacter(QChar character, const PastedLook& look)
{
    if (character == u'\n' && look.keepsLines)
        return addLineBreak();
    if (isSourceSpace(character) && !look.keepsLines) {
        if (character == u'\n' || character == u'\r')
            m_gap = Gap::LineOfSource;
        else if (m_gap == Gap::None)
            m_gap = Gap::Space;
        m_gapLook = look;
        return;
    }
    const bool isLineOfSource = m_gap == Gap::LineOfSource && isHan(m_last) && isHan(character);
    if (m_gap != Gap::None && !isLineOfSource && m_last != u'\n')
        put(u" "_s, m_gapLook);
    m_gap = Gap::None;
    put(character == QChar::Nbsp ? QString(u' ') : QString(character), look);
}

void PastedParagraph::put(const QString& text, const PastedLook& look)
{
    if (m_runs.empty() || !m_runs.back().isText || m_runs.back().look != look)
        m_runs.push_back({{}, look, true});
    m_runs.back().markup += text;
    m_last = text.back();
}

void PastedParagraph::addLineBreak()
{
    if (m_isInRuby || m_runs.empty())
        return;
    m_gap = Gap::None;
    put(u"\n"_s, m_runs.back().look);
}

void PastedParagraph::addPicture(const QString& name)
{
    m_runs.push_back({u"<img src=\"attachment:"_s + escapedMarkup(name) + u"\">"_s, {}, false});
    m_last = QChar::ObjectReplacementCharacter;
}

void PastedParagraph::beginRuby()
{
    m_isInRuby = true;
    m_isReading = m_hasReading = false;
    m_ruby.clear();
    m_base.clear();
}

void PastedParagraph::beginReading()
{
    if (!m_isInRuby)
        return;
    endReading();
    m_isReading = m_hasReading = true;
    m_ruby += u"<rt>"_s;
}

void PastedParagraph::endReading()
{
    if (m_isReading)
        m_ruby += u"</rt>"_s;
    m_isReading = false;
}

void PastedParagraph::endRuby(const PastedLook& look)
{
    if (!m_isInRuby)
        return;
    endReading();
    m_isInRuby = false;
    if (m_base.isEmpty())
        return;
    if (!m_hasReading)
        return addText(m_base, look);
    if (m_gap == Gap::Space && m_last != u'\n')
        put(u" "_s, look);
    m_gap = Gap::None;
    m_runs.push_back({u"<ruby>"_s + m_ruby + u"</ruby>"_s, look, false});
    m_last = m_base.back();
}

QString PastedParagraph::markup(bool withBold) const
{
    QString written;
    for (const Run& run : m_runs)
        written += inTagsOf(run.look, withBold, run.isText ? escapedMarkup(run.markup) : run.markup);
    written = sanitizedMarkup(written);
    if (saysNothing(written) && !written.contains(u"<u>"_s))
        return {};
    return written.trimmed();
}

} // namespace shanke
