// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/PictureParts.h"
#include "ooxml/StyleSheet.h"
#include "ooxml/WordDocument.h"

#include <functional>

namespace shanke {

// What a reader has met so far in one part of a file.
struct ReadingCounts
{
    qsizetype met = 0; // characters, kept or dropped
    Drops dropped;     // since the last paragraph ended
};

// Reads what stands in a paragraph: its runs in their looks, results of fields, formulas, pinyin, text boxes;
// drops what was deleted, is hidden, or is said twice, by rules that it names. Fields may go on from one
// paragraph into the next: one reader reads all paragraphs of a part, from above.
class ParagraphReader
{
public:
    // `blocks` reads the content of a text box; `note` that of a note, by the name of its reference.
    using BlocksOf = std::function<WordBlocks(const pugi::xml_node&)>;

    ParagraphReader(const StyleSheet& styles, ReadingCounts& counts, PictureParts& pictures, BlocksOf box,
                    BlocksOf note);

    void read(const pugi::xml_node& paragraph, const StyleSheet::Style& style, WordParagraph& into);
    // The notes that the last paragraphs named, in their order; gives them away.
    WordBlocks takeNotes() { return std::exchange(m_notes, {}); }

private:
    using Handler = void (ParagraphReader::*)(const pugi::xml_node&);
    struct Field
    {
        QString code;
        RichText result;
        bool isCode = true;
    };

    static const QHash<QByteArray, Handler>& handlers();
    void readAll(const pugi::xml_node& node);
    void readOne(const pugi::xml_node& node);
    void readRun(const pugi::xml_node& node);
    void readLook(const pugi::xml_node& properties);
    void readText(const pugi::xml_node& node);
    void readSymbol(const pugi::xml_node& node);
    void readTab(const pugi::xml_node& node);
    void readBreak(const pugi::xml_node& node);
    void readHyphen(const pugi::xml_node& node);
    void readFieldMark(const pugi::xml_node& node);
    void readFieldCode(const pugi::xml_node& node);
    void readRuby(const pugi::xml_node& node);
    void readFormula(const pugi::xml_node& node);
    void readChoice(const pugi::xml_node& node);
    void readControl(const pugi::xml_node& node);
    void readBox(const pugi::xml_node& node);
    void readArtText(const pugi::xml_node& node);
    void readPicture(const pugi::xml_node& node);
    void readDrawing(const pugi::xml_node& node);
    void readShapes(const pugi::xml_node& node);
    void readNote(const pugi::xml_node& node);
    void dropDeleted(const pugi::xml_node& node);
    void dropMoved(const pugi::xml_node& node);
    void skip(const pugi::xml_node&) {}

    void drop(const QString& rule, const pugi::xml_node& node);
    void put(TextRun run);
    void putMark(const QString& mark);
    // The rule by which text is dropped where the reader stands; empty: it is kept.
    QString ruleHere() const;
    void endField();

    const StyleSheet& m_styles;
    ReadingCounts& m_counts;
    PictureParts& m_pictures;
    BlocksOf m_box;
    BlocksOf m_noteBlocks;
    WordParagraph* m_into = nullptr;
    TextRun m_look;
    QString m_font;
    bool m_isHidden = false;
    bool m_isStyleHidden = false;
    bool m_isStyleBold = false;
    std::vector<Field> m_fields;
    WordBlocks m_notes;
    int m_noteCount = 0;
    int m_depth = 0;
};

} // namespace shanke
