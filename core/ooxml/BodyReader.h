// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/Numbering.h"
#include "ooxml/ParagraphReader.h"

namespace shanke {

// The notes of a document: the trees of the parts "footnotes" and "endnotes", which may be empty.
struct NoteParts
{
    pugi::xml_node footnotes;
    pugi::xml_node endnotes;
};

// Reads paragraphs and tables in their order: content controls, insertions and links unwrapped, deletions
// dropped, numbers written out, notes behind the paragraph that names them. Reads one part, once.
class BodyReader
{
public:
    // What another part says that is laid into this one, by its relationship.
    using LaidIn = std::function<WordBlocks(const QString& id)>;

    BodyReader(const StyleSheet& styles, Numbering& numbering, const NoteParts& notes, LaidIn laidIn,
               PictureParts& pictures);

    WordBlocks read(const pugi::xml_node& body);

    const ReadingCounts& counts() const { return m_counts; }

private:
    WordBlocks readBox(const pugi::xml_node& box);
    WordBlocks readNote(const pugi::xml_node& reference);
    void readBlocks(const pugi::xml_node& container, WordBlocks& into);
    void readBlock(const pugi::xml_node& node, WordBlocks& into);
    void readControl(const pugi::xml_node& node, WordBlocks& into);
    void readParagraph(const pugi::xml_node& node, WordBlocks& into);
    RichText numberOfParagraph(const pugi::xml_node& properties, const QString& styleId,
                               const StyleSheet::Style& style);
    void addNumber(const RichText& number, WordParagraph& paragraph) const;
    void endParagraph(WordParagraph paragraph, WordBlocks& into);
    void drop(const QString& rule, const pugi::xml_node& node);

    const StyleSheet& m_styles;
    Numbering& m_numbering;
    NoteParts m_notes;
    LaidIn m_laidIn;
    ReadingCounts m_counts;
    ParagraphReader m_paragraphs;
    std::optional<WordParagraph> m_open; // its end was deleted: the next paragraph goes on with it
    int m_depth = 0;
    bool m_isInNote = false;
};

} // namespace shanke
