// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PageWriter.h"

#include "paper/RubyObject.h"
#include "paper/TableGrid.h"
#include "paper/paperFonts.h"

#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

struct PageWriter::Look
{
    QFont font = bodyFont();
    int size = 210;
    bool isBold = false;
    bool isCentred = false;
    bool isListed = false;
    int headingLevel = 0;
    int before = 0;
    int after = 30;
    QColor color = Qt::black;
};

namespace {

constexpr int CellPadding = 70;
constexpr int RuleWidth = 10;
constexpr int PageLineHeight = 118; // percent
constexpr int TallestOnPage = 6000;
const QColor PageQuietInk(0x40, 0x40, 0x40);
const QColor PageLabelGround(0xf2, 0xf2, 0xf2);

QTextCharFormat formatOf(const InlineRun& run, QTextCharFormat format)
{
    if (run.isBold)
        format.setFontWeight(QFont::Bold);
    if (run.isItalic)
        format.setFontItalic(true);
    if (run.isUnderlined || !run.link.isEmpty())
        format.setFontUnderline(true);
    if (run.isStruck)
        format.setFontStrikeOut(true);
    if (run.shift != TextShift::None)
        format.setVerticalAlignment(run.shift == TextShift::Raised ? QTextCharFormat::AlignSuperScript
                                                                   : QTextCharFormat::AlignSubScript);
    if (!run.color.isEmpty())
        format.setForeground(QColor(run.color));
    return format;
}

} // namespace

PageWriter::PageWriter(QTextDocument& document, const PaperSheet& sheet, const SheetLanguage& language)
    : m_document(document),
      m_sheet(sheet),
      m_language(language),
      m_cursor(&document),
      m_width(int(document.pageSize().width()))
{
    RubyObject::registerIn(document);
}

void PageWriter::write(const PaperBlocks& blocks)
{
    QTextCursor edit(m_cursor); // laid out once, not after each piece
    edit.beginEditBlock();
    Look kind{.font = labelFont(), .size = 240, .isCentred = true, .color = PageQuietInk};
    writeParagraph({{m_sheet.kind}}, kind);
    for (const PaperBlock& block : blocks)
        std::visit([this](const auto& each) { write(each); }, block);
    edit.endEditBlock();
}

void PageWriter::write(const SheetTitle& title)
{
    Look look{
        .font = labelFont(), .size = 360, .isCentred = true, .headingLevel = 1, .before = 60, .after = 160};
    writeParagraph(title.runs, look);
}

void PageWriter::write(const SheetHeading& heading)
{
    Look look{.font = labelFont(), .size = 240, .headingLevel = 2, .before = 160, .after = 80};
    writeParagraph({{heading.label}}, look);
}

void PageWriter::write(const SheetParagraph& paragraph)
{
    Look look;
    look.isBold = paragraph.style == ParagraphStyle::Subheading;
    look.isListed = paragraph.style == ParagraphStyle::ListItem;
    if (paragraph.style == ParagraphStyle::Quiet)
        look.color = PageQuietInk;
    writeParagraph(paragraph.runs, look);
}

void PageWriter::write(const SheetTable& part)
{
    const TableGrid grid(part);
    if (grid.rows() == 0 || grid.columns() == 0)
        return;
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellPadding(CellPadding);
    format.setCellSpacing(0);
    format.setTopMargin(40);
    format.setBottomMargin(100);
    format.setBorder(RuleWidth);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Qt::black);
    format.setBorderCollapse(true);
    format.setHeaderRowCount(part.headRows);
    QList<QTextLength> widths;
    for (const int percent : shares(part.widths, 100))
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    format.setColumnWidthConstraints(widths);
    QTextTable* table = m_cursor.insertTable(grid.rows(), grid.columns(), format);
    const std::vector<int> columns = shares(part.widths, m_width);
    const int around = m_width;
    for (int row = 0; row < grid.rows(); ++row) {
        for (const PlacedCell& placed : grid.cellsOver(row)) {
            if (placed.row != row || !placed.cell)
                continue;
            m_width = 0;
            for (int column = placed.column; column < placed.column + placed.columns; ++column)
                m_width += columns[size_t(column)];
            m_width = std::max(m_width - 2 * CellPadding, CellPadding);
            fill(table, placed);
        }
    }
    m_width = around;
    m_cursor.setPosition(table->lastPosition() + 1);
    m_fresh = true;
}

void PageWriter::fill(QTextTable* table, const PlacedCell& placed)
{
    if (placed.rows > 1 || placed.columns > 1)
        table->mergeCells(placed.row, placed.column, placed.rows, placed.columns);
    QTextTableCell cell = table->cellAt(placed.row, placed.column);
    const bool isText = placed.cell->kind == CellKind::Text;
    if (!isText) {
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBackground(PageLabelGround);
        // In the middle it would lie across the edge of a page that its row crosses.
        format.setVerticalAlignment(QTextCharFormat::AlignTop);
        cell.setFormat(format);
    }
    m_cursor = cell.firstCursorPosition();
    m_fresh = true;
    for (const SheetParagraph& paragraph : placed.cell->paragraphs) {
        Look look{.font = isText ? bodyFont() : labelFont()};
        look.isBold = isText && paragraph.style == ParagraphStyle::Subheading;
        look.isCentred = placed.cell->kind == CellKind::Label;
        look.isListed = paragraph.style == ParagraphStyle::ListItem;
        writeParagraph(paragraph.runs, look);
    }
}

void PageWriter::writeParagraph(const SheetRuns& runs, const Look& look)
{
    QTextBlockFormat block;
    block.setLineHeight(PageLineHeight, QTextBlockFormat::ProportionalHeight);
    block.setTopMargin(look.before);
    block.setBottomMargin(look.after);
    block.setHeadingLevel(look.headingLevel);
    if (look.isCentred)
        block.setAlignment(Qt::AlignCenter);
    QTextCharFormat format;
    QFont font = look.font;
    font.setPixelSize(look.size);
    font.setBold(look.isBold);
    format.setFont(font);
    format.setForeground(look.color);
    if (m_fresh) // its characters are those of the cell: how far it reaches stands in them
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block, format);
    m_fresh = false;
    if (look.isListed)
        m_cursor.insertText(u"•\u00a0"_s, format);
    for (const InlineRun& run : inlineRuns(m_language.markup(runs)))
        writeRun(run, format);
}

void PageWriter::writeRun(const InlineRun& run, const QTextCharFormat& base)
{
    if (!run.picture.isEmpty())
        return writePicture(run, base);
    const QTextCharFormat format = formatOf(run, base);
    if (!run.reading.isEmpty()) {
        RubyObject::insert(m_cursor, run.text, run.reading, format);
        return;
    }
    QString text = run.text;
    m_cursor.insertText(text.replace(u'\n', QChar::LineSeparator), format);
}

void PageWriter::writePicture(const InlineRun& run, const QTextCharFormat& base)
{
    const auto picture = m_sheet.pictures.constFind(run.picture);
    if (picture == m_sheet.pictures.constEnd()) {
        m_cursor.insertText(u"[%1]"_s.arg(run.picture), formatOf(run, base));
        return;
    }
    const QUrl name(u"picture:%1"_s.arg(QString::fromLatin1(run.picture.toUtf8().toHex())));
    m_document.addResource(QTextDocument::ImageResource, name, QImage::fromData(picture->bytes));
    const QSize size = picture->fittingSize(m_width, TallestOnPage);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(size.width());
    format.setHeight(size.height());
    m_cursor.insertImage(format);
}

} // namespace shanke
