// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/LearningObjects.h"

#include "archive/LomWriter.h"
#include "kind/KindDescription.h"
#include "paper/xmlText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Packaging = "http://www.imsglobal.org/xsd/imscp_v1p1"_L1;

void writeSchema(QXmlStreamWriter& xml)
{
    xml.writeStartElement(u"metadata"_s);
    xml.writeTextElement(u"schema"_s, u"IMS Content"_s);
    xml.writeTextElement(u"schemaversion"_s, u"1.1.4"_s);
    xml.writeEndElement();
}

void writePath(QXmlStreamWriter& xml, const QString& part)
{
    xml.writeEmptyElement(u"file"_s);
    xml.writeAttribute(u"href"_s, part);
}

} // namespace

void LearningObjects::add(const KindDescription& kind, const PaperSource& source, const QString& title,
                          const QString& page)
{
    m_pages.push_back({&kind, &source, title, page});
}

void LearningObjects::add(const ArchivedFile& file, const QString& part)
{
    m_files.push_back({&file, part});
}

QByteArray LearningObjects::xml() const
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest"_s);
    xml.writeAttribute(u"identifier"_s, u"package"_s);
    xml.writeAttribute(u"version"_s, u"1"_s);
    xml.writeDefaultNamespace(Packaging);
    xml.writeNamespace(LomWriter::Namespace, u"lom"_s);
    writeSchema(xml);
    writeOrganization(xml);
    xml.writeStartElement(u"resources"_s);
    for (size_t i = 0; i < m_pages.size(); ++i)
        writePage(xml, i);
    for (size_t i = 0; i < m_files.size(); ++i)
        writeFile(xml, i);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

void LearningObjects::writeOrganization(QXmlStreamWriter& xml) const
{
    xml.writeStartElement(u"organizations"_s);
    xml.writeAttribute(u"default"_s, u"contents"_s);
    xml.writeStartElement(u"organization"_s);
    xml.writeAttribute(u"identifier"_s, u"contents"_s);
    xml.writeTextElement(u"title"_s, xmlText(m_title));
    for (size_t i = 0; i < m_pages.size(); ++i) {
        xml.writeStartElement(u"item"_s);
        xml.writeAttribute(u"identifier"_s, u"item-%1"_s.arg(i + 1));
        xml.writeAttribute(u"identifierref"_s, u"page-%1"_s.arg(i + 1));
        xml.writeTextElement(u"title"_s, xmlText(m_pages[i].title));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void LearningObjects::writePage(QXmlStreamWriter& xml, size_t index) const
{
    const Page& page = m_pages[index];
    xml.writeStartElement(u"resource"_s);
    xml.writeAttribute(u"identifier"_s, u"page-%1"_s.arg(index + 1));
    xml.writeAttribute(u"type"_s, u"webcontent"_s);
    xml.writeAttribute(u"href"_s, page.part);
    xml.writeStartElement(u"metadata"_s);
    LomWriter(xml, *m_language).write(*page.kind, *page.source, page.title, page.part);
    xml.writeEndElement();
    writePath(xml, page.part);
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].file->document != page.source->id)
            continue;
        xml.writeEmptyElement(u"dependency"_s);
        xml.writeAttribute(u"identifierref"_s, u"file-%1"_s.arg(i + 1));
    }
    xml.writeEndElement();
}

void LearningObjects::writeFile(QXmlStreamWriter& xml, size_t index) const
{
    const File& file = m_files[index];
    xml.writeStartElement(u"resource"_s);
    xml.writeAttribute(u"identifier"_s, u"file-%1"_s.arg(index + 1));
    xml.writeAttribute(u"type"_s, u"webcontent"_s);
    xml.writeAttribute(u"href"_s, file.part);
    xml.writeStartElement(u"metadata"_s);
    LomWriter(xml, *m_language).write(*file.file, file.part);
    xml.writeEndElement();
    writePath(xml, file.part);
    xml.writeEndElement();
}

} // namespace shanke
