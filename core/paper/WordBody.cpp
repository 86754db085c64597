// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/WordBody.h"

#include "paper/TableGrid.h"

namespace shanke {

using namespace Qt::StringLiterals;

struct WordBody::ParagraphLook
{
    QString style{};
    WordLook text{};
    int before = 0; // twips
    int after = 0;
    bool isCentred = false;
    bool isListed = false;
    bool keepsNext = false;
};

namespace {

const QString WordLabelFont = u"黑体"_s;
const QString WordQuietFont = u"楷体"_s; // a colour would be taken for the writer's own
const QString WordQuietColor = u"595959"_s;
const QString WordLabelGround = u"F2F2F2"_s;
constexpr int CellMargin = 100;
constexpr std::pair<const char*, int> CellMargins[]{
    {"top", 30}, {"left", CellMargin}, {"bottom", 30}, {"right", CellMargin}}; // in the order of the schema
constexpr int TallestInWord = 6000; // twips: more of them stand on a page

} // namespace

WordBody::WordBody(const SheetLanguage& language, const PaperMeasures& measures, WordParts& parts)
    : m_xml(&m_bytes), m_language(language), m_measures(measures), m_runs(m_xml, parts)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    m_xml.writeStartElement(u"w:document"_s);
    m_xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    m_xml.writeAttribute(u"xmlns:r"_s,
                         u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    m_xml.writeAttribute(u"xmlns:wp"_s,
                         u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s);
    m_xml.writeAttribute(u"xmlns:a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s);
    m_xml.writeAttribute(u"xmlns:pic"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
    m_xml.writeStartElement(u"w:body"_s);
}

void WordBody::add(const PaperSheet& sheet, const PaperBlocks& blocks)
{
    m_runs.usePictures(sheet.pictures);
    ParagraphLook kind{.text = {.font = WordLabelFont, .halfPoints = 24, .color = WordQuietColor},
                       .isCentred = true,
                       .keepsNext = true};
    writeParagraph({{sheet.kind}}, kind, m_measures.textWidth());
    for (const PaperBlock& block : blocks)
        std::visit([this](const auto& each) { write(each); }, block);
    if (m_isBehindTable)
        writeGap();
    m_beginsPage = true;
}

QByteArray WordBody::finish()
{
    writeSection();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    return std::move(m_bytes);
}

void WordBody::write(const SheetTitle& title)
{
    const ParagraphLook look{.style = u"Title"_s, .isCentred = true, .keepsNext = true};
    writeParagraph(title.runs, look, m_measures.textWidth());
}

void WordBody::write(const SheetHeading& heading)
{
    const ParagraphLook look{.style = u"Heading2"_s, .keepsNext = true};
    writeParagraph({{heading.label}}, look, m_measures.textWidth());
}

void WordBody::write(const SheetParagraph& paragraph)
{
    ParagraphLook look{.after = 40};
    look.text.isBold = paragraph.style == ParagraphStyle::Subheading;
    look.text.font = paragraph.style == ParagraphStyle::Quiet ? WordQuietFont : QString();
    look.isListed = paragraph.style == ParagraphStyle::ListItem;
    writeParagraph(paragraph.runs, look, m_measures.textWidth());
}

void WordBody::write(const SheetTable& table)
{
    const TableGrid grid(table);
    if (grid.rows() == 0 || grid.columns() == 0)
        return;
    if (m_isBehindTable)
        writeGap();
    const std::vector<int> widths = shares(table.widths, m_measures.textWidth());
    m_xml.writeStartElement(u"w:tbl"_s);
    m_xml.writeStartElement(u"w:tblPr"_s);
    empty(u"w:tblW"_s, {{"w:w", QString::number(m_measures.textWidth())}, {"w:type", u"dxa"_s}});
    m_xml.writeStartElement(u"w:tblBorders"_s);
    for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        empty(u"w:"_s + QLatin1StringView(side),
              {{"w:val", u"single"_s}, {"w:sz", u"4"_s}, {"w:space", u"0"_s}, {"w:color", u"000000"_s}});
    m_xml.writeEndElement();
    empty(u"w:tblLayout"_s, {{"w:type", u"fixed"_s}});
    m_xml.writeStartElement(u"w:tblCellMar"_s);
    for (const auto& [side, margin] : CellMargins)
        empty(u"w:"_s + QLatin1StringView(side), {{"w:w", QString::number(margin)}, {"w:type", u"dxa"_s}});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"w:tblGrid"_s);
    for (const int width : widths)
        empty(u"w:gridCol"_s, {{"w:w", QString::number(width)}});
    m_xml.writeEndElement();
    for (int row = 0; row < grid.rows(); ++row)
        writeRow(grid, row, row < table.headRows, widths);
    m_xml.writeEndElement();
    m_isBehindTable = true;
}

void WordBody::writeRow(const TableGrid& grid, int row, bool isHead, const std::vector<int>& widths)
{
    m_xml.writeStartElement(u"w:tr"_s);
    if (isHead) {
        m_xml.writeStartElement(u"w:trPr"_s);
        m_xml.writeEmptyElement(u"w:cantSplit"_s);
        m_xml.writeEmptyElement(u"w:tblHeader"_s);
        m_xml.writeEndElement();
    }
    for (const PlacedCell& placed : grid.cellsOver(row)) {
        int width = 0;
        for (int column = placed.column; column < placed.column + placed.columns; ++column)
            width += widths[size_t(column)];
        writeCell(placed, row, width);
    }
    m_xml.writeEndElement();
}

void WordBody::writeCell(const PlacedCell& placed, int row, int width)
{
    const bool isFirst = row == placed.row;
    const CellKind kind = placed.cell ? placed.cell->kind : CellKind::Text;
    m_xml.writeStartElement(u"w:tc"_s);
    m_xml.writeStartElement(u"w:tcPr"_s);
    empty(u"w:tcW"_s, {{"w:w", QString::number(width)}, {"w:type", u"dxa"_s}});
    if (placed.columns > 1)
        empty(u"w:gridSpan"_s, {{"w:val", QString::number(placed.columns)}});
    if (placed.rows > 1)
        empty(u"w:vMerge"_s, {{"w:val", isFirst ? u"restart"_s : u"continue"_s}});
    if (kind != CellKind::Text)
        empty(u"w:shd"_s, {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", WordLabelGround}});
    if (kind != CellKind::Text)
        empty(u"w:vAlign"_s, {{"w:val", u"center"_s}});
    m_xml.writeEndElement();
    const int textWidth = std::max(width - 2 * CellMargin, CellMargin);
    if (!placed.cell || !isFirst || placed.cell->paragraphs.empty()) {
        writeParagraph({}, {}, textWidth);
    } else {
        for (const SheetParagraph& paragraph : placed.cell->paragraphs) {
            ParagraphLook look;
            look.isCentred = kind == CellKind::Label;
            look.text.font = kind == CellKind::Text ? QString() : WordLabelFont;
            look.text.isBold = kind == CellKind::Text && paragraph.style == ParagraphStyle::Subheading;
            look.isListed = paragraph.style == ParagraphStyle::ListItem;
            writeParagraph(paragraph.runs, look, textWidth);
        }
    }
    m_xml.writeEndElement();
}

void WordBody::writeParagraph(const SheetRuns& runs, const ParagraphLook& look, int width)
{
    m_xml.writeStartElement(u"w:p"_s);
    writeParagraphProperties(look);
    m_runs.write(m_language.markup(runs), look.text, width, TallestInWord);
    m_xml.writeEndElement();
    m_isBehindTable = false;
    m_beginsPage = false;
}

// In the order of the schema.
void WordBody::writeParagraphProperties(const ParagraphLook& look)
{
    m_xml.writeStartElement(u"w:pPr"_s);
    if (!look.style.isEmpty())
        empty(u"w:pStyle"_s, {{"w:val", look.style}});
    if (look.keepsNext)
        m_xml.writeEmptyElement(u"w:keepNext"_s);
    if (m_beginsPage)
        m_xml.writeEmptyElement(u"w:pageBreakBefore"_s);
    if (look.isListed) {
        m_xml.writeStartElement(u"w:numPr"_s);
        empty(u"w:ilvl"_s, {{"w:val", u"0"_s}});
        empty(u"w:numId"_s, {{"w:val", u"1"_s}});
        m_xml.writeEndElement();
    }
    if (look.before > 0 || look.after > 0)
        empty(u"w:spacing"_s,
              {{"w:before", QString::number(look.before)}, {"w:after", QString::number(look.after)}});
    if (look.isCentred)
        empty(u"w:jc"_s, {{"w:val", u"center"_s}});
    m_xml.writeEndElement();
}

// Between two tables, and behind the last: else they become one.
void WordBody::writeGap()
{
    m_xml.writeStartElement(u"w:p"_s);
    m_xml.writeStartElement(u"w:pPr"_s);
    empty(u"w:spacing"_s,
          {{"w:before", u"0"_s}, {"w:after", u"0"_s}, {"w:line", u"120"_s}, {"w:lineRule", u"exact"_s}});
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_isBehindTable = false;
}

void WordBody::writeSection()
{
    m_xml.writeStartElement(u"w:sectPr"_s);
    empty(u"w:footerReference"_s, {{"w:type", u"default"_s}, {"r:id", u"rId5"_s}});
    m_xml.writeEmptyElement(u"w:pgSz"_s);
    m_xml.writeAttribute(u"w:w"_s, QString::number(m_measures.sheetWidth));
    m_xml.writeAttribute(u"w:h"_s, QString::number(m_measures.sheetHeight));
    if (m_measures.pages > 1)
        m_xml.writeAttribute(u"w:orient"_s, u"landscape"_s);
    const QString margin = QString::number(m_measures.margin);
    const QString footer = QString::number(m_measures.margin / 2);
    empty(u"w:pgMar"_s, {{"w:top", margin},
                         {"w:right", margin},
                         {"w:bottom", margin},
                         {"w:left", margin},
                         {"w:header", footer},
                         {"w:footer", footer},
                         {"w:gutter", u"0"_s}});
    if (m_measures.pages > 1)
        empty(u"w:cols"_s, {{"w:num", QString::number(m_measures.pages)},
                            {"w:space", QString::number(2 * m_measures.margin)}});
    m_xml.writeEndElement();
}

void WordBody::empty(const QString& element,
                     std::initializer_list<std::pair<const char*, QString>> attributes)
{
    m_xml.writeEmptyElement(element);
    for (const auto& [name, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(name), value);
}

} // namespace shanke
