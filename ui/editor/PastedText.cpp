// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PastedText.h"

#include "ui/sheet/RichMarkup.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr auto cellSeparator = u"  ";

// Conditional comments, style sheets and office elements that a rich text reader would take for text.
QString withoutOfficeMarkup(QString html)
{
    static const auto options =
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression junk(
        u"<!--.*?-->|<!\\[.*?\\]>|<style.*?</style>|<xml.*?</xml>|<script.*?</script>|</?o:p[^>]*>|<img[^>]*>"_s,
        options);
    return html.remove(junk);
}

// Only what the small set of tags can say.
QTextCharFormat plainer(const QTextCharFormat& pasted)
{
    QTextCharFormat format;
    if (pasted.fontWeight() >= QFont::DemiBold)
        format.setFontWeight(QFont::Bold);
    if (pasted.fontItalic())
        format.setFontItalic(true);
    if (pasted.fontUnderline() && !pasted.isAnchor())
        format.setFontUnderline(true);
    if (pasted.verticalAlignment() == QTextCharFormat::AlignSubScript ||
        pasted.verticalAlignment() == QTextCharFormat::AlignSuperScript)
        format.setVerticalAlignment(pasted.verticalAlignment());
    return format;
}

QString withoutRunsOfSpaces(QString text)
{
    static const QRegularExpression runs(u"[ \\t\\x{00a0}]+"_s);
    return text.replace(runs, u" "_s).remove(QChar::ObjectReplacementCharacter);
}

// The paragraph in our tags, through a small document of our own formats.
QString cleanMarkup(const QTextBlock& paragraph)
{
    QTextDocument clean;
    QTextCursor cursor(&clean);
    for (auto it = paragraph.begin(); !it.atEnd(); ++it)
        cursor.insertText(withoutRunsOfSpaces(it.fragment().text()), plainer(it.fragment().charFormat()));
    QTextBlockFormat format;
    format.setHeadingLevel(paragraph.blockFormat().headingLevel());
    cursor.setBlockFormat(format);
    return markupOf(clean.firstBlock()).trimmed();
}

QString typeOf(const QTextBlock& paragraph)
{
    if (paragraph.textList())
        return u"list"_s;
    return paragraph.blockFormat().headingLevel() > 0 ? u"heading"_s : u"paragraph"_s;
}

// Which row of which table a paragraph stands in; two paragraphs of one row become one block.
struct TableRow
{
    const QTextTable* table = nullptr;
    int row = -1;

    static TableRow of(const QTextBlock& paragraph)
    {
        const QTextTable* table = QTextCursor(paragraph).currentTable();
        return {table, table ? table->cellAt(paragraph.position()).row() : -1};
    }
    friend bool operator==(const TableRow&, const TableRow&) = default;
};

// Reads tags and loads nothing they name: a page that was copied may name any file of this PC.
class UnloadingDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl&) override { return QByteArray(); }
};

Blocks blocksFromHtml(const QString& html)
{
    UnloadingDocument document;
    document.setHtml(withoutOfficeMarkup(html));
    Blocks blocks;
    TableRow last;
    for (QTextBlock paragraph = document.begin(); paragraph.isValid(); paragraph = paragraph.next()) {
        const QString markup = cleanMarkup(paragraph);
        const TableRow row = TableRow::of(paragraph);
        if (markup.isEmpty())
            continue;
        if (row.table && row == last && !blocks.empty())
            blocks.back().text += QString::fromUtf16(cellSeparator) + markup;
        else
            blocks.push_back({newBlockId(), typeOf(paragraph), markup, {}});
        last = row;
    }
    return blocks;
}

} // namespace

Blocks blocksFromClipboard(const QMimeData& data)
{
    if (data.hasHtml()) {
        if (Blocks blocks = blocksFromHtml(data.html()); !blocks.empty())
            return blocks;
    }
    return blocksFromPlainText(data.text());
}

} // namespace shanke
