// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/SheetWriter.h"

#include "sheet/CellPlaces.h"
#include "ui/common/Theme.h"
#include "ui/sheet/ParagraphSpot.h"
#include "ui/sheet/RichMarkup.h"
#include "ui/sheet/SheetWords.h"
#include "ui/sheet/stackedTable.h"

#include <QTextTable>

namespace shanke {

namespace {

constexpr int pairWidth[] = {12, 21}; // of a name and what it says, to each other

QTextCharFormat muted()
{
    QTextCharFormat format;
    format.setForeground(colours().muted);
    return format;
}

QTextCharFormat strong()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    return format;
}

QTextCharFormat formatOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Subheading:
        return strong();
    case ParagraphStyle::Quiet:
        return muted();
    case ParagraphStyle::Body:
    case ParagraphStyle::ListItem:
        break;
    }
    return {};
}

QColor groundOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Label:
        return colours().window;
    case CellKind::Band:
        return colours().hover;
    case CellKind::Text:
        break;
    }
    return colours().surface;
}

void shade(QTextTable* table, int row, int column, const QColor& colour)
{
    QTextTableCell cell = table->cellAt(row, column);
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBackground(colour);
    cell.setFormat(format);
}

} // namespace

SheetWriter::SheetWriter(QTextDocument& document, const Room& room) : m_cursor(&document), m_room(room)
{
    m_cursor.movePosition(QTextCursor::End);
}

void SheetWriter::write(const SheetParts& parts)
{
    QTextCursor edit(m_cursor); // stays when the other one moves from cell to cell
    edit.beginEditBlock();
    addAll(parts);
    edit.endEditBlock();
}

void SheetWriter::addAll(const SheetParts& parts)
{
    for (const SheetPart& part : parts)
        std::visit([this](const auto& value) { add(value); }, part.value);
}

void SheetWriter::add(const SheetTitle& title)
{
    QTextCharFormat format = strong();
    format.setProperty(QTextFormat::FontSizeAdjustment, 3);
    paragraph({title.runs, title.spot}, format);
    QTextBlockFormat centred;
    centred.setAlignment(Qt::AlignCenter);
    centred.setBottomMargin(spacing::medium);
    m_cursor.setBlockFormat(centred);
}

void SheetWriter::add(const SheetHeading& heading)
{
    QTextCharFormat format = strong();
    format.setForeground(colours().accent);
    paragraph({{{heading.label}}, heading.spot}, format);
    QTextBlockFormat block;
    block.setTopMargin(spacing::medium);
    block.setBottomMargin(spacing::tight);
    block.setHeadingLevel(3);
    m_cursor.setBlockFormat(block);
}

void SheetWriter::add(const SheetParagraph& part)
{
    paragraph(part, formatOf(part.style));
    if (part.style == ParagraphStyle::ListItem)
        m_cursor.createList(QTextListFormat::ListDisc);
}

void SheetWriter::add(const SheetFacts& facts)
{
    addPairs(facts.facts, m_room.pairs);
}

void SheetWriter::add(const SheetSignature& signature)
{
    addPairs(signature.facts, std::min(int(signature.facts.size()), m_room.pairs));
}

void SheetWriter::addPairs(const std::vector<SheetFact>& facts, int pairsInARow)
{
    if (facts.empty())
        return;
    std::vector<int> percents;
    for (int i = 0; i < pairsInARow; ++i) {
        const int pair = 100 * (i + 1) / pairsInARow - 100 * i / pairsInARow;
        const int name = pairWidth[0] * pair / (pairWidth[0] + pairWidth[1]);
        percents.insert(percents.end(), {name, pair - name});
    }
    QTextTable* table = insertTable((int(facts.size()) + pairsInARow - 1) / pairsInARow, percents, true);
    for (int i = 0; i < int(facts.size()); ++i) {
        const SheetFact& fact = facts[size_t(i)];
        const int row = i / pairsInARow;
        const int column = 2 * (i % pairsInARow);
        fill(table, row, column, {{{{{fact.label}}}}, CellKind::Label});
        enter(table, row, column + 1);
        paragraph({fact.value, fact.spot}, {});
    }
    leave(table);
}

void SheetWriter::add(const SheetTable& table)
{
    const bool isWide = int(table.widths.size()) > std::max(m_room.columns, 2);
    isWide ? addTable(stackedTable(table)) : addTable(table);
}

void SheetWriter::addTable(const SheetTable& part)
{
    const int rows = int(part.rows.size());
    const int columns = int(part.widths.size());
    if (rows == 0 || columns == 0)
        return;
    QTextTable* table = insertTable(rows, part.widths, true);
    QTextTableFormat format = table->format();
    format.setHeaderRowCount(part.headRows);
    table->setFormat(format);
    CellPlaces places(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (const SheetCell& cell : part.rows[size_t(row)]) {
            const int column = places.nextIn(row);
            if (column < 0)
                break;
            places.take(row, column, cell);
            if (cell.rows > 1 || cell.columns > 1)
                table->mergeCells(row, column, places.rowsOf(cell, row), places.columnsOf(cell, column));
            fill(table, row, column, cell);
        }
    }
    leave(table);
}

void SheetWriter::add(const SheetBox& box)
{
    QTextTable* table = insertTable(1, {100}, true);
    shade(table, 0, 0, colours().accentSoft);
    enter(table, 0, 0);
    for (const SheetParagraph& paragraph : box.paragraphs)
        add(paragraph);
    leave(table);
}

void SheetWriter::add(const SheetHalves& halves)
{
    QTextTable* table = insertTable(1, {50, 50}, false);
    enter(table, 0, 0);
    addAll(halves.left);
    enter(table, 0, 1);
    addAll(halves.right);
    leave(table);
}

void SheetWriter::fill(QTextTable* table, int row, int column, const SheetCell& cell)
{
    shade(table, row, column, groundOf(cell.kind));
    enter(table, row, column);
    for (const SheetParagraph& part : cell.paragraphs) {
        if (cell.kind == CellKind::Text)
            add(part);
        else
            paragraph(part, cell.kind == CellKind::Label ? muted() : strong());
    }
}

void SheetWriter::paragraph(const SheetParagraph& paragraph, const QTextCharFormat& format)
{
    QTextBlockFormat block;
    block.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(2);
    if (m_fresh)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block, QTextCharFormat());
    m_fresh = false;
    insertMarkup(m_cursor, SheetWords::markup(paragraph.runs), format);
    if (!paragraph.spot.place.isEmpty())
        m_cursor.block().setUserData(new ParagraphSpot(paragraph.spot));
}

void SheetWriter::enter(QTextTable* table, int row, int column)
{
    m_cursor = table->cellAt(row, column).firstCursorPosition();
    m_fresh = true;
}

// Behind a table there is always a paragraph, the one that stood there before or the end of the document.
void SheetWriter::leave(QTextTable* table)
{
    m_cursor.setPosition(table->lastPosition() + 1);
    m_fresh = true;
}

QTextTable* SheetWriter::insertTable(int rows, const std::vector<int>& percents, bool isRuled)
{
    if (m_fresh) { // nothing stands before the table: no gap either
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(thin);
    }
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellPadding(isRuled ? 5 : 0);
    format.setCellSpacing(0);
    format.setTopMargin(isRuled || m_fresh ? 0 : spacing::small);
    format.setBottomMargin(spacing::medium);
    format.setBorder(isRuled ? 1 : 0);
    format.setBorderStyle(isRuled ? QTextFrameFormat::BorderStyle_Solid : QTextFrameFormat::BorderStyle_None);
    format.setBorderBrush(colours().border);
    format.setBorderCollapse(true);
    QList<QTextLength> widths;
    for (const int percent : percents)
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    format.setColumnWidthConstraints(widths);
    return m_cursor.insertTable(rows, int(percents.size()), format);
}

} // namespace shanke
