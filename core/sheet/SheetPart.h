// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetRun.h"

namespace shanke {

// Where in the document a text of the sheet stands. `item` is the id of a block or a row, empty where there
// is none; `field` is empty where several stand together.
struct SheetSpot
{
    QString place;
    QString item{};
    QString field{};

    friend bool operator==(const SheetSpot&, const SheetSpot&) = default;
};

enum class ParagraphStyle { Body, Subheading, ListItem, Quiet };

struct SheetParagraph
{
    SheetRuns runs;
    SheetSpot spot{};
    ParagraphStyle style = ParagraphStyle::Body;
};

using SheetParagraphs = std::vector<SheetParagraph>;

struct SheetTitle
{
    SheetRuns runs;
    SheetSpot spot;
};

struct SheetHeading
{
    SheetLabel label;
    SheetSpot spot;
};

struct SheetFact
{
    SheetLabel label;
    SheetRuns value; // empty: a line to write on
    SheetSpot spot;

    friend bool operator==(const SheetFact&, const SheetFact&) = default;
};

// Short ones, some of them in a row.
struct SheetFacts
{
    std::vector<SheetFact> facts;
};

enum class CellKind { Text, Label, Band };

struct SheetCell
{
    SheetParagraphs paragraphs;
    CellKind kind = CellKind::Text;
    int columns = 1; // that it spans
    int rows = 1;
};

using SheetRow = std::vector<SheetCell>;

// Cells stand in the order of reading; a row has none where a cell of an earlier row reaches down into it.
struct SheetTable
{
    std::vector<int> widths; // of the columns, in percent, 100 together
    int headRows = 0;        // repeated on each page
    std::vector<SheetRow> rows;
};

// What is drawn on the blackboard.
struct SheetBox
{
    SheetParagraphs paragraphs;
};

// The row at the end of a printed sheet that people sign.
struct SheetSignature
{
    std::vector<SheetFact> facts;
};

struct SheetPart;
using SheetParts = std::vector<SheetPart>;

// Two places beside each other.
struct SheetHalves
{
    SheetParts left;
    SheetParts right;
};

// A piece of a document as it stands on screen, on paper, in a Word file: a value that knows no kind and no
// writer.
struct SheetPart
{
    std::variant<SheetTitle, SheetHeading, SheetParagraph, SheetFacts, SheetTable, SheetBox, SheetHalves,
                 SheetSignature>
        value;
};

} // namespace shanke
