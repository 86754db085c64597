// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/inlineRuns.h"

#include "lesson/MarkupTokenizer.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DeepestTags = 100;

QString colorOf(const MarkupToken& token)
{
    static const QRegularExpression shape(u"color\\s*:\\s*(#[0-9a-fA-F]{6})"_s);
    return shape.match(token.attributes.value(u"style"_s)).captured(1).toLower();
}

InlineRun withTag(InlineRun look, const MarkupToken& token)
{
    const QString& name = token.name;
    if (name == u"b")
        look.isBold = true;
    else if (name == u"i")
        look.isItalic = true;
    else if (name == u"u")
        look.isUnderlined = true;
    else if (name == u"s")
        look.isStruck = true;
    else if (name == u"sub")
        look.shift = TextShift::Lowered;
    else if (name == u"sup")
        look.shift = TextShift::Raised;
    else if (name == u"span" && !colorOf(token).isEmpty())
        look.color = colorOf(token);
    else if (name == u"a")
        look.link = token.attributes.value(u"href"_s);
    return look;
}

class RunReader
{
public:
    std::vector<InlineRun> read(const QString& markup)
    {
        MarkupTokenizer tokens(markup);
        while (const auto token = tokens.next()) {
            if (token->kind == MarkupToken::Kind::Text)
                takeText(token->text);
            else if (token->kind == MarkupToken::Kind::Open)
                open(*token);
            else
                close(token->name);
        }
        endBase();
        return std::move(m_runs);
    }

private:
    void takeText(const QString& text)
    {
        if (m_isReading)
            m_reading += text;
        else if (m_isRuby)
            m_base += text;
        else
            put(text, {});
    }

    void open(const MarkupToken& token)
    {
        if (token.name == u"img") {
            InlineRun picture = look();
            picture.picture = token.attributes.value(u"src"_s).section(u':', 1);
            m_runs.push_back(std::move(picture));
        } else if (token.name == u"br") {
            takeText(u"\n"_s);
        } else if (token.name == u"ruby") {
            m_isRuby = true;
        } else if (token.name == u"rt") {
            m_isReading = true;
        } else if (qsizetype(m_open.size()) < DeepestTags) {
            m_open.emplace_back(token.name, withTag(look(), token));
        }
    }

    void close(const QString& name)
    {
        if (name == u"rt" || name == u"ruby") {
            endBase();
            m_isRuby = m_isRuby && name == u"rt";
            return;
        }
        const auto matching = std::find_if(m_open.rbegin(), m_open.rend(),
                                           [&](const auto& entry) { return entry.first == name; });
        if (matching != m_open.rend())
            m_open.erase(std::prev(matching.base()), m_open.end());
    }

    void endBase()
    {
        put(std::exchange(m_base, {}), std::exchange(m_reading, {}));
        m_isReading = false;
    }

    void put(const QString& text, const QString& reading)
    {
        if (text.isEmpty() && reading.isEmpty())
            return;
        InlineRun run = look();
        run.text = text;
        run.reading = reading.trimmed();
        m_runs.push_back(std::move(run));
    }

    InlineRun look() const { return m_open.empty() ? InlineRun{} : m_open.back().second; }

    std::vector<InlineRun> m_runs;
    std::vector<std::pair<QString, InlineRun>> m_open; // tag name, look inside it
    bool m_isRuby = false;
    bool m_isReading = false;
    QString m_base;
    QString m_reading;
};

} // namespace

std::vector<InlineRun> inlineRuns(const QString& markup)
{
    return RunReader().read(markup);
}

} // namespace shanke
