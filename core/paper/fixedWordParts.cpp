// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/fixedWordParts.h"

namespace shanke {

namespace {

constexpr char Declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
#define SHANKE_WORD_SPACE "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
#define SHANKE_WORD_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml."

QByteArray fieldMark(const QByteArray& type)
{
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
}

} // namespace

QByteArray contentTypesXml()
{
    return QByteArray(Declaration) +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" "
           "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Default Extension=\"png\" ContentType=\"image/png\"/>"
           "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
           "<Override PartName=\"/word/document.xml\" ContentType=\"" SHANKE_WORD_TYPE "document.main+xml\"/>"
           "<Override PartName=\"/word/styles.xml\" ContentType=\"" SHANKE_WORD_TYPE "styles+xml\"/>"
           "<Override PartName=\"/word/settings.xml\" ContentType=\"" SHANKE_WORD_TYPE "settings+xml\"/>"
           "<Override PartName=\"/word/fontTable.xml\" ContentType=\"" SHANKE_WORD_TYPE "fontTable+xml\"/>"
           "<Override PartName=\"/word/numbering.xml\" ContentType=\"" SHANKE_WORD_TYPE "numbering+xml\"/>"
           "<Override PartName=\"/word/footer1.xml\" ContentType=\"" SHANKE_WORD_TYPE "footer+xml\"/>"
           "<Override PartName=\"/docProps/core.xml\" "
           "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

QByteArray packageRelationshipsXml()
{
    return QByteArray(Declaration) +
           "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"rId1\" "
           "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
           "Target=\"word/document.xml\"/>"
           "<Relationship Id=\"rId2\" "
           "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
           "Target=\"docProps/core.xml\"/></Relationships>";
}

QByteArray stylesXml()
{
    return QByteArray(Declaration) +
           "<w:styles " SHANKE_WORD_SPACE "><w:docDefaults><w:rPrDefault><w:rPr>"
           "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\" "
           "w:cs=\"Times New Roman\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>"
           "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
           "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"288\" w:lineRule=\"auto\"/>"
           "</w:pPr></w:pPrDefault></w:docDefaults>"
           "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
           "<w:qFormat/></w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/>"
           "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/>"
           "<w:spacing w:before=\"60\" w:after=\"160\"/><w:jc w:val=\"center\"/></w:pPr><w:rPr>"
           "<w:rFonts w:eastAsia=\"黑体\"/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/></w:rPr></w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/>"
           "<w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/>"
           "<w:spacing w:before=\"160\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr>"
           "<w:rFonts w:eastAsia=\"黑体\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr></w:style>"
           "<w:style w:type=\"paragraph\" w:styleId=\"Footer\"><w:name w:val=\"footer\"/>"
           "<w:basedOn w:val=\"Normal\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:sz w:val=\"18\"/>"
           "<w:szCs w:val=\"18\"/></w:rPr></w:style></w:styles>";
}

QByteArray settingsXml()
{
    return QByteArray(Declaration) +
           "<w:settings " SHANKE_WORD_SPACE "><w:characterSpacingControl w:val=\"doNotCompress\"/>"
           "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
           "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
           "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";
}

// Where a program has none of a name, it takes the other one, or one of the same family.
QByteArray fontTableXml()
{
    const auto font = [](const QByteArray& name, const QByteArray& other, const QByteArray& family) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + other +
               "\"/><w:charset w:val=\"86\"/><w:family w:val=\"" + family +
               "\"/><w:pitch w:val=\"variable\"/></w:font>";
    };
    return QByteArray(Declaration) + "<w:fonts " SHANKE_WORD_SPACE ">" + font("宋体", "SimSun", "roman") +
           font("黑体", "SimHei", "swiss") + font("楷体", "KaiTi", "script") + "</w:fonts>";
}

QByteArray numberingXml()
{
    return QByteArray(Declaration) +
           "<w:numbering " SHANKE_WORD_SPACE "><w:abstractNum w:abstractNumId=\"0\">"
           "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
           "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>"
           "<w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr></w:lvl></w:abstractNum>"
           "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
}

QByteArray corePropertiesXml(const QByteArray& members)
{
    return QByteArray(Declaration) +
           "<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">" +
           members + "</cp:coreProperties>";
}

QByteArray footerXml(const QByteArray& runs)
{
    return QByteArray(Declaration) +
           "<w:ftr " SHANKE_WORD_SPACE "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + runs +
           "</w:p></w:ftr>";
}

QByteArray textRun(const QByteArray& escapedText)
{
    return escapedText.isEmpty() ? QByteArray()
                                 : "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
                                   "<w:t xml:space=\"preserve\">" +
                                       escapedText + "</w:t></w:r>";
}

QByteArray countingField(const QByteArray& instruction)
{
    return fieldMark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> " + instruction +
           " </w:instrText></w:r>" + fieldMark("separate") + textRun("1") + fieldMark("end");
}

#undef SHANKE_WORD_SPACE
#undef SHANKE_WORD_TYPE

} // namespace shanke
