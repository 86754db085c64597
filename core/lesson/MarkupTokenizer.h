// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace shanke {

struct MarkupToken
{
    enum class Kind { Text, Open, Close };

    Kind kind = Kind::Text;
    QString text;                      // of Text: entities resolved
    QString name;                      // of a tag: lower case
    QMap<QString, QString> attributes; // of Open: names in lower case, entities resolved
};

// Cuts inline markup, however broken or hostile, into text and tags in one pass. What only looks like a tag
// is text; comments, declarations and the contents of script and style vanish. The markup must outlive it.
class MarkupTokenizer
{
public:
    explicit MarkupTokenizer(QStringView markup);

    std::optional<MarkupToken> next();

private:
    std::optional<MarkupToken> tag();
    MarkupToken text();
    bool skipComment();
    void skipRawText(const QString& name);
    QString takeName();
    void takeAttribute(MarkupToken& token);
    QString takeAttributeValue();
    void skipSpaces();

    QStringView m_rest;
    qsizetype m_afterLastBracket; // how much of the markup follows its last '>': no tag is complete there
};

// "&lt;" and "&#x9759;" to what they mean; what is no entity stays.
QString resolvedEntities(QStringView text);

} // namespace shanke
