// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/WordFiles.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray Spaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                          "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
                          "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                          "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
                          "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                          "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
                          "xmlns:r=\"" +
                          Office +
                          "\" "
                          "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

QByteArray relations(const QByteArray& inside)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

QByteArray relation(const QByteArray& id, const QByteArray& kind, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + Office + "/" + kind + "\" Target=\"" + target + "\"/>";
}

// "header1.xml" is a header.
QByteArray kindOfPart(QByteArray name)
{
    name.chop(4);
    while (!name.isEmpty() && name.back() >= '0' && name.back() <= '9')
        name.chop(1);
    return name;
}

} // namespace

QByteArray wordRun(const QString& text, const QByteArray& look)
{
    QByteArray inside;
    for (const QString& line : text.split(u'\n'))
        inside += (inside.isEmpty() ? QByteArray() : QByteArray("<w:br/>")) + "<w:t xml:space=\"preserve\">" +
                  line.toHtmlEscaped().toUtf8() + "</w:t>";
    return "<w:r>" + (look.isEmpty() ? QByteArray() : "<w:rPr>" + look + "</w:rPr>") + inside + "</w:r>";
}

QByteArray wordParagraph(const QString& text, const QByteArray& properties, const QByteArray& look)
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + wordRun(text, look) + "</w:p>";
}

QByteArray wordLines(const QString& text)
{
    QByteArray lines;
    for (const QString& line : text.split(u'\n'))
        lines += wordParagraph(line);
    return lines;
}

QByteArray wordHeading(const QString& text, int level)
{
    return wordParagraph(text, "<w:outlineLvl w:val=\"" + QByteArray::number(level - 1) + "\"/>");
}

QByteArray wordCentred(const QString& text)
{
    return wordParagraph(text, "<w:jc w:val=\"center\"/>", "<w:b/>");
}

QByteArray wordCell(const QByteArray& blocks, const QByteArray& properties)
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + blocks + "</w:tc>";
}

QByteArray wordRow(const QList<QByteArray>& cells)
{
    return "<w:tr>" + cells.join() + "</w:tr>";
}

QByteArray wordTable(const QList<QByteArray>& rows)
{
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows.join() + "</w:tbl>";
}

QByteArray wordGrid(const QList<QStringList>& rows)
{
    QList<QByteArray> made;
    for (const QStringList& row : rows) {
        QList<QByteArray> cells;
        for (QString text : row) {
            QByteArray properties;
            if (text.size() > 1 && text[1] == u'|' && text[0].isDigit()) {
                properties += "<w:gridSpan w:val=\"" + text.first(1).toUtf8() + "\"/>";
                text = text.sliced(2);
            }
            if (text == u"^") {
                properties += "<w:vMerge/>";
                text.clear();
            } else if (text.startsWith(u'v')) {
                properties += "<w:vMerge w:val=\"restart\"/>";
                text = text.sliced(1);
            }
            cells.append(wordCell(wordLines(text), properties));
        }
        made.append(wordRow(cells));
    }
    return wordTable(made);
}

QByteArray wordBox(const QString& inBox, const QString& paragraph)
{
    const QByteArray content = "<w:txbxContent>" + wordLines(inBox) + "</w:txbxContent>";
    return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" +
           content +
           "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" +
           content + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>" +
           wordRun(paragraph) + "</w:p>";
}

QByteArray wordPicture(int part)
{
    return "<w:r><w:drawing><pic:pic><pic:blipFill><a:blip r:embed=\"id" + QByteArray::number(part) +
           "\"/></pic:blipFill></pic:pic></w:drawing></w:r>";
}

QString writeWord(const TableFiles& folder, const QString& name, const QByteArray& body,
                  const WordParts& parts)
{
    std::vector<std::pair<QByteArray, QByteArray>> all{
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", relations(relation("r", "officeDocument", "word/document.xml"))},
        {"word/document.xml",
         "<w:document " + Spaces + "><w:body>" + body + "<w:sectPr/></w:body></w:document>"}};
    QByteArray named;
    int number = 0;
    for (const auto& [part, xml] : parts) {
        named += relation("id" + QByteArray::number(number++), kindOfPart(part), part);
        all.push_back({"word/" + part, QByteArray(xml).replace("SPACES", Spaces)});
    }
    all.push_back({"word/_rels/document.xml.rels", relations(named)});
    return folder.zip(name, all);
}

} // namespace shanke::test
