// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/wordFile.h"

#include "package/PackageWriter.h"
#include "paper/WordBody.h"
#include "paper/arranged.h"
#include "paper/fixedWordParts.h"
#include "paper/paperLabels.h"
#include "paper/xmlText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QByteArray escapedXml(const QString& text)
{
    return xmlText(text).toHtmlEscaped().toUtf8();
}

// "第 1 页，共 3 页" around the fields that count.
QByteArray footerPart(const PaperSheets& sheets, const SheetLanguage& language)
{
    const QString title = sheets.size() == 1 ? sheets.front().title + u"　　"_s : QString();
    QByteArray line;
    for (const QString& piece : language.text(pageOfPages()).split(u'%')) {
        const bool isPage = piece.startsWith(u'1');
        const bool isCount = piece.startsWith(u'2');
        if (isPage || isCount)
            line += countingField(isPage ? "PAGE" : "NUMPAGES");
        line += textRun(escapedXml(isPage || isCount ? piece.sliced(1) : piece));
    }
    return footerXml(textRun(escapedXml(title)) + line);
}

QByteArray propertiesPart(const PaperSheet& first)
{
    QByteArray xml = "<dc:title>" + escapedXml(first.title) + "</dc:title>";
    if (first.changed.isValid()) {
        const QByteArray time = first.changed.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1();
        for (const char* member : {"created", "modified"})
            xml += QByteArray("<dcterms:") + member + " xsi:type=\"dcterms:W3CDTF\">" + time +
                   "</dcterms:" + member + '>';
    }
    return corePropertiesXml(xml);
}

} // namespace

Result<QByteArray> wordFile(const PaperSheets& sheets, const PaperLook& look, const SheetLanguage& language)
{
    WordParts parts;
    WordBody body(language, measuresOf(look.size), parts);
    for (const PaperSheet& sheet : sheets)
        body.add(sheet, arranged(sheet.parts, look));
    PackageWriter package;
    package.add("[Content_Types].xml", contentTypesXml());
    package.add("_rels/.rels", packageRelationshipsXml());
    package.add("docProps/core.xml", propertiesPart(sheets.empty() ? PaperSheet{} : sheets.front()));
    package.add("word/document.xml", body.finish());
    package.add("word/_rels/document.xml.rels", parts.relationships());
    package.add("word/styles.xml", stylesXml());
    package.add("word/settings.xml", settingsXml());
    package.add("word/fontTable.xml", fontTableXml());
    package.add("word/numbering.xml", numberingXml());
    package.add("word/footer1.xml", footerPart(sheets, language));
    for (const WordParts::Media& media : parts.media())
        package.add("word/" + media.name, media.bytes);
    return package.finish();
}

} // namespace shanke
