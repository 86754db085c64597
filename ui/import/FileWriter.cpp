// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/FileWriter.h"

#include "ui/import/ImportWords.h"

#include <QCoreApplication>
#include <QTextDocument>
#include <QTextTable>

namespace shanke {

namespace {

constexpr qsizetype MostCharacters = 400'000;
constexpr qsizetype MostCells = 20'000; // of a table that is shown as one
constexpr int DeepestCells = 6;

QTextTableFormat tableFormat()
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 98));
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    return format;
}

QTextCharFormat formatOf(const TextRun& run)
{
    QTextCharFormat format;
    if (run.has(TextStyle::Bold))
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(run.has(TextStyle::Italic));
    format.setFontUnderline(run.has(TextStyle::Underline));
    format.setFontStrikeOut(run.has(TextStyle::Strike));
    if (run.has(TextStyle::Subscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (run.has(TextStyle::Superscript))
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

} // namespace

FileWriter::FileWriter(QTextDocument& document)
    : m_document(document), m_cursor(&document), m_left(MostCharacters)
{
    m_document.setUndoRedoEnabled(false);
    m_document.clear();
}

void FileWriter::write(const WordBlocks& blocks)
{
    const std::vector<FilePlace> places = placesIn(blocks);
    m_cursor.beginEditBlock();
    for (size_t i = 0; i < blocks.size() && m_left > 0; ++i) {
        m_place = &places[i];
        writeBlock(blocks[i]);
    }
    if (m_left <= 0) {
        beginParagraph({});
        m_cursor.insertText(QCoreApplication::translate(
            "shanke::ImportWords", "The file goes on. All of it is imported; only its beginning is shown."));
    }
    m_cursor.endEditBlock();
}

void FileWriter::writeBlocks(const WordBlocks& blocks)
{
    for (const WordBlock& block : blocks)
        writeBlock(block);
}

void FileWriter::writeBlock(const WordBlock& block)
{
    if (block.table)
        writeTable(*block.table);
    else
        writeParagraph(block.paragraph);
}

void FileWriter::beginParagraph(const QTextBlockFormat& format)
{
    if (m_isFresh)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, QTextCharFormat());
    m_isFresh = false;
}

void FileWriter::writeParagraph(const WordParagraph& paragraph)
{
    QTextBlockFormat format;
    if (paragraph.isCentred)
        format.setAlignment(Qt::AlignHCenter);
    beginParagraph(format);
    if (m_depth == 0 && m_place && !m_positions.contains(m_place->name))
        m_positions.insert(m_place->name, m_cursor.position());
    for (const TextRun& run : paragraph.text.runs())
        writeRun(run);
    for (const WordBlocks& box : paragraph.boxes)
        writeBlocks(box);
}

// A reading stands behind its characters, as where the text was put.
void FileWriter::writeRun(const TextRun& run)
{
    if (m_left <= 0)
        return;
    QString text = run.reading.isEmpty() ? run.text : QStringLiteral("%1(%2)").arg(run.text, run.reading);
    if (!run.picture.isEmpty())
        text = ImportWords::picture();
    text.replace(u'\n', QChar::LineSeparator);
    m_left -= text.size();
    m_cursor.insertText(text, formatOf(run));
}

void FileWriter::writeTable(const WordTable& table)
{
    const auto rows = qsizetype(table.rows.size());
    if (table.columns < 1 || rows * table.columns > MostCells || m_depth == DeepestCells) {
        for (const WordRow& row : table.rows) {
            for (const WordCell& cell : row.cells)
                writeBlocks(cell.blocks);
        }
        return;
    }
    const FilePlace* place = m_depth == 0 ? m_place : nullptr;
    QTextTable* shown = m_cursor.insertTable(int(rows), table.columns, tableFormat());
    ++m_depth;
    for (int row = 0; row < int(rows) && m_left > 0; ++row) {
        if (place)
            m_positions.insert(place->row(row), shown->cellAt(row, 0).firstPosition());
        for (const WordCell& cell : table.rows[size_t(row)].cells)
            writeCell(*shown, row, cell);
    }
    --m_depth;
    m_cursor = shown->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_isFresh = true;
}

void FileWriter::writeCell(QTextTable& table, int row, const WordCell& cell)
{
    const int columns = std::min(cell.columns, table.columns() - cell.column);
    const int rows = std::min(cell.rows, table.rows() - row);
    if (columns < 1 || rows < 1)
        return;
    if (columns > 1 || rows > 1)
        table.mergeCells(row, cell.column, rows, columns);
    m_cursor = table.cellAt(row, cell.column).firstCursorPosition();
    m_isFresh = true;
    writeBlocks(cell.blocks);
}

} // namespace shanke
