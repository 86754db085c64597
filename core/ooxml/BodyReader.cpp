// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/BodyReader.h"

#include "ooxml/GridBuilder.h"
#include "ooxml/XmlTree.h"
#include "ooxml/branches.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestBlocks = 30;

bool isDropped(const pugi::xml_node& node)
{
    return isElement(node, "w:del") || isElement(node, "w:moveFrom");
}

} // namespace

BodyReader::BodyReader(const StyleSheet& styles, Numbering& numbering, const NoteParts& notes, LaidIn laidIn,
                       PictureParts& pictures)
    : m_styles(styles),
      m_numbering(numbering),
      m_notes(notes),
      m_laidIn(std::move(laidIn)),
      m_paragraphs(
          styles, m_counts, pictures, [this](const pugi::xml_node& box) { return readBox(box); },
          [this](const pugi::xml_node& reference) { return readNote(reference); })
{
}

WordBlocks BodyReader::read(const pugi::xml_node& body)
{
    WordBlocks blocks;
    readBlocks(body, blocks);
    if (m_open)
        endParagraph(*std::exchange(m_open, std::nullopt), blocks);
    return blocks;
}

WordBlocks BodyReader::readBox(const pugi::xml_node& box)
{
    const auto open = std::exchange(m_open, std::nullopt);
    WordBlocks blocks = read(box);
    m_open = open;
    return blocks;
}

// What stands in another part is not met in this one.
WordBlocks BodyReader::readNote(const pugi::xml_node& reference)
{
    const pugi::xml_node notes =
        isElement(reference, "w:footnoteReference") ? m_notes.footnotes : m_notes.endnotes;
    const QString id = attributeOf(reference, "id");
    if (std::exchange(m_isInNote, true))
        return {};
    WordBlocks blocks;
    const qsizetype met = m_counts.met;
    for (const pugi::xml_node& note : notes.children()) {
        if (attributeOf(note, "id") == id && attributeOf(note, "type").isEmpty())
            blocks = readBox(note);
    }
    m_counts.met = met;
    m_isInNote = false;
    return areBlank(blocks) ? WordBlocks() : blocks;
}

void BodyReader::readBlocks(const pugi::xml_node& container, WordBlocks& into)
{
    if (m_depth == DeepestBlocks)
        return;
    ++m_depth;
    for (const pugi::xml_node& node : container.children())
        readBlock(node, into);
    --m_depth;
}

void BodyReader::readBlock(const pugi::xml_node& node, WordBlocks& into)
{
    if (isElement(node, "w:p"))
        return readParagraph(node, into);
    if (isElement(node, "w:sdt"))
        return readControl(node, into);
    if (isDropped(node))
        return drop(isElement(node, "w:del") ? u"deleted"_s : u"moved elsewhere"_s, node);
    if (isElement(node, "mc:AlternateContent")) {
        const pugi::xml_node chosen = chosenBranch(node);
        for (const pugi::xml_node& branch : node.children())
            branch == chosen ? readBlocks(branch, into) : drop(u"said twice for other programs"_s, branch);
        return;
    }
    if (isElement(node, "w:altChunk")) {
        for (WordBlock& block : m_laidIn(attributeOf(node, "id")))
            into.push_back(std::move(block));
        return;
    }
    if (!isElement(node, "w:tbl"))
        return readBlocks(node, into);
    const auto cellBlocks = [this](const pugi::xml_node& cell) { return readBox(cell); };
    const auto dropRow = [this](const QString& rule, const pugi::xml_node& row) { drop(rule, row); };
    WordBlock table;
    table.table = GridBuilder(cellBlocks, dropRow).build(node);
    if (!table.table->rows.empty())
        into.push_back(std::move(table));
}

void BodyReader::readControl(const pugi::xml_node& node, WordBlocks& into)
{
    const pugi::xml_node facts = node.child("w:sdtPr");
    const QString gallery = attributeOf(facts.child("w:docPartObj").child("w:docPartGallery"), "val");
    if (facts.child("w:showingPlcHdr"))
        drop(u"prompt of an empty field"_s, node);
    else if (gallery == u"Table of Contents")
        drop(u"table of contents"_s, node);
    else
        readBlocks(node.child("w:sdtContent"), into);
}

void BodyReader::readParagraph(const pugi::xml_node& node, WordBlocks& into)
{
    const pugi::xml_node properties = node.child("w:pPr");
    QString styleId = attributeOf(properties.child("w:pStyle"), "val");
    if (styleId.isEmpty())
        styleId = m_styles.defaultParagraphStyle();
    const StyleSheet::Style style = m_styles.style(styleId);
    if (style.name.startsWith(u"toc "_s) && !style.name.endsWith(u"heading"))
        return drop(u"table of contents"_s, node);

    WordParagraph paragraph = std::exchange(m_open, std::nullopt).value_or(WordParagraph());
    const RichText number = numberOfParagraph(properties, styleId, style);
    const pugi::xml_node outline = properties.child("w:outlineLvl");
    paragraph.level = outline ? (numberOf(outline, "val", 9) + 1) % 10 : StyleSheet::headingLevel(style);
    const pugi::xml_node alignment = properties.child("w:jc");
    paragraph.isCentred =
        alignment ? attributeOf(alignment, "val") == u"center" : style.isCentred.value_or(false);
    paragraph.beginsPage = isOn(properties.child("w:pageBreakBefore"));
    m_paragraphs.read(node, style, paragraph);
    addNumber(number, paragraph);

    const pugi::xml_node mark = properties.child("w:rPr");
    if (mark.child("w:del") || mark.child("w:moveFrom"))
        m_open = std::move(paragraph);
    else
        endParagraph(std::move(paragraph), into);
}

RichText BodyReader::numberOfParagraph(const pugi::xml_node& properties, const QString& styleId,
                                       const StyleSheet::Style& style)
{
    const pugi::xml_node own = properties.child("w:numPr");
    const auto ofStyle = m_numbering.ofStyle(styleId);
    const int list =
        own.child("w:numId") ? numberOf(own.child("w:numId"), "val", 0) : style.list.value_or(ofStyle.first);
    const int level = own.child("w:ilvl")     ? numberOf(own.child("w:ilvl"), "val", 0)
                      : ofStyle.first == list ? ofStyle.second
                                              : style.listLevel.value_or(0);
    return RichText(m_numbering.next(list, level));
}

// Empty paragraphs of a list count, and show nothing that anybody would miss.
void BodyReader::addNumber(const RichText& number, WordParagraph& paragraph) const
{
    if (number.isEmpty() || paragraph.text.isBlank())
        return;
    RichText numbered = number;
    numbered.append(paragraph.text);
    paragraph.text = numbered;
    paragraph.added += number.characters();
}

void BodyReader::endParagraph(WordParagraph paragraph, WordBlocks& into)
{
    paragraph.dropped.add(std::exchange(m_counts.dropped, {}));
    WordBlock block;
    block.paragraph = std::move(paragraph);
    into.push_back(std::move(block));
    if (m_isInNote)
        return;
    for (WordBlock& note : m_paragraphs.takeNotes())
        into.push_back(std::move(note));
}

void BodyReader::drop(const QString& rule, const pugi::xml_node& node)
{
    const qsizetype characters = seenCharacters(rawText(node));
    m_counts.met += characters;
    m_counts.dropped.add(rule, characters);
}

} // namespace shanke
