// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/StyleSheet.h"

#include "ooxml/XmlTree.h"

#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestLineage = 20;

std::optional<int> numberOn(const pugi::xml_node& node)
{
    return node ? std::optional(numberOf(node, "val", 0)) : std::nullopt;
}

std::optional<bool> switchOn(const pugi::xml_node& node)
{
    return node ? std::optional(isOn(node)) : std::nullopt;
}

template <typename T>
void inherit(std::optional<T>& own, const std::optional<T>& from)
{
    if (!own)
        own = from;
}

} // namespace

StyleSheet StyleSheet::read(const pugi::xml_node& root)
{
    StyleSheet sheet;
    for (const pugi::xml_node& node : root.children("w:style")) {
        const pugi::xml_node paragraph = node.child("w:pPr");
        const pugi::xml_node run = node.child("w:rPr");
        Style style;
        style.name = attributeOf(node.child("w:name"), "val").toLower();
        style.basedOn = attributeOf(node.child("w:basedOn"), "val");
        style.outline = numberOn(paragraph.child("w:outlineLvl"));
        style.list = numberOn(paragraph.child("w:numPr").child("w:numId"));
        style.listLevel = numberOn(paragraph.child("w:numPr").child("w:ilvl"));
        style.isHidden = switchOn(run.child("w:vanish"));
        style.isBold = switchOn(run.child("w:b"));
        if (const pugi::xml_node alignment = paragraph.child("w:jc"))
            style.isCentred = attributeOf(alignment, "val") == u"center";
        const QString id = attributeOf(node, "styleId");
        const QString isDefault = attributeOf(node, "default");
        if (attributeOf(node, "type") == u"paragraph" && (isDefault == u"1" || isDefault == u"true"))
            sheet.m_default = id;
        sheet.m_styles.insert(id, style);
    }
    return sheet;
}

StyleSheet::Style StyleSheet::style(const QString& id) const
{
    Style whole = m_styles.value(id);
    QString next = whole.basedOn;
    for (int i = 0; i < LongestLineage && m_styles.contains(next); ++i) {
        const Style below = m_styles.value(next);
        inherit(whole.outline, below.outline);
        inherit(whole.list, below.list);
        inherit(whole.listLevel, below.listLevel);
        inherit(whole.isHidden, below.isHidden);
        inherit(whole.isBold, below.isBold);
        inherit(whole.isCentred, below.isCentred);
        next = below.basedOn;
    }
    return whole;
}

int StyleSheet::headingLevel(const Style& style)
{
    static const QRegularExpression named(u"^(?:heading|标题)\\s*([1-9])$"_s);
    if (style.outline && *style.outline >= 0 && *style.outline < 9)
        return *style.outline + 1;
    if (style.name == u"title")
        return 1;
    const QRegularExpressionMatch hit = named.match(style.name);
    return hit.hasMatch() ? hit.captured(1).toInt() : 0;
}

} // namespace shanke
