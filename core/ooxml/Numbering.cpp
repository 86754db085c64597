// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/Numbering.h"

#include "ooxml/NumberText.h"
#include "ooxml/XmlTree.h"
#include "ooxml/symbolText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargestStart = 30'000;
constexpr qsizetype LongestPattern = 64;

std::array<int, Numbering::Levels> notBegun()
{
    std::array<int, Numbering::Levels> counts{};
    counts.fill(-1);
    return counts;
}

} // namespace

Numbering Numbering::read(const pugi::xml_node& root)
{
    Numbering numbering;
    for (const pugi::xml_node& node : root.children()) {
        if (isElement(node, "w:abstractNum"))
            numbering.readDefinition(node);
        else if (isElement(node, "w:num"))
            numbering.readList(node);
    }
    numbering.followStyleLinks();
    return numbering;
}

Numbering::Level Numbering::readLevel(const pugi::xml_node& node)
{
    Level level;
    level.start = std::clamp(numberOf(node.child("w:start"), "val", 1), 0, LargestStart);
    level.format = attributeOf(node.child("w:numFmt"), "val");
    if (const pugi::xml_node choice = node.child("mc:AlternateContent")) // formats of newer programs
        level.format = attributeOf(choice.child("mc:Fallback").child("w:numFmt"), "val");
    level.pattern = attributeOf(node.child("w:lvlText"), "val").left(LongestPattern);
    level.font = attributeOf(node.child("w:rPr").child("w:rFonts"), "ascii");
    level.style = attributeOf(node.child("w:pStyle"), "val");
    level.suffix = attributeOf(node.child("w:suff"), "val");
    level.restartsAfter = numberOf(node.child("w:lvlRestart"), "val", -1);
    level.isLegal = isOn(node.child("w:isLgl"));
    return level;
}

void Numbering::readDefinition(const pugi::xml_node& node)
{
    const int id = numberOf(node, "abstractNumId", -1);
    LevelList levels;
    for (const pugi::xml_node& each : node.children("w:lvl")) {
        const int index = numberOf(each, "ilvl", -1);
        if (index >= 0 && index < Levels)
            levels[size_t(index)] = readLevel(each);
    }
    m_definitions.insert(id, levels);
    if (const pugi::xml_node link = node.child("w:numStyleLink"))
        m_linkedTo.insert(id, attributeOf(link, "val"));
    if (const pugi::xml_node link = node.child("w:styleLink"))
        m_definitionOfStyle.insert(attributeOf(link, "val"), id);
}

void Numbering::readList(const pugi::xml_node& node)
{
    List list;
    list.definition = numberOf(node.child("w:abstractNumId"), "val", -1);
    for (const pugi::xml_node& each : node.children("w:lvlOverride")) {
        const int index = numberOf(each, "ilvl", -1);
        if (index < 0 || index >= Levels)
            continue;
        if (const pugi::xml_node level = each.child("w:lvl"))
            list.changed.insert(index, readLevel(level));
        if (const pugi::xml_node start = each.child("w:startOverride"))
            list.starts.insert(index, std::clamp(numberOf(start, "val", 1), 0, LargestStart));
    }
    m_lists.insert(numberOf(node, "numId", -1), list);
}

void Numbering::followStyleLinks()
{
    for (List& list : m_lists) {
        const QString style = m_linkedTo.value(list.definition);
        if (!style.isEmpty() && m_definitionOfStyle.contains(style))
            list.definition = m_definitionOfStyle.value(style);
    }
}

std::pair<int, int> Numbering::ofStyle(const QString& style) const
{
    for (auto list = m_lists.begin(); list != m_lists.end(); ++list) {
        const auto levels = m_definitions.constFind(list->definition);
        for (size_t i = 0; levels != m_definitions.constEnd() && i < levels->size(); ++i) {
            if (!style.isEmpty() && (*levels)[i].style == style)
                return {list.key(), int(i)};
        }
    }
    return {0, 0};
}

const Numbering::Level& Numbering::level(const List& list, int index) const
{
    static const Level none;
    if (const auto own = list.changed.constFind(index); own != list.changed.constEnd())
        return *own;
    const auto levels = m_definitions.constFind(list.definition);
    return levels == m_definitions.constEnd() ? none : (*levels)[size_t(index)];
}

// A level counts on; those below it begin again when they are next met.
void Numbering::advance(const List& list, int listId, int index)
{
    auto& counts = m_counts.insert(list.definition, m_counts.value(list.definition, notBegun())).value();
    const bool startsAnew = list.starts.contains(index) && !m_restarted.contains({listId, index});
    int& count = counts[size_t(index)];
    if (startsAnew) {
        m_restarted.insert({listId, index});
        count = list.starts.value(index);
    } else {
        count = count < 0 ? level(list, index).start : count + 1;
    }
    for (int above = 0; above < index; ++above) {
        if (counts[size_t(above)] < 0)
            counts[size_t(above)] = list.starts.value(above, level(list, above).start);
    }
    for (int below = index + 1; below < Levels; ++below) {
        const int after = level(list, below).restartsAfter; // 0: never; n: only behind level n
        if (after < 0 || (after > 0 && index < after))
            counts[size_t(below)] = -1;
    }
}

QString Numbering::written(const List& list, int index, const std::array<int, Levels>& counts) const
{
    const Level& wanted = level(list, index);
    QString text;
    for (qsizetype at = 0; at < wanted.pattern.size(); ++at) {
        const int digit = at + 1 < wanted.pattern.size() ? wanted.pattern[at + 1].digitValue() : -1;
        if (wanted.pattern[at] != u'%' || digit < 1 || digit > Levels) {
            text += wanted.pattern[at];
            continue;
        }
        const QString format = wanted.isLegal ? u"decimal"_s : level(list, digit - 1).format;
        text += numberText(std::max(0, counts[size_t(digit - 1)]), format);
        ++at;
    }
    return wanted.format == u"bullet" ? symbolText(text, wanted.font) : text;
}

QString Numbering::next(int listId, int index)
{
    const auto list = m_lists.constFind(listId);
    if (listId <= 0 || list == m_lists.constEnd() || index < 0 || index >= Levels)
        return {};
    advance(*list, listId, index);
    if (level(*list, index).format == u"none")
        return {};
    const QString text = written(*list, index, m_counts.value(list->definition));
    return text.isEmpty() || level(*list, index).suffix == u"nothing" ? text : text + u' ';
}

} // namespace shanke
