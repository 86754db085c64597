// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/HtmlBody.h"

#include "paper/TableGrid.h"
#include "paper/xmlText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString wrapped(const QString& tag, const QString& inside)
{
    return u'<' + tag + u'>' + inside + u"</"_s + tag.section(u' ', 0, 0) + u'>';
}

QString pictureTag(const PaperPicture& picture, const QString& name)
{
    return u"<img alt=\"%1\" width=\"%2\" src=\"data:image/%3;base64,%4\">"_s.arg(
        htmlText(name), QString::number(picture.pixels.width()), picture.isJpeg ? u"jpeg"_s : u"png"_s,
        QString::fromLatin1(picture.bytes.toBase64()));
}

const char* classOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Subheading:
        return "subheading";
    case ParagraphStyle::ListItem:
        return "item";
    case ParagraphStyle::Quiet:
        return "quiet";
    case ParagraphStyle::Body:
        break;
    }
    return "";
}

} // namespace

QString htmlText(const QString& text)
{
    return xmlText(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

void HtmlBody::add(const PaperSheet& sheet, const PaperBlocks& blocks)
{
    m_sheet = &sheet;
    m_html += u"<article>\n<p class=\"kind\">%1</p>\n"_s.arg(htmlText(m_language.text(sheet.kind)));
    for (const PaperBlock& block : blocks)
        std::visit([this](const auto& each) { write(each); }, block);
    m_html += u"</article>\n"_s;
    m_sheet = nullptr;
}

void HtmlBody::write(const SheetTitle& title)
{
    m_html += wrapped(u"h1"_s, inside(title.runs)) + u'\n';
}

void HtmlBody::write(const SheetHeading& heading)
{
    m_html += wrapped(u"h2"_s, htmlText(m_language.text(heading.label))) + u'\n';
}

void HtmlBody::write(const SheetParagraph& paragraph)
{
    const QString name = QLatin1StringView(classOf(paragraph.style));
    m_html +=
        wrapped(name.isEmpty() ? u"p"_s : u"p class=\"%1\""_s.arg(name), inside(paragraph.runs)) + u'\n';
}

void HtmlBody::write(const SheetTable& table)
{
    m_html += u"<div class=\"wide\"><table>\n<colgroup>"_s;
    for (const int percent : shares(table.widths, 100))
        m_html += u"<col style=\"width:%1%\">"_s.arg(percent);
    m_html += u"</colgroup>\n"_s;
    if (table.headRows > 0)
        m_html += u"<thead>\n"_s;
    for (int row = 0; row < int(table.rows.size()); ++row) {
        if (row == table.headRows)
            m_html += row > 0 ? u"</thead>\n<tbody>\n"_s : u"<tbody>\n"_s;
        writeRow(table.rows[size_t(row)], row < table.headRows);
    }
    const bool isOnlyHead = int(table.rows.size()) <= table.headRows;
    m_html += isOnlyHead ? u"</thead>\n</table></div>\n"_s : u"</tbody>\n</table></div>\n"_s;
}

void HtmlBody::writeRow(const SheetRow& row, bool isHead)
{
    m_html += u"<tr>"_s;
    for (const SheetCell& cell : row) {
        QString tag = isHead || cell.kind == CellKind::Label ? u"th"_s : u"td"_s;
        if (cell.kind == CellKind::Band)
            tag += u" class=\"band\""_s;
        if (cell.columns > 1)
            tag += u" colspan=\"%1\""_s.arg(cell.columns);
        if (cell.rows > 1)
            tag += u" rowspan=\"%1\""_s.arg(cell.rows);
        QString paragraphs;
        for (const SheetParagraph& paragraph : cell.paragraphs) {
            const QString name = QLatin1StringView(classOf(paragraph.style));
            paragraphs +=
                wrapped(name.isEmpty() ? u"p"_s : u"p class=\"%1\""_s.arg(name), inside(paragraph.runs));
        }
        m_html += wrapped(tag, paragraphs);
    }
    m_html += u"</tr>\n"_s;
}

QString HtmlBody::inside(const SheetRuns& runs) const
{
    QString html;
    for (const InlineRun& run : inlineRuns(m_language.markup(runs)))
        html += inside(run);
    return html;
}

QString HtmlBody::inside(const InlineRun& run) const
{
    if (!run.picture.isEmpty()) {
        const auto picture = m_sheet->pictures.constFind(run.picture);
        return picture == m_sheet->pictures.constEnd() ? htmlText(u"[%1]"_s.arg(run.picture))
                                                       : pictureTag(*picture, run.picture);
    }
    QString html = htmlText(run.text);
    if (!run.reading.isEmpty())
        html = wrapped(u"ruby"_s, html + wrapped(u"rt"_s, htmlText(run.reading)));
    if (run.isBold)
        html = wrapped(u"b"_s, html);
    if (run.isItalic)
        html = wrapped(u"i"_s, html);
    if (run.isUnderlined)
        html = wrapped(u"u"_s, html);
    if (run.isStruck)
        html = wrapped(u"s"_s, html);
    if (run.shift != TextShift::None)
        html = wrapped(run.shift == TextShift::Raised ? u"sup"_s : u"sub"_s, html);
    if (!run.color.isEmpty())
        html = wrapped(u"span style=\"color:%1\""_s.arg(run.color), html);
    if (!run.link.isEmpty())
        html = wrapped(u"a rel=\"noopener noreferrer\" href=\"%1\""_s.arg(htmlText(run.link)), html);
    return html;
}

} // namespace shanke
