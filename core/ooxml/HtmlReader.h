// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/WordDocument.h"

#include <array>
#include <optional>

namespace shanke {

// Reads a web page, or what of one lies in a file of Word, as paragraphs and tables: tolerant of whatever a
// program writes, and of whatever somebody wants a reader to do. Looks nothing up; of looks it keeps bold,
// italic, underline, strike, sub and superscript. Reads one text, once.
class HtmlReader
{
public:
    WordDocument read(const QString& html);

private:
    struct Tag
    {
        QString name; // in small letters
        QString inside;
        bool isEnd = false;
    };
    // A table that is open, with the row and the cell that are.
    struct OpenTable
    {
        std::shared_ptr<WordTable> table = std::make_shared<WordTable>();
        WordBlocks before{}; // what stands outside of it
        std::optional<WordRow> row{};
        std::optional<WordCell> cell{};
        std::vector<int> reachingDown{}; // by column: rows that a cell above still takes
    };

    qsizetype readTag(qsizetype at);
    void take(const Tag& tag, qsizetype& end);
    bool takeStyle(const Tag& tag);
    bool takeTable(const Tag& tag);
    void takeBlock(const Tag& tag);
    void dropPicture();
    void addText(QStringView text);
    void put(const QString& text);
    void endParagraph();
    void beginTable();
    void beginCell(const Tag& tag);
    void endCell();
    void endRow();
    void endTable();

    QString m_html;
    WordDocument m_document;
    WordBlocks m_blocks;
    WordParagraph m_paragraph;
    std::vector<OpenTable> m_tables;
    std::array<int, 6> m_styles{}; // how many of each are open
    bool m_isBehindSpace = true;
};

} // namespace shanke
