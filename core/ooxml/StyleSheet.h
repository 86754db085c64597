// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <pugixml.hpp>

namespace shanke {

// What the styles of a document say about its paragraphs and runs, as far as it changes what a person reads.
// What a style does not say, the style it stands on says.
class StyleSheet
{
public:
    struct Style
    {
        QString name; // in small letters
        QString basedOn;
        std::optional<int> outline; // level of a heading, from 0
        std::optional<int> list;
        std::optional<int> listLevel;
        std::optional<bool> isHidden;
        std::optional<bool> isBold;
        std::optional<bool> isCentred;
    };

    // Of the tree of the part "styles"; an empty tree has none.
    static StyleSheet read(const pugi::xml_node& root);

    // With all that it stands on. Empty for an id that is not there.
    Style style(const QString& id) const;
    QString defaultParagraphStyle() const { return m_default; }
    // The level of a heading that the style makes, from 1; 0: none.
    static int headingLevel(const Style& style);

private:
    QHash<QString, Style> m_styles;
    QString m_default;
};

} // namespace shanke
