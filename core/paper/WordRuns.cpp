// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/WordRuns.h"

#include "paper/xmlText.h"

#include <QXmlStreamWriter>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int EmusATwip = 635;
constexpr int BodyHalfPoints = 21;

void value(QXmlStreamWriter& xml, const QString& element, const QString& value)
{
    xml.writeEmptyElement(element);
    xml.writeAttribute(u"w:val"_s, value);
}

} // namespace

void WordRuns::write(const QString& markup, const WordLook& look, int width, int height)
{
    for (const InlineRun& run : inlineRuns(markup)) {
        if (!run.picture.isEmpty()) {
            writePicture(run, look, width, height);
            continue;
        }
        const bool isLink = !run.link.isEmpty();
        if (isLink) {
            m_xml.writeStartElement(u"w:hyperlink"_s);
            m_xml.writeAttribute(u"r:id"_s, m_parts.idOf(run.link));
        }
        run.reading.isEmpty() ? writeRun(run, look) : writeRuby(run, look);
        if (isLink)
            m_xml.writeEndElement();
    }
}

void WordRuns::writeRun(const InlineRun& run, const WordLook& look)
{
    m_xml.writeStartElement(u"w:r"_s);
    writeProperties(run, look);
    writeText(run.text);
    m_xml.writeEndElement();
}

// In the order of the schema.
void WordRuns::writeProperties(const InlineRun& run, const WordLook& look)
{
    m_xml.writeStartElement(u"w:rPr"_s);
    m_xml.writeEmptyElement(u"w:rFonts"_s);
    m_xml.writeAttribute(u"w:hint"_s, u"eastAsia"_s);
    if (!look.font.isEmpty())
        m_xml.writeAttribute(u"w:eastAsia"_s, look.font);
    if (run.isBold || look.isBold)
        m_xml.writeEmptyElement(u"w:b"_s);
    if (run.isItalic)
        m_xml.writeEmptyElement(u"w:i"_s);
    if (run.isStruck)
        m_xml.writeEmptyElement(u"w:strike"_s);
    if (const QString color = run.color.isEmpty() ? look.color : run.color.sliced(1); !color.isEmpty())
        value(m_xml, u"w:color"_s, color);
    if (look.halfPoints > 0) {
        value(m_xml, u"w:sz"_s, QString::number(look.halfPoints));
        value(m_xml, u"w:szCs"_s, QString::number(look.halfPoints));
    }
    if (run.isUnderlined)
        value(m_xml, u"w:u"_s, u"single"_s);
    if (run.shift != TextShift::None)
        value(m_xml, u"w:vertAlign"_s, run.shift == TextShift::Raised ? u"superscript"_s : u"subscript"_s);
    m_xml.writeEndElement();
}

void WordRuns::writeText(const QString& text)
{
    QString stretch;
    const auto flush = [&] {
        if (stretch.isEmpty())
            return;
        m_xml.writeStartElement(u"w:t"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(std::exchange(stretch, {}));
        m_xml.writeEndElement();
    };
    for (const QChar c : xmlText(text)) {
        if (c != u'\n' && c != u'\t') {
            stretch += c;
            continue;
        }
        flush();
        m_xml.writeEmptyElement(c == u'\n' ? u"w:br"_s : u"w:tab"_s);
    }
    flush();
}

void WordRuns::writeRuby(const InlineRun& run, const WordLook& look)
{
    const int base = look.halfPoints > 0 ? look.halfPoints : BodyHalfPoints;
    WordLook small = look;
    small.halfPoints = base / 2;
    InlineRun reading = run;
    reading.text = run.reading;
    m_xml.writeStartElement(u"w:r"_s);
    writeProperties(run, look);
    m_xml.writeStartElement(u"w:ruby"_s);
    m_xml.writeStartElement(u"w:rubyPr"_s);
    value(m_xml, u"w:rubyAlign"_s, u"center"_s);
    value(m_xml, u"w:hps"_s, QString::number(small.halfPoints));
    value(m_xml, u"w:hpsRaise"_s, QString::number(base));
    value(m_xml, u"w:hpsBaseText"_s, QString::number(base));
    value(m_xml, u"w:lid"_s, u"zh-CN"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"w:rt"_s);
    writeRun(reading, small);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"w:rubyBase"_s);
    writeRun(run, look);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void WordRuns::writePicture(const InlineRun& run, const WordLook& look, int width, int height)
{
    const auto picture = m_pictures ? m_pictures->constFind(run.picture) : PaperPictures::const_iterator();
    if (!m_pictures || picture == m_pictures->constEnd()) {
        InlineRun name = run;
        name.text = u"[%1]"_s.arg(run.picture);
        return writeRun(name, look);
    }
    m_xml.writeStartElement(u"w:r"_s);
    writeDrawing(*picture, run.picture, picture->fittingSize(width, height));
    m_xml.writeEndElement();
}

void WordRuns::writeDrawing(const PaperPicture& picture, const QString& name, QSize twips)
{
    const QString width = QString::number(twips.width() * EmusATwip);
    const QString height = QString::number(twips.height() * EmusATwip);
    const QString number = QString::number(++m_drawings);
    const auto size = [&](const QString& element) {
        m_xml.writeEmptyElement(element);
        m_xml.writeAttribute(u"cx"_s, width);
        m_xml.writeAttribute(u"cy"_s, height);
    };
    const auto named = [&](const QString& element) {
        m_xml.writeEmptyElement(element);
        m_xml.writeAttribute(u"id"_s, number);
        m_xml.writeAttribute(u"name"_s, xmlText(name));
    };
    m_xml.writeStartElement(u"w:drawing"_s);
    m_xml.writeStartElement(u"wp:inline"_s);
    for (const QString& side : {u"distT"_s, u"distB"_s, u"distL"_s, u"distR"_s})
        m_xml.writeAttribute(side, u"0"_s);
    size(u"wp:extent"_s);
    named(u"wp:docPr"_s);
    m_xml.writeStartElement(u"a:graphic"_s);
    m_xml.writeStartElement(u"a:graphicData"_s);
    m_xml.writeAttribute(u"uri"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
    m_xml.writeStartElement(u"pic:pic"_s);
    m_xml.writeStartElement(u"pic:nvPicPr"_s);
    named(u"pic:cNvPr"_s);
    m_xml.writeEmptyElement(u"pic:cNvPicPr"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"pic:blipFill"_s);
    m_xml.writeEmptyElement(u"a:blip"_s);
    m_xml.writeAttribute(u"r:embed"_s, m_parts.idOf(picture));
    m_xml.writeStartElement(u"a:stretch"_s);
    m_xml.writeEmptyElement(u"a:fillRect"_s);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"pic:spPr"_s);
    m_xml.writeStartElement(u"a:xfrm"_s);
    m_xml.writeEmptyElement(u"a:off"_s);
    m_xml.writeAttribute(u"x"_s, u"0"_s);
    m_xml.writeAttribute(u"y"_s, u"0"_s);
    size(u"a:ext"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"a:prstGeom"_s);
    m_xml.writeAttribute(u"prst"_s, u"rect"_s);
    m_xml.writeEmptyElement(u"a:avLst"_s);
    for (int i = 0; i < 7; ++i) // prstGeom, spPr, pic, graphicData, graphic, inline, drawing
        m_xml.writeEndElement();
}

} // namespace shanke
