// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/filePlaces.h"

#include <QHash>
#include <QTextCursor>

class QTextDocument;
class QTextTable;

namespace shanke {

// Shows a file as it reads, paragraphs and tables, in a document of Qt: letter by letter, never as markup.
// What is longer than any plan ends with a sentence. For one document, once.
class FileWriter
{
public:
    explicit FileWriter(QTextDocument& document);

    void write(const WordBlocks& blocks);
    // Where the paragraphs and rows of the file begin, by their names.
    const QHash<QString, int>& positions() const { return m_positions; }

private:
    void writeBlocks(const WordBlocks& blocks);
    void writeBlock(const WordBlock& block);
    void writeParagraph(const WordParagraph& paragraph);
    void writeTable(const WordTable& table);
    void writeCell(QTextTable& table, int row, const WordCell& cell);
    void writeRun(const TextRun& run);
    void beginParagraph(const QTextBlockFormat& format);

    QTextDocument& m_document;
    QTextCursor m_cursor;
    const FilePlace* m_place = nullptr; // of the block of the file, not of one in a cell
    QHash<QString, int> m_positions;
    bool m_isFresh = true; // the paragraph of the cursor is empty and not used yet
    int m_depth = 0;
    qsizetype m_left;
};

} // namespace shanke
