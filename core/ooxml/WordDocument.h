// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/RichText.h"

#include <memory>

// A text document as a person sees it: paragraphs and tables in their order, numbers written out, nothing
// that was deleted or is hidden. Values.
namespace shanke {

struct WordBlock;
using WordBlocks = std::vector<WordBlock>;

struct WordParagraph
{
    RichText text; // with its number
    int level = 0; // of a heading, from 1
    bool isCentred = false;
    bool beginsPage = false;
    qsizetype added = 0;           // characters that stand nowhere in the file: numbers, signs of formulas
    std::vector<WordBlocks> boxes; // text boxes that hang on it
    Drops dropped;                 // with it
};

struct WordCell
{
    int column = 0; // from 0
    int columns = 1;
    int rows = 1;
    WordBlocks blocks;
};

struct WordRow
{
    std::vector<WordCell> cells; // by column; a cell that reaches down stands in its first row
};

// A grid: no cell lies over another.
struct WordTable
{
    std::vector<WordRow> rows;
    int columns = 0;
};

// A paragraph, or a table when there is one.
struct WordBlock
{
    WordParagraph paragraph;
    std::shared_ptr<const WordTable> table;
};

struct WordPicture
{
    QString name; // by its bytes: the same picture has the same name
    QByteArray bytes;

    friend bool operator==(const WordPicture&, const WordPicture&) = default;
};

// The pictures of a file: how often it shows one, those that are kept, and by rule how often one is not.
struct WordPictures
{
    int shown = 0;
    std::vector<WordPicture> kept{};
    Drops dropped{};

    void add(const WordPictures& others);
};

struct WordDocument
{
    WordBlocks blocks;
    Drops dropped; // of the file: headers, comments
    WordPictures pictures;
};

// Neither a character nor a picture.
bool areBlank(const WordBlocks& blocks);
// Of all paragraphs, those in tables and text boxes too.
qsizetype charactersIn(const WordBlocks& blocks);
Drops dropsIn(const WordBlocks& blocks);
qsizetype addedIn(const WordBlocks& blocks);
// Line by line; a row of a table is a line with tabs between its cells. Without blank ones.
std::vector<RichText> linesIn(const WordBlocks& blocks);
// As one, with a space between them.
RichText joinedLines(const std::vector<RichText>& lines);

} // namespace shanke
