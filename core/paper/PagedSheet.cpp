// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PagedSheet.h"

#include "paper/PageWriter.h"
#include "paper/arranged.h"
#include "paper/paperFonts.h"
#include "paper/paperLabels.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int FooterSize = 170; // twips

QRectF firstLineOf(const QTextBlock& block)
{
    const QRectF rect = block.document()->documentLayout()->blockBoundingRect(block);
    const QTextLayout* layout = block.layout();
    return layout->lineCount() > 0 ? layout->lineAt(0).rect().translated(rect.topLeft()) : rect;
}

int pageOf(const QTextBlock& block)
{
    return int(firstLineOf(block).center().y() / block.document()->pageSize().height());
}

} // namespace

PagedSheet::PagedSheet(const PaperSheet& sheet, const PaperLook& look, const SheetLanguage& language)
    : m_measures(measuresOf(look.size)),
      m_language(language),
      m_title(sheet.title),
      m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setUseDesignMetrics(true);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(bodyFont());
    m_document->setPageSize(QSizeF(m_measures.textWidth(), m_measures.textHeight()));
    PageWriter(*m_document, sheet, language).write(arranged(sheet.parts, look));
    keepHeadings();
}

PagedSheet::~PagedSheet() = default;

int PagedSheet::pageCount() const
{
    return m_document->pageCount();
}

// A heading stands on the page of what it names. One after the other: moving one moves those behind it.
void PagedSheet::keepHeadings()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QTextBlock next = block.next();
        if (block.blockFormat().headingLevel() == 0 || !next.isValid() || pageOf(block) == pageOf(next))
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
    }
}

void PagedSheet::paintPage(QPainter& painter, int page) const
{
    const QRectF area(0, double(page) * m_measures.textHeight(), m_measures.textWidth(),
                      m_measures.textHeight());
    painter.save();
    painter.translate(m_measures.margin, m_measures.margin - area.top());
    painter.setClipRect(area.adjusted(-20, -20, 20, 20)); // half of a line at the edge lies outside
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = area;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    paintFooter(painter, page);
}

void paintPages(QPainter& painter, const PagedSheet& sheet, const std::function<void()>& turnOver)
{
    const PaperMeasures& measures = sheet.measures();
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const int beside = page % measures.pages;
        if (page > 0 && beside == 0)
            turnOver();
        painter.save();
        painter.translate(beside * measures.pageWidth(), 0);
        sheet.paintPage(painter, page);
        painter.restore();
    }
}

void PagedSheet::paintFooter(QPainter& painter, int page) const
{
    SheetLabel label = pageOfPages();
    label.numbers = {page + 1, pageCount()};
    QFont font = bodyFont();
    font.setPixelSize(FooterSize);
    painter.save();
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QRectF area(m_measures.margin, m_measures.sheetHeight - m_measures.margin, m_measures.textWidth(),
                      m_measures.margin / 2.0 + FooterSize);
    const QString title =
        painter.fontMetrics().elidedText(m_title, Qt::ElideRight, m_measures.textWidth() / 2);
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignVCenter, title + u"　　"_s + m_language.text(label));
    painter.restore();
}

} // namespace shanke
