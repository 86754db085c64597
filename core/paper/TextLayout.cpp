// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/TextLayout.h"

#include "paper/FormLayout.h"
#include "paper/cells.h"
#include "paper/noteColumn.h"
#include "sheet/sheetLabels.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardPairs = 2;

// Lines of a cell in one line.
SheetRuns inOneLine(const SheetCell& cell)
{
    SheetRuns line;
    for (const SheetParagraph& paragraph : cell.paragraphs) {
        SheetRuns runs = paragraph.runs;
        for (SheetRun& run : runs) {
            if (auto* markup = std::get_if<SheetMarkup>(&run.text)) {
                QString text = markup->toString();
                *markup = SheetMarkup::ofMarkup(text.replace(u'\n', u"　"_s));
            }
        }
        line = joinedRuns(std::move(line), plainRun(u"　"_s), runs);
    }
    return line;
}

SheetRuns labelOf(const SheetCell& headCell)
{
    SheetRuns label = headCell.paragraphs.empty() ? SheetRuns() : headCell.paragraphs.front().runs;
    for (SheetRun& run : label)
        run.emphasis = Emphasis::Strong;
    label.push_back({labelColon(), Emphasis::Strong});
    return label;
}

// A step says what it is; of other rows the first cell needs its label.
SheetRuns titleOf(const SheetCell& headCell, const SheetCell& cell)
{
    const bool isStep = headCell.paragraphs.size() == 1 &&
                        headCell.paragraphs.front().runs == SheetRuns{{stepColumns().front()}};
    SheetRuns runs = isStep ? SheetRuns() : labelOf(headCell);
    const SheetRuns text = inOneLine(cell);
    runs.insert(runs.end(), text.begin(), text.end());
    return runs;
}

// The cell with its label in front.
SheetParagraphs labelled(const SheetCell& headCell, const SheetCell& cell)
{
    SheetParagraphs paragraphs = cell.paragraphs;
    if (!paragraphs.empty()) {
        SheetRuns runs = labelOf(headCell);
        const SheetRuns& text = paragraphs.front().runs;
        runs.insert(runs.end(), text.begin(), text.end());
        paragraphs.front().runs = std::move(runs);
    }
    return paragraphs;
}

// Some cells reach over others: a row alone does not say what stands in its columns.
bool hasSpans(const SheetTable& table)
{
    return std::any_of(table.rows.begin() + table.headRows, table.rows.end(), [&](const SheetRow& row) {
        const bool isPart = row.size() > 1 && row.size() < table.widths.size();
        return isPart ||
               std::any_of(row.begin(), row.end(), [](const SheetCell& cell) { return cell.rows > 1; });
    });
}

} // namespace

PaperBlocks TextLayout::take(const std::vector<PaperSection>& sections)
{
    for (const PaperSection& section : sections)
        add(section);
    return std::move(m_blocks);
}

void TextLayout::add(const PaperSection& section)
{
    if (areCards() && section.heading && section.isText()) {
        const SheetCell band{{{{{section.heading->label}}}}, CellKind::Band};
        m_blocks.push_back(SheetTable{{100}, 0, {{band}, {SheetCell{section.text()}}}});
        return;
    }
    if (section.heading)
        m_blocks.push_back(*section.heading);
    for (const SheetPart& part : section.body)
        addPart(part);
}

void TextLayout::addPart(const SheetPart& part)
{
    if (const auto* table = std::get_if<SheetTable>(&part.value))
        addTable(withNoteColumn(*table, m_look.hasNoteColumn));
    else if (const auto* facts = std::get_if<SheetFacts>(&part.value))
        addFacts(facts->facts);
    else if (const auto* signature = std::get_if<SheetSignature>(&part.value))
        m_blocks.push_back(factTable(signature->facts, CardPairs));
    else if (const auto* box = std::get_if<SheetBox>(&part.value))
        m_blocks.push_back(boxTable(box->paragraphs));
    else if (const auto* paragraph = std::get_if<SheetParagraph>(&part.value))
        m_blocks.push_back(*paragraph);
}

void TextLayout::addFacts(const std::vector<SheetFact>& facts)
{
    if (areCards()) {
        m_blocks.push_back(factTable(facts, CardPairs));
        return;
    }
    for (const SheetFact& fact : facts) {
        SheetRuns runs{{fact.label}, {labelColon()}};
        runs.insert(runs.end(), fact.value.begin(), fact.value.end());
        m_blocks.push_back(SheetParagraph{runs, fact.spot});
    }
}

// A table to fill in, or one without names for its columns, stays one, and one of spans.
void TextLayout::addTable(const SheetTable& table)
{
    const bool isFilled =
        std::any_of(table.rows.begin() + table.headRows, table.rows.end(), [](const SheetRow& row) {
            return std::any_of(row.begin(), row.end(), [](const SheetCell& cell) { return !isBlank(cell); });
        });
    if (table.headRows != 1 || !isFilled || hasSpans(table)) {
        m_blocks.push_back(table);
        return;
    }
    for (size_t i = 1; i < table.rows.size(); ++i)
        addRow(table.rows.front(), table.rows[i]);
}

void TextLayout::addRow(const SheetRow& head, const SheetRow& row)
{
    if (row.empty())
        return;
    const bool isWhole = row.size() == head.size();
    const SheetSpot spot = row.front().paragraphs.empty() ? SheetSpot() : row.front().paragraphs.front().spot;
    const SheetParagraph title{isWhole ? titleOf(head.front(), row.front()) : inOneLine(row.front()), spot,
                               ParagraphStyle::Subheading};
    if (!areCards() || !isWhole) {
        m_blocks.push_back(title);
        for (size_t i = 1; i < row.size() && isWhole; ++i) {
            if (!isBlank(row[i]))
                for (SheetParagraph& paragraph : labelled(head[i], row[i]))
                    m_blocks.push_back(std::move(paragraph));
        }
        return;
    }
    SheetTable card{{20, 80}, 0, {{SheetCell{{title}, CellKind::Band, 2}}}};
    for (size_t i = 1; i < row.size(); ++i) {
        const bool isNote = m_look.hasNoteColumn && i + 1 == row.size();
        if (!isBlank(row[i]) || isNote)
            card.rows.push_back({head[i], row[i]});
    }
    m_blocks.push_back(std::move(card));
}

} // namespace shanke
