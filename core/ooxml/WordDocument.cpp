// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/WordDocument.h"

namespace shanke {

namespace {

template <typename Visit>
void visitParagraphs(const WordBlocks& blocks, const Visit& visit)
{
    for (const WordBlock& block : blocks) {
        if (!block.table) {
            visit(block.paragraph);
            for (const WordBlocks& box : block.paragraph.boxes)
                visitParagraphs(box, visit);
            continue;
        }
        for (const WordRow& row : block.table->rows) {
            for (const WordCell& cell : row.cells)
                visitParagraphs(cell.blocks, visit);
        }
    }
}

} // namespace

qsizetype charactersIn(const WordBlocks& blocks)
{
    qsizetype characters = 0;
    visitParagraphs(blocks,
                    [&](const WordParagraph& paragraph) { characters += paragraph.text.characters(); });
    return characters;
}

Drops dropsIn(const WordBlocks& blocks)
{
    Drops drops;
    visitParagraphs(blocks, [&](const WordParagraph& paragraph) { drops.add(paragraph.dropped); });
    return drops;
}

} // namespace shanke
