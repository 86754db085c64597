// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/WordDocument.h"

#include <algorithm>

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

void collectTable(const WordTable& table, std::vector<RichText>& lines)
{
    for (const WordRow& row : table.rows) {
        RichText line;
        for (const WordCell& cell : row.cells) {
            if (!line.isEmpty())
                line.append(TextRun{QStringLiteral("\t")});
            line.append(joinedLines(linesIn(cell.blocks)));
        }
        if (!line.isBlank())
            lines.push_back(std::move(line));
    }
}

void collectLines(const WordBlocks& blocks, std::vector<RichText>& lines)
{
    for (const WordBlock& block : blocks) {
        if (block.table) {
            collectTable(*block.table, lines);
            continue;
        }
        for (const RichText& line : block.paragraph.text.lines()) {
            if (!line.isBlank())
                lines.push_back(line);
        }
        for (const WordBlocks& box : block.paragraph.boxes)
            collectLines(box, lines);
    }
}

} // namespace

void WordPictures::add(const WordPictures& others)
{
    shown += others.shown;
    dropped.add(others.dropped);
    for (const WordPicture& picture : others.kept) {
        if (std::find(kept.begin(), kept.end(), picture) == kept.end())
            kept.push_back(picture);
    }
}

bool areBlank(const WordBlocks& blocks)
{
    bool are = true;
    visitParagraphs(blocks, [&](const WordParagraph& paragraph) { are = are && paragraph.text.isBlank(); });
    return are;
}

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

qsizetype addedIn(const WordBlocks& blocks)
{
    qsizetype added = 0;
    visitParagraphs(blocks, [&](const WordParagraph& paragraph) { added += paragraph.added; });
    return added;
}

std::vector<RichText> linesIn(const WordBlocks& blocks)
{
    std::vector<RichText> lines;
    collectLines(blocks, lines);
    return lines;
}

RichText joinedLines(const std::vector<RichText>& lines)
{
    RichText joined;
    for (const RichText& line : lines) {
        if (!joined.isEmpty())
            joined.append(TextRun{QStringLiteral(" ")});
        joined.append(line.trimmed());
    }
    return joined;
}

} // namespace shanke
